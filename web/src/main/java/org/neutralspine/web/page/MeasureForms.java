package org.neutralspine.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.measure.AnswerMeasure;
import org.neutralspine.measure.Measure;
import org.neutralspine.measure.Measure.Item;
import org.neutralspine.measure.Measure.Style;
import org.neutralspine.measure.MeasureAnswer.AnsweredBy;
import org.neutralspine.measure.MeasureCatalogue;
import org.neutralspine.measure.NameActivities;
import org.neutralspine.web.page.view.Field;
import org.neutralspine.web.page.view.FormError;
import org.neutralspine.web.page.view.GoalsView;
import org.neutralspine.web.page.view.MeasureFormView;
import org.neutralspine.web.page.view.Typed;

/** Questionnaires and goals as forms, the same for a patient and for a physiotherapist beside them. */
@Dependent
public class MeasureForms {

    private static final int WRONG = 422;
    private static final String NONE = "none";
    private static final String ITEM = "item-";
    private static final String SENT = "items.";

    private final Pages pages;
    private final Visit visit;
    private final MeasureCatalogue catalogue;
    private final AnswerMeasure answers;
    private final NameActivities goals;

    /** Over the use cases. */
    @Inject
    public MeasureForms(
            Pages pages, Visit visit, MeasureCatalogue catalogue, AnswerMeasure answers, NameActivities goals) {
        this.pages = pages;
        this.visit = visit;
        this.catalogue = catalogue;
        this.answers = answers;
        this.goals = goals;
    }

    /** Whose form it is and where. */
    record Place(UUID patientId, String base, AnsweredBy by) {}

    Response form(Place place, String measureId) {
        Measure measure = shown(measureId);
        List<Item> items = items(place, measure);
        return items.isEmpty()
                ? pages.go(place.base() + "/goals")
                : pages.show("measure.jte", view(place, measure, items, Typed.NOTHING, List.of()));
    }

    Response answer(Place place, String measureId) {
        Measure measure = shown(measureId);
        List<Item> items = items(place, measure);
        Typed typed = visit.typed();
        try {
            AnswerMeasure.Form form =
                    new AnswerMeasure.Form(measure.id(), null, place.by(), values(measure, items, typed));
            answers.answer(visit.actor(), place.patientId(), form, typed.get("key"));
            return pages.done(place.base(), "measure.saved.flash");
        } catch (Refusal.Invalid e) {
            List<FormError> errors = e.violations().stream()
                    .map(violation -> new FormError(
                            field(violation.path(), items),
                            pages.words()
                                    .say(measure.answers().style() == Style.TICK ? "measure.tick" : "measure.open")))
                    .distinct()
                    .toList();
            return pages.show(WRONG, "measure.jte", view(place, measure, items, typed, errors));
        }
    }

    Response goals(Place place) {
        List<String> named = goals.read(visit.actor(), place.patientId()).stream()
                .map(activity -> activity.wording())
                .toList();
        return pages.show("goals.jte", goals(place, named, List.of()));
    }

    Response name(Place place) {
        List<String> typed = IntStream.range(0, NameActivities.MOST)
                .mapToObj(i -> visit.typedText("activities[" + i + "]").strip())
                .toList();
        try {
            goals.name(
                    visit.actor(),
                    place.patientId(),
                    typed.stream().filter(text -> !text.isEmpty()).toList());
            return pages.done(place.base(), "goals.saved.flash");
        } catch (Refusal.Invalid e) {
            FormError error = new FormError("activities[0]", pages.words().say("goals.wrong"));
            return pages.show(WRONG, "goals.jte", goals(place, typed, List.of(error)));
        }
    }

    private Measure shown(String measureId) {
        return catalogue
                .find(measureId)
                .filter(measure -> !measure.isImported())
                .orElseThrow(() -> new Refusal.NotFound("questionnaire"));
    }

    private List<Item> items(Place place, Measure measure) {
        return measure.namedByPatient()
                ? goals.read(visit.actor(), place.patientId()).stream()
                        .map(activity -> new Item(activity.id().toString(), activity.wording()))
                        .toList()
                : measure.items();
    }

    /** A sentence that is not ticked stays open; that none fits is said by its own box, never by silence. */
    private static Map<String, BigDecimal> values(Measure measure, List<Item> items, Typed typed) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        boolean none = measure.answers().style() == Style.TICK && typed.get(NONE) != null;
        for (Item item : items) {
            Integer value = Numbers.whole(typed.get(ITEM + item.id()));
            if (value != null) {
                values.put(item.id(), BigDecimal.valueOf(value));
            } else if (none) {
                values.put(item.id(), BigDecimal.ZERO);
            }
        }
        return values;
    }

    private static String field(String path, List<Item> items) {
        String item = path.startsWith(SENT)
                ? path.substring(SENT.length())
                : items.get(0).id();
        return ITEM + item;
    }

    private MeasureFormView view(Place place, Measure measure, List<Item> items, Typed typed, List<FormError> errors) {
        Measure.Answers asked = measure.answers();
        List<MeasureFormView.Item> shown = new ArrayList<>();
        items.forEach(item -> shown.add(
                new MeasureFormView.Item(ITEM + item.id(), String.valueOf(item.text()), typed.get(ITEM + item.id()))));
        String key = typed.get("key");
        return new MeasureFormView(
                place.base() + "/" + measure.id(),
                place.base(),
                measure.name(),
                String.valueOf(measure.instruction()),
                asked.style() == Style.TICK,
                shown,
                IntStream.rangeClosed(asked.min(), asked.max()).boxed().toList(),
                asked.low() == null ? "" : asked.low(),
                asked.high() == null ? "" : asked.high(),
                measure.edition().licence(),
                key == null ? UUID.randomUUID().toString() : key,
                errors);
    }

    private GoalsView goals(Place place, List<String> named, List<FormError> errors) {
        List<Field> fields = IntStream.range(0, NameActivities.MOST)
                .mapToObj(i -> Field.text(
                        "activities[" + i + "]",
                        pages.words().say("goals.activity", i + 1),
                        i < named.size() ? named.get(i) : null))
                .map(Field::optional)
                .toList();
        return new GoalsView(place.base() + "/goals", place.base(), fields, errors);
    }
}
