// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.LicenceHeld;
import org.ytterby.regime.trade.LicenceKind;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Party;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.testkit.SampleRegimes;
import org.ytterby.time.DateSpan;
import org.ytterby.time.KnowledgeDate;

class TimelineTest {

    static final Transaction HOLMIUM = Transaction.builder()
            .id("Ho")
            .question(Question.parse("CN EXPORT"))
            .date(LocalDate.of(2025, 11, 20))
            .description("holmium metal")
            .form(Form.METAL)
            .addElements(Element.HO)
            .origin(Country.CN)
            .exporterCountry(Country.CN)
            .destination(Country.JP)
            .addEndUses(EndUse.CIVIL)
            .endUser(Party.civil())
            .putAnswers("catch-all", false)
            .build();

    static Screener knownOn(String day) {
        return Screener.of(SampleRegimes.book(), KnowledgeDate.parse(day));
    }

    private static Timeline holmium(String known, Depth depth) {
        return Timeline.of(knownOn(known), HOLMIUM, DateSpan.parse("[2025-11-01, 2026-12-31]"), depth);
    }

    @Test
    void aSuspensionThatRunsOutBringsTheMeasureBack() {
        assertThat(holmium("2026-11-22", Depth.OUTCOME).spans())
                .extracting(span -> span.days() + " " + span.determination().headline())
                .containsExactly(
                        "[2025-11-01, 2025-11-07] ORDINARY_EXPORT_LICENCE",
                        "[2025-11-08, 2026-11-10] SUSPENDED_CONTROL",
                        "[2026-11-11, 2026-12-31] LICENCE_REQUIRED");
    }

    @Test
    void beforeTheSuspensionIsPublishedTheMeasureSimplyBegins() {
        assertThat(holmium("2025-10-20", Depth.OUTCOME).spans())
                .extracting(span -> span.days() + " " + span.determination().headline())
                .containsExactly(
                        "[2025-11-01, 2025-11-07] ORDINARY_EXPORT_LICENCE",
                        "[2025-11-08, 2026-12-31] LICENCE_REQUIRED");
    }

    @Test
    void everythingTellsTheEndOfTheSourcesApart() {
        List<LocalDate> starts = holmium("2026-11-22", Depth.EVERYTHING).spans().stream()
                .map(TimelineSpan::first)
                .toList();
        assertThat(starts).contains(LocalDate.of(2026, 8, 23)); // sources reach to 2026-08-22
        assertThat(holmium("2026-11-22", Depth.MEASURES).spans())
                .extracting(TimelineSpan::first)
                .doesNotContain(LocalDate.of(2026, 8, 23));
    }

    @Test
    void aLicenceHeldCutsTheTimeline() {
        Transaction licensed = Transaction.builder()
                .from(HOLMIUM)
                .addLicences(LicenceHeld.builder()
                        .kind(LicenceKind.INDIVIDUAL)
                        .validFrom(LocalDate.of(2026, 12, 1))
                        .validTo(LocalDate.of(2026, 12, 10))
                        .build())
                .build();
        Timeline timeline =
                Timeline.of(knownOn("2026-11-22"), licensed, DateSpan.parse("[2026-11-11, 2026-12-31]"), Depth.OUTCOME);
        assertThat(timeline.spans())
                .extracting(span -> span.days() + " " + span.determination().headline())
                .containsExactly(
                        "[2026-11-11, 2026-11-30] LICENCE_REQUIRED",
                        "[2026-12-01, 2026-12-10] AUTHORISED_BY_INDIVIDUAL_LICENCE",
                        "[2026-12-11, 2026-12-31] LICENCE_REQUIRED");
    }

    @Test
    void printsOneLineASpan() {
        assertThat(holmium("2026-11-22", Depth.OUTCOME).text().lines())
                .containsExactly(
                        "Ho, holmium metal: CN EXPORT as known on 2026-11-22",
                        "from        to            days  outcome                            why",
                        "-".repeat(70),
                        "2025-11-01  2025-11-07       7  ordinary export licence            ordinary; coming: ho on"
                                + " 2025-11-08",
                        "2025-11-08  2026-11-10     368  suspended control                  also ordinary; ho"
                                + " suspended by truce",
                        "2026-11-11  2026-12-31      51  licence required                   ho (unconfirmed)");
    }

