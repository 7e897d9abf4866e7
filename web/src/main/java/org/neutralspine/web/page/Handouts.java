package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.figure.Figures;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.ReadPatient;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.program.Prescription;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.program.ReadPrograms;
import org.neutralspine.web.page.view.HandoutView;

/** Says the program in force in the patient's words: the same on screen and on paper. */
@Dependent
public class Handouts {

    private static final Words WORDS = Words.english();

    private final Visit visit;
    private final ReadPatient patients;
    private final ReadPrograms programs;
    private final KnowledgeBase knowledge;
    private final Figures figures;

    /** Over the program in force. */
    @Inject
    public Handouts(
            Visit visit, ReadPatient patients, ReadPrograms programs, KnowledgeBase knowledge, Figures figures) {
        this.visit = visit;
        this.patients = patients;
        this.programs = programs;
        this.knowledge = knowledge;
        this.figures = figures;
    }

    /** The program a patient trains by today. */
    public HandoutView today(String id) {
        UUID patientId = Id.of(id, "patient");
        CareRecord record = patients.read(visit.actor(), patientId);
        ProgramVersion version = programs.handout(visit.actor(), patientId, visit.today());
        ProgramVersion.Prescribed since = version.prescribed();
        String title =
                since == null ? "" : WORDS.say("handout.since", visit.dates().day(since.startsOn()));
        List<HandoutView.Item> items =
                version.items().stream().map(item -> item(item.prescription())).toList();
        return new HandoutView(patientId.toString(), ClearanceForms.name(record), title, items);
    }

    private HandoutView.Item item(Prescription item) {
        Exercise exercise = knowledge.catalogue().get(item.exerciseId());
        return new HandoutView.Item(
                exercise.id(),
                FigureAddress.of(figures, exercise.id()),
                exercise.name(),
                DoseWords.plain(WORDS, item),
                Dates.days(WORDS, item.days()),
                exercise.instruction().howTo(),
                exercise.instruction().neutralSpineCue(),
                exercise.instruction().stopSigns(),
                item.days().stream().map(Dates::key).toList());
    }
}
