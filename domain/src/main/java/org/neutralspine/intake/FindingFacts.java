package org.neutralspine.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Value;

/** The facts that stand in the findings as they are; one that is not known is absent. */
final class FindingFacts {

    private final Map<Fact, Value> facts = new EnumMap<>(Fact.class);

    private FindingFacts() {}

    static Map<Fact, Value> of(Episode episode) {
        FindingFacts reader = new FindingFacts();
        reader.read(episode.findings());
        reader.healing(episode);
        episode.tests()
                .forEach((testId, value) -> Fact.ofKey("tests." + testId)
                        .ifPresent(fact -> reader.facts.put(fact, Value.of(value.doubleValue()))));
        return reader.facts;
    }

    private void read(Findings findings) {
        text(Fact.PATIENT__ACTIVITY_LEVEL, findings.activityLevel());
        number(Fact.PATIENT__PAIN_NOW, findings.painNow());
        number(Fact.PATIENT__TSK17, findings.scores().tsk17());
        number(Fact.PATIENT__FABQ_PA, findings.scores().fabqPa());
        text(Fact.PATIENT__START_BACK, findings.scores().startBack());
        flag(Fact.PATIENT__WOUND_CLOSED, findings.signs().woundClosed());
        flag(Fact.PATIENT__FALLS_RISK, findings.signs().fallsRisk());
        flag(Fact.PATIENT__NEURO_STABLE, findings.signs().neuroStable());
        flag(Fact.PATIENT__EXTENSION_PREFERENCE, findings.signs().extensionPreference());
        flag(Fact.PATIENT__PHASE_CRITERIA_MET, findings.signs().phaseCriteriaMet());
        flag(Fact.PATIENT__SUPERVISED, findings.supervised());
    }

    private void healing(Episode episode) {
        Findings.Healing healing = episode.findings().healing();
        boolean revision = episode.surgeries().stream().anyMatch(Episode.Surgery::revision);
        boolean risk = healing.smoker() || healing.poorBone() || healing.diabetesUncontrolled() || revision;
        flag(Fact.PATIENT__HEALING_RISK, risk);
        flag(Fact.PATIENT__RADIOGRAPHIC_FUSION, healing.union());
    }

    private void flag(Fact fact, @Nullable Boolean value) {
        Optional.ofNullable(value).ifPresent(known -> facts.put(fact, Value.of(known.booleanValue())));
    }

    private void number(Fact fact, @Nullable Integer value) {
        Optional.ofNullable(value).ifPresent(known -> facts.put(fact, Value.of(known.doubleValue())));
    }

    private void text(Fact fact, @Nullable String value) {
        Optional.ofNullable(value).ifPresent(known -> facts.put(fact, Value.of(known)));
    }
}
