package org.neutralspine.measure;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.neutralspine.audit.Audit;
import org.neutralspine.intake.CareRelations;
import org.neutralspine.intake.Episodes;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.UseCase;

/** How a patient went in the present episode, measure by measure; for the patient too. */
@UseCase
public class ReadMeasures {

    private final MeasureCatalogue catalogue;
    private final Episodes episodes;
    private final MeasureAnswers answers;
    private final CareRelations relations;
    private final Audit audit;

    /** Over the kept answers. */
    @Inject
    public ReadMeasures(
            MeasureCatalogue catalogue,
            Episodes episodes,
            MeasureAnswers answers,
            CareRelations relations,
            Audit audit) {
        this.catalogue = catalogue;
        this.episodes = episodes;
        this.answers = answers;
        this.relations = relations;
        this.audit = audit;
    }

    /** One course for each measure of the catalogue, in its order, also before the first answer. */
    public List<MeasureCourse> courses(Actor actor, UUID patientId) {
        relations.require(actor, patientId);
        audit.record(actor, "measures.read", Audit.Subject.patient(patientId));
        Map<String, List<MeasureAnswer>> kept =
                episodes.current(patientId).map(episode -> answers.all(episode.id())).orElse(List.of()).stream()
                        .collect(Collectors.groupingBy(MeasureAnswer::measureId));
        return catalogue.all().stream()
                .map(measure -> MeasureCourse.of(measure, kept.getOrDefault(measure.id(), List.of())))
                .toList();
    }
}
