package org.neutralspine.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neutralspine.intake.Episode.KeptCondition;
import org.neutralspine.knowledge.read.KnowledgeReader;
import org.neutralspine.web.page.view.Fact;
import org.neutralspine.web.page.view.PatientView;

/** Who has low back pain sees how it usually goes, in the measure of their own chart. */
class UsualCourseTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");

    private final UsualCourse usual = new UsualCourse(KnowledgeReader.shipped("112"));

    @Test
    void newLowBackPainMostlyGoesWithinWeeks() {
        PatientView.Usual said = Objects.requireNonNull(said(new KeptCondition("nslbp-acute", TODAY.minusWeeks(3))));

        assertThat(said.rows())
                .containsExactly(
                        new Fact("at the start", "5.2"),
                        new Fact("6 weeks", "2.3"),
                        new Fact("26 weeks", "1.2"),
                        new Fact("52 weeks", "0.6"));
        assertThat(said.since()).isEqualTo("The pain began 3 weeks ago.");
        assertThat(said.source()).contains("CMAJ 2012");
    }

    @Test
    void sinceWhenIsSaidInWholeWeeksAndOnlyWhenItIsKnown() {
        assertThat(said(new KeptCondition("nslbp-acute", TODAY.minusDays(6))))
                .extracting("since")
                .isEqualTo("The pain began this week.");
        assertThat(said(new KeptCondition("nslbp-acute", TODAY.minusDays(7))))
                .extracting("since")
                .isEqualTo("The pain began a week ago.");
        assertThat(said(new KeptCondition("nslbp-acute", null)))
                .extracting("since")
                .isNull();
    }

    @Test
    void itIsSaidOfTheFirstConditionThatHasOneAndOtherwiseNotAtAll() {
        assertThat(said(new KeptCondition("neck-pain", null), new KeptCondition("nslbp-acute", null)))
                .isNotNull();
        assertThat(said(new KeptCondition("lumbar-fusion", TODAY))).isNull();
        assertThat(said(new KeptCondition("nslbp-chronic", TODAY.minusWeeks(260))))
                .isNull();
    }

    @Test
    void itIsSaidForAsLongAsPeopleWereFollowedAndNoLonger() {
        assertThat(said(new KeptCondition("nslbp-acute", TODAY.minusWeeks(52)))).isNotNull();
        assertThat(said(new KeptCondition("nslbp-acute", TODAY.minusWeeks(53)))).isNull();
    }

    private PatientView.@Nullable Usual said(KeptCondition... conditions) {
        return usual.of(List.of(conditions), TODAY);
    }
}
