package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.ReadPatient;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.program.Appraisal;
import org.neutralspine.program.BuildProgram;
import org.neutralspine.program.Prescription;
import org.neutralspine.program.Preview;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.program.ReadPrograms;
import org.neutralspine.web.page.view.FormError;
import org.neutralspine.web.page.view.ProgramView;

/** Lays out a draft beside the verdicts on all exercises. */
@Dependent
public class ProgramViews {

    private static final int MANY_ITEMS = 4;
    private static final int MANY_MINUTES = 20;

    private final ReadPatient patients;
    private final BuildProgram reasoning;
    private final ReadPrograms programs;
    private final CareWords care;
    private final PatientWords words;
    private final Verdicts verdicts;

    /** Over the use cases that read. */
    @Inject
    public ProgramViews(
            ReadPatient patients,
            BuildProgram reasoning,
            ReadPrograms programs,
            CareWords care,
            PatientWords words,
            Verdicts verdicts) {
        this.patients = patients;
        this.reasoning = reasoning;
        this.programs = programs;
        this.care = care;
        this.words = words;
        this.verdicts = verdicts;
    }

    ProgramView view(Visit visit, UUID patientId, List<FormError> errors) {
        CareRecord record = patients.read(visit.actor(), patientId);
        Optional<Preview> preview = record.episode().conditions().isEmpty()
                ? Optional.empty()
                : Optional.of(reasoning.preview(visit.actor(), patientId));
        List<ProgramVersion> versions = programs.history(visit.actor(), patientId);
        Optional<ProgramVersion> draft =
                versions.stream().filter(ProgramViews::isDraft).findFirst();
        boolean allowed = preview.map(p -> p.program().isPresent()).orElse(false);
        List<String> included = draft.map(ProgramViews::exercises).orElse(List.of());
        return new ProgramView(
                patientId.toString(),
                ClearanceForms.name(record),
                versions.stream()
                        .filter(version -> version.inForceOn(visit.today()))
                        .findFirst()
                        .map(version -> new ProgramView.Current(version.id().toString(), words.program(visit, version)))
                        .orElse(null),
                draft.filter(d -> allowed)
                        .map(d -> draft(visit, d, preview.orElseThrow()))
                        .orElse(null),
                preview.map(care::gate).orElseGet(care::undecided),
                verdicts.search(visit, preview, included),
                errors);
    }

    /** The draft being changed. */
    ProgramVersion draft(Visit visit, UUID patientId) {
        return programs.history(visit.actor(), patientId).stream()
                .filter(ProgramViews::isDraft)
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("draft"));
    }

    /** Where an item stands in the draft. */
    int indexOf(Visit visit, UUID patientId, UUID item) {
        List<ProgramVersion.Item> items = draft(visit, patientId).items();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(item)) {
                return i;
            }
        }
        throw new Refusal.NotFound("exercise in this draft");
    }

    private static boolean isDraft(ProgramVersion version) {
        return version.state() == ProgramVersion.State.DRAFT;
    }

    private static List<String> exercises(ProgramVersion version) {
        return version.items().stream()
                .map(item -> item.prescription().exerciseId())
                .toList();
    }

    private ProgramView.Draft draft(Visit visit, ProgramVersion draft, Preview preview) {
        Words words = verdicts.words();
        List<Prescription> items =
                draft.items().stream().map(ProgramVersion.Item::prescription).toList();
        int minutes = Budget.minutesOfFullestDay(items);
        List<String> warnings = new ArrayList<>();
        if (items.size() > MANY_ITEMS) {
            warnings.add(words.say("program.budget.many", items.size()));
        }
        if (minutes > MANY_MINUTES) {
            warnings.add(words.say("program.budget.long", minutes));
        }
        reasoning
                .review(visit.actor(), draft.id())
                .objections()
                .forEach(objection ->
                        warnings.add(words.say("program.objection", objection.text(), objection.ruleId())));
        return new ProgramView.Draft(
                draft.id().toString(),
                Integer.toString(draft.version()),
                draft.items().stream().map(item -> item(item, preview)).toList(),
                words.say("program.budget", items.size(), minutes, Budget.walking(items)),
                warnings,
                preview.program()
                        .map(program -> program.emptySlots().stream()
                                .map(slot -> words.say("program.gap.text", verdicts.slot(slot)))
                                .toList())
                        .orElse(List.of()),
                visit.today().toString());
    }

    private ProgramView.Item item(ProgramVersion.Item item, Preview preview) {
        Prescription prescription = item.prescription();
        return new ProgramView.Item(
                item.id().toString(),
                verdicts.name(prescription.exerciseId()),
                prescription.why(),
                DoseWords.say(verdicts.words(), prescription) + ", "
                        + Dates.days(verdicts.words(), prescription.days()),
                blocked(preview.appraisals().get(prescription.exerciseId())),
                DoseForm.numbers(verdicts.words(), prescription.dose()),
                DoseForm.days(verdicts.words(), prescription));
    }

    private @Nullable String blocked(@Nullable Appraisal appraisal) {
        if (appraisal == null || appraisal.result().mayBePrescribed()) {
            return null;
        }
        return appraisal.reasons().isEmpty()
                ? verdicts.words().say("verdict." + appraisal.result().word())
                : appraisal.reasons().get(0).text();
    }
}
