package org.neutralspine.web.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neutralspine.intake.Episode;
import org.neutralspine.intake.Findings;
import org.neutralspine.intake.IntakeForm;
import org.neutralspine.intake.IntakeToday;
import org.neutralspine.spine.Dimension;
import org.neutralspine.web.page.view.Typed;

/** The intake as a form: what is kept becomes what is typed, and back. What is left empty stays not known. */
final class IntakeTyped {

    private static final String YES = "yes";

    private IntakeTyped() {}

    static Typed of(Episode episode) {
        Typed.Filling form = Typed.filling();
        episode.conditions().forEach(kept -> {
            form.put("condition", kept.conditionId());
            form.put("began-" + kept.conditionId(), kept.beganOn());
        });
        episode.surgeries().stream().findFirst().ifPresent(surgery -> {
            surgery.levels().forEach(level -> form.put("level", level));
            form.put("operatedOn", surgery.operatedOn());
            form.put("approach", surgery.approach());
            form.put("revision", surgery.revision() ? YES : null);
        });
        episode.restrictions().forEach((cap, value) -> form.put("cap-" + cap, value.toPlainString()));
        episode.barredPositions().forEach(word -> form.put("position", word));
        form.put("painLimit", episode.painLimit()).put("painLimitReason", episode.painLimitReason());
        fill(form, episode.findings());
        return form.done();
    }

    private static void fill(Typed.Filling form, Findings findings) {
        form.put("examinedOn", findings.examinedOn());
        form.put("activityLevel", findings.activityLevel()).put("painNow", findings.painNow());
        form.put("tsk17", findings.scores().tsk17())
                .put("fabqPa", findings.scores().fabqPa());
        form.put("startBack", findings.scores().startBack());
        form.put("smoker", findings.healing().smoker() ? YES : null);
        form.put("poorBone", findings.healing().poorBone() ? YES : null);
        form.put("diabetesUncontrolled", findings.healing().diabetesUncontrolled() ? YES : null);
        form.put("union", word(findings.healing().union()));
        form.put("woundClosed", word(findings.signs().woundClosed()));
        form.put("fallsRisk", word(findings.signs().fallsRisk()));
        form.put("neuroStable", word(findings.signs().neuroStable()));
        form.put("extensionPreference", word(findings.signs().extensionPreference()));
        form.put("phaseCriteriaMet", word(findings.signs().phaseCriteriaMet()));
        form.put("supervised", findings.supervised() ? YES : null);
        List<String> equipment = findings.equipment();
        if (equipment != null) {
            form.put("equipmentAsked", YES);
            equipment.forEach(item -> form.put("equipment", item));
        }
    }

    static IntakeForm form(Typed typed) {
        List<Episode.KeptCondition> conditions = typed.all("condition").stream()
                .distinct()
                .map(id -> new Episode.KeptCondition(id, Numbers.day(typed.get("began-" + id))))
                .toList();
        Integer limit = Numbers.whole(typed.get("painLimit"));
        return new IntakeForm(
                conditions,
                surgeries(typed),
                limits(typed),
                typed.all("position"),
                findings(typed),
                null,
                limit,
                typed.get("painLimitReason"));
    }

    private static List<Episode.Surgery> surgeries(Typed typed) {
        List<String> levels = typed.all("level");
        if (levels.isEmpty() && typed.get("operatedOn") == null) {
            return List.of();
        }
        return List.of(new Episode.Surgery(
                Numbers.day(typed.get("operatedOn")), levels, typed.get("approach"), typed.has("revision", YES)));
    }

    private static Map<String, BigDecimal> limits(Typed typed) {
        Map<String, BigDecimal> limits = new LinkedHashMap<>();
        List<String> keys = new ArrayList<>(Dimension.keys());
        keys.add(IntakeToday.LIFT_LIMIT);
        for (String key : keys) {
            BigDecimal value = Numbers.decimal(typed.get("cap-" + key));
            if (value != null) {
                limits.put(key, value);
            }
        }
        return limits;
    }

    private static Findings findings(Typed typed) {
        return new Findings(
                Numbers.day(typed.get("examinedOn")),
                typed.get("activityLevel"),
                Numbers.whole(typed.get("painNow")),
                new Findings.Scores(
                        Numbers.whole(typed.get("tsk17")), Numbers.whole(typed.get("fabqPa")), typed.get("startBack")),
                new Findings.Healing(
                        typed.has("smoker", YES),
                        typed.has("poorBone", YES),
                        typed.has("diabetesUncontrolled", YES),
                        answer(typed, "union")),
                new Findings.Signs(
                        answer(typed, "woundClosed"),
                        answer(typed, "fallsRisk"),
                        answer(typed, "neuroStable"),
                        answer(typed, "extensionPreference"),
                        answer(typed, "phaseCriteriaMet")),
                typed.has("supervised", YES),
                typed.has("equipmentAsked", YES) ? typed.all("equipment") : null);
    }

    private static @Nullable String word(@Nullable Boolean value) {
        return value == null ? null : value ? YES : "no";
    }

    private static @Nullable Boolean answer(Typed typed, String name) {
        String given = typed.get(name);
        return given == null ? null : Boolean.valueOf(given.equals(YES));
    }
}
