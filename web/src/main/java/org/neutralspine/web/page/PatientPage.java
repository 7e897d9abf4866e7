package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.neutralspine.alert.Alert;
import org.neutralspine.alert.WatchAlerts;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.ReadPatient;
import org.neutralspine.kernel.Role;
import org.neutralspine.program.BuildProgram;
import org.neutralspine.program.Preview;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.program.ReadPrograms;
import org.neutralspine.report.CaseloadReport;
import org.neutralspine.report.Course;
import org.neutralspine.report.WatchCaseload;
import org.neutralspine.web.page.view.PatientView;
import org.neutralspine.web.page.view.Tag;

/** One patient, all that matters on one page. */
@Controller
@Dependent
@Path("patients/{id}")
public class PatientPage {

    private final Pages pages;
    private final Visit visit;
    private final ReadPatient patients;
    private final BuildProgram reasoning;
    private final PatientParts parts;

    /** Over the patient's record. */
    @Inject
    public PatientPage(Pages pages, Visit visit, ReadPatient patients, BuildProgram reasoning, PatientParts parts) {
        this.pages = pages;
        this.visit = visit;
        this.patients = patients;
        this.reasoning = reasoning;
        this.parts = parts;
    }

    /** The page. */
    @GET
    public Response show(@PathParam("id") String id) {
        UUID patientId = Id.of(id, "patient");
        CareRecord record = patients.read(visit.actor(), patientId);
        Optional<Preview> preview = record.episode().conditions().isEmpty()
                ? Optional.empty()
                : Optional.of(reasoning.preview(visit.actor(), patientId));
        boolean mayEdit =
                visit.actor().role() == Role.PHYSIOTHERAPIST || visit.actor().role() == Role.LEAD;
        return pages.show("patient.jte", parts.view(visit, record, preview, mayEdit));
    }

    /** The parts of the page, each read by its own use case. */
    @Dependent
    public static class PatientParts {

        private final WatchCaseload caseloads;
        private final WatchAlerts raised;
        private final AlertRows rows;
        private final ReadPrograms programs;
        private final CareWords care;
        private final PatientWords words;
        private final ProgressCharts charts;
        private final LearningRows learning;

        /** Over the use cases that read. */
        @Inject
        public PatientParts(
                WatchCaseload caseloads,
                WatchAlerts raised,
                AlertRows rows,
                ReadPrograms programs,
                CareWords care,
                PatientWords words,
                ProgressCharts charts,
                LearningRows learning) {
            this.caseloads = caseloads;
            this.raised = raised;
            this.rows = rows;
            this.programs = programs;
            this.care = care;
            this.words = words;
            this.charts = charts;
            this.learning = learning;
        }

        PatientView view(Visit visit, CareRecord record, Optional<Preview> preview, boolean mayEdit) {
            List<ProgramVersion> versions =
                    programs.history(visit.actor(), record.patient().id());
            Optional<ProgramVersion> now = versions.stream()
                    .filter(version -> version.inForceOn(visit.today()))
                    .findFirst();
            return new PatientView(
                    record.patient().id().toString(),
                    record.patient().givenName() + " " + record.patient().familyName(),
                    words.facts(visit, record),
                    preview.map(care::gate).orElseGet(care::undecided),
                    alerts(visit, record),
                    words.steps(visit, record, versions),
                    now.isEmpty() && versions.stream().noneMatch(v -> v.prescribed() != null)
                            ? null
                            : progress(visit, record),
                    now.map(version -> words.program(visit, version)).orElse(null),
                    words.history(visit, record, versions),
                    learning.of(visit, record.patient().id()),
                    mayEdit,
                    record.episode().open());
        }

        private PatientView.Progress progress(Visit visit, CareRecord record) {
            int days = ProgressCharts.days(visit.typedText("days"));
            Course course = caseloads.course(visit.actor(), record.patient().id(), days);
            return charts.of(course, record.episode(), visit.dates());
        }

        private List<PatientView.Alert> alerts(Visit visit, CareRecord record) {
            if (visit.actor().role() == Role.PHYSICIAN) {
                return List.of();
            }
            UUID episode = record.episode().id();
            return Stream.concat(kept(visit, episode), noticed(visit, episode)).toList();
        }

        private Stream<PatientView.Alert> kept(Visit visit, UUID episode) {
            return raised.list(visit.actor(), EnumSet.of(Alert.State.RAISED, Alert.State.OWNED)).stream()
                    .filter(seen -> seen.alert().episodeId().equals(episode))
                    .map(seen -> rows.row(visit, seen))
                    .map(row -> new PatientView.Alert(row.urgency(), row.why(), words.answerAlert()));
        }

        private Stream<PatientView.Alert> noticed(Visit visit, UUID episode) {
            return caseloads.thisWeek(visit.actor()).stream()
                    .map(CaseloadReport::attention)
                    .flatMap(List::stream)
                    .filter(line -> line.facts().patient().episodeId().equals(episode))
                    .flatMap(line -> line.reasons().stream())
                    .map(reason -> new PatientView.Alert(
                            new Tag(
                                    CaseloadRows.tone(reason.kind()),
                                    reason.kind().label()),
                            reason.words(),
                            reason.kind().next()));
        }
    }
}