    @Test
    void anOpenAnswerPrintsItsRangeAndTheFactsItLacks() {
        Transaction open =
                Transaction.builder().from(HOLMIUM).elements(List.of()).build();
        Timeline timeline =
                Timeline.of(knownOn("2025-10-20"), open, DateSpan.parse("[2025-11-08, 2025-11-08]"), Depth.OUTCOME);
        assertThat(timeline.text().lines().skip(3))
                .containsExactly("2025-11-08  2025-11-08       1  indeterminate                      "
                        + "not controlled to licence required; state whether it contains Dy; whether it contains Ga; "
                        + "4 more"); // Ho, Sb, Sm and any rare earth: the sample rules on metals ask for six facts
    }

    @Test
    void aBarRunsFromDayToDayAndFromMildestToStrictest() {
        TimelineBar bar = holmium("2026-11-22", Depth.OUTCOME).bars().get(2);
        assertThat(bar)
                .isEqualTo(new TimelineBar(
                        LocalDate.of(2026, 11, 11),
                        LocalDate.of(2027, 1, 1),
                        2026 + 314 / 365.0,
                        2027,
                        Outcome.LICENCE_REQUIRED,
                        12,
                        12));
        assertThat(TimelineBar.level(Outcome.TARGET_MET)).isEqualTo(1);
        assertThat(TimelineBar.level(Outcome.PROHIBITED)).isEqualTo(17); // seventeen outcomes have a place in the order
        assertThatThrownBy(() -> TimelineBar.level(Outcome.INDETERMINATE))
                .hasMessage("outcome must have a place in the order but was INDETERMINATE");
    }

    @Test
    void refusesWhatIsNoTimeline() {
        Timeline timeline = holmium("2026-11-22", Depth.OUTCOME);
        List<TimelineSpan> spans = timeline.spans();
        Timeline.Builder builder = Timeline.builder();
        assertThatThrownBy(() -> builder.from(timeline).spans(List.of()).build())
                .hasMessage("spans must not be empty but was []");
        assertThatThrownBy(() -> Timeline.builder()
                        .from(timeline)
                        .spans(List.of(spans.get(0), spans.get(2)))
                        .build())
                .hasMessage("spans[1].days must begin after 2025-11-07 but was [2026-11-11, 2026-12-31]");
        assertThatThrownBy(() -> Timeline.builder()
                        .from(timeline)
                        .known(KnowledgeDate.parse("2026-11-21"))
                        .build())
                .hasMessage("spans[0].determination.known must be 2026-11-21 but was 2026-11-22");
        Determination same = Determination.builder()
                .from(spans.get(0).determination())
                .date(LocalDate.of(2025, 11, 8))
                .build();
        assertThatThrownBy(() -> Timeline.builder()
                        .from(timeline)
                        .spans(List.of(
                                spans.get(0), new TimelineSpan(DateSpan.parse("[2025-11-08, 2025-11-09]"), same)))
                        .build())
                .hasMessage("spans[1].determination must be another answer than that before"
                        + " but was ORDINARY_EXPORT_LICENCE");
        assertThatThrownBy(() -> timeline.on(LocalDate.of(2027, 1, 1)))
                .hasMessage("day must be in [2025-11-01, 2026-12-31] but was 2027-01-01");
    }

    @Test
    void refusesSpansAndBarsThatContradictThemselves() {
        assertThatThrownBy(() ->
                        Timeline.of(knownOn("2026-11-22"), HOLMIUM, DateSpan.parse("[2025-11-01, ...)"), Depth.OUTCOME))
                .hasMessage("days must be bounded on both sides but was [2025-11-01, ...)");
        Determination first =
                holmium("2026-11-22", Depth.OUTCOME).spans().get(0).determination();
        assertThatThrownBy(() -> new TimelineSpan(DateSpan.parse("[2025-11-02, 2025-11-03]"), first))
                .hasMessage("determination.date must be the first day of [2025-11-02, 2025-11-03] but was 2025-11-01");
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThatThrownBy(() -> new TimelineBar(day, day, 2026, 2026, Outcome.EXEMPT, 1, 1))
                .hasMessage("until must be after 2026-01-01 but was 2026-01-01");
        assertThatThrownBy(() -> new TimelineBar(day, day.plusYears(1), 2026, 2026, Outcome.EXEMPT, 1, 1))
                .hasMessage("fromYear and untilYear must be 2026.0 and 2027.0 but was '2026.0 and 2026.0'");
        assertThatThrownBy(() -> new TimelineBar(day, day.plusYears(1), 2026, 2027, Outcome.EXEMPT, 3, 2))
                .hasMessage("mildestLevel must be in [1, 2] but was 3");
    }
}
