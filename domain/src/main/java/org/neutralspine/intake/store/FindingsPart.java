package org.neutralspine.intake.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neutralspine.intake.Findings;

/** The columns of {@code episode} that hold what the examination found. */
@Embeddable
class FindingsPart {
    @Column(name = "examined_on")
    @Nullable
    LocalDate examinedOn;

    @Column(name = "activity_level")
    @Nullable
    String activityLevel;

    @Column(name = "pain_now")
    @Nullable
    Integer painNow;

    @Nullable
    Integer tsk17;

    @Column(name = "fabq_pa")
    @Nullable
    Integer fabqPa;

    @Column(name = "start_back")
    @Nullable
    String startBack;

    boolean smoker;

    @Column(name = "poor_bone")
    boolean poorBone;

    @Column(name = "diabetes_uncontrolled")
    boolean diabetesUncontrolled;

    @Column(name = "radiographic_fusion")
    @Nullable
    Boolean union;

    @Column(name = "wound_closed")
    @Nullable
    Boolean woundClosed;

    @Column(name = "falls_risk")
    @Nullable
    Boolean fallsRisk;

    @Column(name = "neuro_stable")
    @Nullable
    Boolean neuroStable;

    @Column(name = "extension_preference")
    @Nullable
    Boolean extensionPreference;

    @Column(name = "phase_criteria_met")
    @Nullable
    Boolean phaseCriteriaMet;

    boolean supervised;

    @Nullable
    String equipment;

    static FindingsPart of(Findings findings) {
        FindingsPart part = new FindingsPart();
        part.examinedOn = findings.examinedOn();
        part.activityLevel = findings.activityLevel();
        part.painNow = findings.painNow();
        part.tsk17 = findings.scores().tsk17();
        part.fabqPa = findings.scores().fabqPa();
        part.startBack = findings.scores().startBack();
        part.smoker = findings.healing().smoker();
        part.poorBone = findings.healing().poorBone();
        part.diabetesUncontrolled = findings.healing().diabetesUncontrolled();
        part.union = findings.healing().union();
        part.woundClosed = findings.signs().woundClosed();
        part.fallsRisk = findings.signs().fallsRisk();
        part.neuroStable = findings.signs().neuroStable();
        part.extensionPreference = findings.signs().extensionPreference();
        part.phaseCriteriaMet = findings.signs().phaseCriteriaMet();
        part.supervised = findings.supervised();
        part.equipment = findings.equipment() == null ? null : String.join(",", findings.equipment());
        return part;
    }

    Findings toFindings() {
        return new Findings(
                examinedOn,
                activityLevel,
                painNow,
                new Findings.Scores(tsk17, fabqPa, startBack),
                new Findings.Healing(smoker, poorBone, diabetesUncontrolled, union),
                new Findings.Signs(woundClosed, fallsRisk, neuroStable, extensionPreference, phaseCriteriaMet),
                supervised,
                equipment == null ? null : words(equipment));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }
}
