package org.neutralspine.batch.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.neutralspine.batch.letter.JacksonReportText;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.Adherence;
import org.neutralspine.report.CaseloadReport;
import org.neutralspine.report.PainTrend;
import org.neutralspine.report.store.WeekOracle;

/**
 * What must hold after any fault, asked of the tables and of the mail server, never of the product. Called at any moment;
 * {@link #whenDone} asks for more: that nobody is without their report.
 */
public final class Invariants {

    private static final Set<String> STATES = Set.of("pending", "sending", "sent", "parked");
    private static final double ROUNDING = 1e-6;

    private final Tables tables;
    private final DataSource source;
    private final TrainingWeek week;
    private List<String> audit = List.of();

    /** Of {@code week} in {@code source}. */
    public Invariants(DataSource source, TrainingWeek week) {
        this.source = source;
        this.tables = new Tables(source);
        this.week = week;
    }

    /**
     * Checks I1 to I6 at whatever moment.
     *
     * @param mails what the mail server has accepted
     * @return the Message-IDs that arrived more than once, with how often
     */
    public Map<String, Long> check(List<MailSink.Mail> mails) {
        try (Connection kept = source.getConnection()) {
            kept.getMetaData();
            oneReportEach();
            figuresAreTheOracles();
            auditOnlyGrows();
            nobodyElsesPatients(mails);
            nothingHalfWritten();
            return sentIsArrived(mails);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same once the night is done: every physiotherapist with patients has one report, {@code sent} of them sent. */
    public Map<String, Long> whenDone(List<MailSink.Mail> mails, int sent) {
        Map<String, Long> duplicates = check(mails);
        assertThat(tables.number("""
                        select count(distinct e.physiotherapist_id) from episode e
                        where e.opened_on <= date '%s' and (e.closed_on is null or e.closed_on >= date '%s')
                          and not exists (select 1 from caseload_report r
                            where r.physiotherapist_id = e.physiotherapist_id and r.week = date '%s')""".formatted(week.sunday(), week.monday(), week.monday())))
                .as("I1: physiotherapists with patients and without a report")
                .isZero();
        assertThat(tables.number("select count(*) from delivery where state = 'sent' and week = " + monday()))
                .as("I1: sent")
                .isEqualTo(sent);
        assertThat(tables.number("select count(*) from delivery where state = 'sending'"))
                .as("I1: nothing is still held")
                .isZero();
        return duplicates;
    }

    private void oneReportEach() {
        assertThat(tables.rows("select physiotherapist_id, week from caseload_report group by physiotherapist_id, week"
                        + " having count(*) > 1"))
                .as("I1: two reports of a week")
                .isEmpty();
        assertThat(tables.rows(
                        "select r.id from caseload_report r left join delivery d on d.report_id = r.id group by r.id"
                                + " having count(d.id) <> 1"))
                .as("I1: reports without exactly one delivery")
                .isEmpty();
        assertThat(tables.rows("select distinct state from delivery"))
                .as("I1: states")
                .isSubsetOf(STATES);
    }

    private Map<String, Long> sentIsArrived(List<MailSink.Mail> mails) {
        Map<String, Long> arrived =
                mails.stream().collect(Collectors.groupingBy(MailSink.Mail::messageId, Collectors.counting()));
        assertThat(arrived.keySet())
                .as("I2: sent, but never arrived")
                .containsAll(
                        tables.rows("select message_id from delivery where state = 'sent' and transport = 'smtp'"));
        assertThat(tables.rows("select message_id from delivery"))
                .as("I2: arrived, but nobody's delivery")
                .containsAll(arrived.keySet());
        Map<String, Long> duplicates = new HashMap<>(arrived);
        duplicates.values().removeIf(times -> times == 1);
        return duplicates;
    }

    private void figuresAreTheOracles() {
        Map<UUID, Adherence> adherence = new WeekOracle(source, week).adherence();
        Map<UUID, Double> slopes = new WeekOracle(source, week).slopes();
        JacksonReportText text = new JacksonReportText();
        for (String content : tables.rows("select content from caseload_report where week = " + monday())) {
            text.read(content).lines().forEach(line -> sameFigures(line, adherence, slopes));
        }
    }

    private void sameFigures(CaseloadReport.Line line, Map<UUID, Adherence> adherence, Map<UUID, Double> slopes) {
        UUID episode = line.facts().patient().episodeId();
        assertThat(line.facts().adherence())
                .as("I3: adherence")
                .isEqualTo(adherence.getOrDefault(episode, new Adherence(0, 0)));
        PainTrend.of(week, line.facts().pain())
                .fold(
                        few -> assertThat(slopes).as("I3: too few days").doesNotContainKey(episode),
                        known -> assertThat(slopes.get(episode))
                                .as("I3: slope")
                                .isEqualTo(known.slope(), within(ROUNDING)));
    }

    /** There is no hash chain yet: what was there at the last check must still be there, unchanged. */
    private void auditOnlyGrows() {
        List<String> now = tables.rows("""
                select cast(id as varchar(20)) || '|' || cast(at as varchar(40)) || '|' || action || '|' || subject_kind
                  || '|' || coalesce(subject_id, '-') || '|' || role from audit_event""");
        assertThat(now).as("I4: audit rows that were there").containsAll(audit);
        audit = now;
    }

    private void nobodyElsesPatients(List<MailSink.Mail> mails) {
        Map<String, String> owners = tables.pairs("""
                select p.hospital_number, a.email from episode e join patient p on p.id = e.patient_id
                  join account a on a.id = e.physiotherapist_id""");
        for (MailSink.Mail mail : mails) {
            String words = new MailWords(mail).everything();
            Set<String> foreign = new TreeSet<>();
            owners.forEach((number, owner) -> {
                if (words.contains(number) && !owner.equals(mail.recipient())) {
                    foreign.add(number);
                }
            });
            assertThat(foreign)
                    .as("I5: others' patients in the mail to " + mail.recipient())
                    .isEmpty();
            assertThat(owners.entrySet().stream()
                            .filter(owner -> owner.getValue().equals(mail.recipient()))
                            .filter(owner -> words.contains(owner.getKey())))
                    .as("I5: the recipient's own patients, or this test cannot fail")
                    .isNotEmpty();
        }
    }

    private void nothingHalfWritten() {
        List<String> wrong = new ArrayList<>();
        wrong.addAll(tables.rows("select 'week ' || d.message_id from delivery d join caseload_report r"
                + " on r.id = d.report_id where r.week <> d.week"));
        wrong.addAll(tables.rows("select 'run without execution counts ' || cast(id as varchar(40)) from job_run"
                + " where done_count > total_count or composed < 0 or sent < 0 or parked < 0"));
        assertThat(wrong).as("I6: half-written").isEmpty();
        assertThat(tables.number("select coalesce(sum(composed), 0) from job_run where job = 'weekly-report'"))
                .as("I6: reports counted by runs")
                .isEqualTo(tables.number("select count(*) from caseload_report"));
        assertThat(tables.number("select coalesce(sum(sent), 0) from job_run"))
                .as("I6: deliveries counted as sent by runs")
                .isEqualTo(tables.number("select count(*) from delivery where state = 'sent'"));
    }

    private String monday() {
        return "date '" + week.monday() + "'";
    }
}
