package org.neutralspine.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.Clearance;
import org.neutralspine.intake.DecideClearance.Grant;
import org.neutralspine.intake.Episode.KeptCondition;
import org.neutralspine.intake.Episode.Surgery;
import org.neutralspine.intake.Findings;
import org.neutralspine.intake.IntakeForm;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.rule.Outcome;

/** A patient of the first physiotherapist, led along the path by the use cases. */
public final class Case {

    private final Hospital hospital;
    private final UUID patient;

    /** A patient registered today. */
    public Case(Hospital hospital) {
        this.hospital = hospital;
        this.patient = hospital.newPatient(hospital.staff.physio());
    }

    /** The patient. */
    public UUID id() {
        return patient;
    }

    /** L4-S1 fused fourteen weeks ago. */
    public void recordFusion() {
        recordFusion(Map.of());
    }

    /** The surgeon limits the same back further. */
    public void surgeonLimits(String key, int most) {
        recordFusion(Map.of(key, BigDecimal.valueOf(most)));
    }

    private void recordFusion(Map<String, BigDecimal> surgeonLimits) {
        IntakeForm form = new IntakeForm(
                List.of(new KeptCondition("lumbar-fusion", null)),
                List.of(new Surgery(hospital.day().minusWeeks(14), List.of("L4", "L5", "S1"), "posterior", false)),
                surgeonLimits,
                List.of(),
                findings(),
                Map.of(),
                null,
                null);
        hospital.does(() -> hospital.intake.record(
                hospital.staff.physio(), patient, record().episode().version(), form));
    }

    /** Chronic back pain, no operation. */
    public void recordBackPain() {
        KeptCondition chronic = new KeptCondition("nslbp-chronic", LocalDate.parse("2025-11-01"));
        hospital.does(() -> hospital.intake.record(
                hospital.staff.physio(),
                patient,
                record().episode().version(),
                IntakeForm.of(List.of(chronic), findings())));
    }

    private Findings findings() {
        Findings none = Findings.NONE;
        return new Findings(hospital.day(), "light", 3, none.scores(), none.healing(), none.signs(), false, null);
    }

    /** No red flag. */
    public void screen() {
        hospital.does(() -> hospital.screening.answer(hospital.staff.physio(), patient, List.of(), true));
    }

    /** Asked for and granted for general exercise. */
    public void grantClearance() {
        Clearance asked = hospital.does(
                () -> hospital.requestClearance.request(hospital.staff.physio(), patient, null, "May she train?"));
        Grant grant = new Grant(
                "Dr. Vogel", hospital.day(), hospital.day().plusMonths(3), Set.of("general-exercise"), Set.of(), null);
        hospital.does(
                () -> hospital.decideClearance.grant(hospital.staff.physician(), asked.id(), asked.version(), grant));
    }

    /** A draft of what the product proposes. */
    public ProgramVersion draft() {
        return hospital.does(() -> hospital.build.build(hospital.staff.physio(), patient))
                .draft()
                .orElseThrow();
    }

    /** A program in force from today. */
    public ProgramVersion prescribe() {
        ProgramVersion draft = draft();
        return hospital.does(
                () -> hospital.edit.prescribe(hospital.staff.physio(), draft.id(), draft.version(), hospital.day()));
    }

    /** What the gate says today. */
    public Outcome outcome() {
        return hospital.does(() -> hospital.build.preview(hospital.staff.physio(), patient))
                .verdict()
                .answer()
                .outcome();
    }

    /** The record as a lead reads it. */
    public CareRecord record() {
        return hospital.does(() -> hospital.patients.read(hospital.staff.lead(), patient));
    }
}
