package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.intake.AnswerScreening;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.ReadPatient;
import org.neutralspine.intake.ScreeningAnswers;
import org.neutralspine.intake.ScreeningAnswers.FlagAnswer;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.RedFlag;
import org.neutralspine.web.page.view.FormError;
import org.neutralspine.web.page.view.ScreeningView;
import org.neutralspine.web.page.view.Typed;

/** The safety questions, all of them, by subject; the third step of the path. */
@Controller
@Dependent
@Path("patients/{id}/screening")
public class ScreeningPage {

    private static final int WRONG = 422;

    private final Pages pages;
    private final Visit visit;
    private final ReadPatient patients;
    private final AnswerScreening screening;
    private final KnowledgeBase knowledge;

    /** Over the use cases. */
    @Inject
    public ScreeningPage(
            Pages pages, Visit visit, ReadPatient patients, AnswerScreening screening, KnowledgeBase knowledge) {
        this.pages = pages;
        this.visit = visit;
        this.patients = patients;
        this.screening = screening;
        this.knowledge = knowledge;
    }

    /** The questions; nothing is answered beforehand, since every round is asked anew. */
    @GET
    public Response form(@PathParam("id") String id) {
        CareRecord record = patients.read(visit.actor(), Id.of(id, "patient"));
        return pages.show("screening.jte", view(record, Typed.NOTHING, List.of()));
    }

    /** Keeps the round, then on to the patient's page, where the gate says what follows. */
    @POST
    public Response save(@PathParam("id") String id) {
        UUID patientId = Id.of(id, "patient");
        Typed typed = visit.typed();
        List<FormError> errors = missing(typed);
        if (errors.isEmpty()) {
            try {
                screening.answer(visit.actor(), patientId, answers(typed), false);
                return pages.done("/app/patients/" + patientId, "screening.saved.flash");
            } catch (Refusal.Invalid e) {
                errors = FormError.from(e);
            }
        }
        CareRecord record = patients.read(visit.actor(), patientId);
        return pages.show(WRONG, "screening.jte", view(record, typed, errors));
    }

    private List<FormError> missing(Typed typed) {
        return asked().filter(flag -> typed.get("answer-" + flag.id()) == null)
                .map(flag -> new FormError(flag.id(), pages.words().say("screening.missing.for", flag.question())))
                .toList();
    }

    private List<FlagAnswer> answers(Typed typed) {
        List<FlagAnswer> answers = new ArrayList<>();
        asked().forEach(flag -> {
            ScreeningAnswers.Answer answer = answer(typed.get("answer-" + flag.id()));
            String note = answer == ScreeningAnswers.Answer.NO ? null : typed.get("note-" + flag.id());
            answers.add(new FlagAnswer(flag.id(), answer, note));
        });
        return answers;
    }

    private static ScreeningAnswers.Answer answer(@Nullable String word) {
        try {
            return ScreeningAnswers.Answer.of(word == null ? "" : word);
        } catch (IllegalArgumentException e) {
            return ScreeningAnswers.Answer.NOT_SURE;
        }
    }

    private java.util.stream.Stream<RedFlag> asked() {
        return knowledge.redFlags().values().stream()
                .filter(flag -> List.of("intake", "both").contains(flag.askAt()));
    }

    private ScreeningView view(CareRecord record, Typed typed, List<FormError> errors) {
        Map<String, List<ScreeningView.Question>> groups = new LinkedHashMap<>();
        asked().forEach(flag -> groups.computeIfAbsent(flag.group(), group -> new ArrayList<>())
                .add(new ScreeningView.Question(
                        flag.id(),
                        flag.question(),
                        typed.get("answer-" + flag.id()),
                        flag.overrideTo() == null ? null : flag.overrideCondition(),
                        typed.get("note-" + flag.id()))));
        ScreeningAnswers last = record.screening();
        return new ScreeningView(
                record.patient().id().toString(),
                record.patient().givenName() + " " + record.patient().familyName(),
                groups.entrySet().stream()
                        .map(group ->
                                new ScreeningView.Group(pages.words().say("group." + group.getKey()), group.getValue()))
                        .toList(),
                last == null ? null : visit.dates().day(last.answeredOn()),
                errors);
    }
}
