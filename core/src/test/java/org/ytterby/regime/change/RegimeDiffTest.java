// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.regime.KnownBook;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.screen.ProvisionState;
import org.ytterby.regime.screen.Standing;
import org.ytterby.regime.trade.LicenceHeld;
import org.ytterby.regime.trade.LicenceKind;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.testkit.SampleRegimes;
import org.ytterby.time.KnowledgeDate;

class RegimeDiffTest {

    private static final KnownBook VIEW = SampleRegimes.book().asKnownOn(LocalDate.of(2026, 11, 22));

    private static Standing standing(ProvisionState state, boolean known) {
        Standing.Builder builder = Standing.builder();
        builder.provision("p").state(state).known(known);
        return state == ProvisionState.SUSPENDED ? builder.suspendedBy("s").build() : builder.build();
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_YET_EFFECTIVE, OPERATING, BEGINS",
        "UNCERTAIN, OPERATING, BEGINS",
        "ENDED, OPERATING, BEGINS",
        "SUSPENDED, OPERATING_UNCONFIRMED, RESUMES",
        "OPERATING, SUSPENDED, SUSPENDED_NOW",
        "OPERATING, ENDED, ENDS",
        "SUSPENDED, ENDED_UNCONFIRMED, ENDS",
        "ENDED_UNCONFIRMED, ENDED, STATE",
        "OPERATING, VOID, ANNULLED",
        "OPERATING, OPERATING_UNCONFIRMED, CONFIRMATION",
        "NOT_YET_PUBLISHED, NOT_YET_EFFECTIVE, STATE",
        "NOT_YET_EFFECTIVE, UNCERTAIN, STATE",
        "OPERATING, NOT_YET_EFFECTIVE, STATE",
        "OPERATING, OPERATING, DATES"
    })
    void namesWhatBecameOfAKnownProvision(ProvisionState was, ProvisionState is, ChangeKind kind) {
        assertThat(ChangeKind.of(standing(was, true), standing(is, true))).isEqualTo(kind);
    }

    @Test
    void namesWhatBecameKnownOrWasAdded() {
        Standing unknown = standing(ProvisionState.NOT_YET_PUBLISHED, false);
        Standing coming = standing(ProvisionState.NOT_YET_EFFECTIVE, true);
        assertThat(ChangeKind.of(unknown, coming)).isEqualTo(ChangeKind.BECOMES_KNOWN);
        assertThat(ChangeKind.of(unknown, standing(ProvisionState.NOT_YET_PUBLISHED, true)))
                .isEqualTo(ChangeKind.BECOMES_KNOWN);
        assertThat(ChangeKind.of(unknown, standing(ProvisionState.OPERATING, true)))
                .isEqualTo(ChangeKind.BEGINS);
        assertThat(ChangeKind.of(coming, unknown)).isEqualTo(ChangeKind.BECOMES_UNKNOWN);
        assertThat(ChangeKind.of(standing(ProvisionState.NOT_YET_PUBLISHED, true), unknown))
                .isEqualTo(ChangeKind.BECOMES_UNKNOWN);
        assertThat(ChangeKind.of(null, coming)).isEqualTo(ChangeKind.ADDED);
        assertThat(ChangeKind.of(coming, null)).isEqualTo(ChangeKind.REMOVED);
    }

    @Test
    void tellsWhatHappenedOverTheStartOfTheSuspension() {
        RegimeDiff diff = RegimeDiff.betweenDays(VIEW, LocalDate.of(2025, 11, 7), LocalDate.of(2025, 11, 8));
        assertThat(diff.provisions())
                .extracting(ProvisionChange::text)
                .containsExactly("ho: suspended (published, not yet in effect, changes on 2025-11-08"
                        + " -> suspended since 2025-11-08, changes on 2026-11-11)");
        assertThat(diff.records()).isEmpty();
        assertThat(diff.answers()).isEmpty();
    }

    @Test
    void tellsARecordThatBecameKnown() {
        RegimeDiff diff = RegimeDiff.betweenKnowledge(
                SampleRegimes.book(),
                LocalDate.of(2026, 1, 1),
                KnowledgeDate.parse("2025-11-06"),
                KnowledgeDate.parse("2025-11-08"));
        assertThat(diff.records())
                .extracting(RecordChange::text)
                .containsExactly("instrument truce: not known -> known", "suspension truce: not known -> at work");
        assertThat(diff.provisions()).extracting(ProvisionChange::kind).contains(ChangeKind.SUSPENDED_NOW);
    }

    @Test
    void tellsARecordThatWasAdded() {
        RegimeBook longer = Assumptions.extended(
                SampleRegimes.book(), "truce", LocalDate.of(2027, 11, 10), LocalDate.of(2026, 11, 5));
        KnowledgeDate known = KnowledgeDate.parse("2026-11-22");
        RegimeDiff late = RegimeDiff.betweenBooks(SampleRegimes.book(), longer, known, LocalDate.of(2026, 12, 1));
        assertThat(late.records())
                .extracting(RecordChange::text)
                .containsExactly("suspension assumed:truce:2027-11-10: not in the book -> at work");
        assertThat(late.provisions()).extracting(ProvisionChange::provision).containsExactly("abroad", "ho");
        assertThat(late.provisions()).extracting(ProvisionChange::kind).containsOnly(ChangeKind.SUSPENDED_NOW);
        RegimeDiff early = RegimeDiff.betweenBooks(SampleRegimes.book(), longer, known, LocalDate.of(2026, 1, 1));
        assertThat(early.provisions()).extracting(ProvisionChange::kind).containsOnly(ChangeKind.DATES);
    }

    @Test
    void namesTheCauseOfAnAnswer() {
        RegimeDiff diff = RegimeDiff.between(
                TimelineTest.knownOn("2025-10-20"),
                LocalDate.of(2025, 11, 20),
                TimelineTest.knownOn("2025-11-08"),
                LocalDate.of(2025, 11, 20),
                List.of(TimelineTest.HOLMIUM),
                DayPolicy.OWN_DAY);
        assertThat(diff.answers()).hasSize(1);
        assertThat(diff.answers().get(0).changesOutcome()).isTrue();
        assertThat(diff.causes(diff.answers().get(0)))
                .extracting(Cause::what)
                .contains("ho", "suspension truce")
                .doesNotContain("abroad", "traders");
        assertThat(diff.text().lines())
                .contains(
                        "From 2025-11-20 as known on 2025-10-20 (Sample regimes)",
                        "1 of 1 answers differ",
                        "  Ho: licence required -> suspended control",
                        "    suspension truce: not known -> at work");
    }

    @Test
    void namesALicenceThatRanOut() {
        Transaction licensed = Transaction.builder()
                .from(TimelineTest.HOLMIUM)
                .addLicences(LicenceHeld.builder()
                        .kind(LicenceKind.INDIVIDUAL)
                        .validFrom(LocalDate.of(2026, 12, 1))
                        .validTo(LocalDate.of(2026, 12, 10))
                        .build())
                .build();
        RegimeDiff out = between(licensed, "2026-12-10", "2026-12-11");
        assertThat(out.causes(out.answers().get(0)))
                .extracting(Cause::text)
                .contains("INDIVIDUAL licence of 2026-12-01 to 2026-12-10 covers the day no more");
        RegimeDiff in = between(licensed, "2026-11-30", "2026-12-01");
        assertThat(in.causes(in.answers().get(0)))
                .extracting(Cause::text)
                .contains("INDIVIDUAL licence of 2026-12-01 to 2026-12-10 covers the day now");
        assertThat(between(licensed, "2026-12-02", "2026-12-03").answers()).isEmpty();
    }

    private static RegimeDiff between(Transaction transaction, String from, String to) {
        return RegimeDiff.between(
                TimelineTest.knownOn("2026-11-22"),
                LocalDate.parse(from),
                TimelineTest.knownOn("2026-11-22"),
                LocalDate.parse(to),
                List.of(transaction),
                DayPolicy.DAY_OF_STANDPOINT);
    }

    @Test
    void refusesWhatDoesNotFitTogether() {
        RegimeDiff first = between(TimelineTest.HOLMIUM, "2026-01-01", "2026-12-01");
        RegimeDiff elsewhere = between(TimelineTest.HOLMIUM, "2026-12-02", "2026-12-03");
        assertThatThrownBy(() -> first.then(elsewhere))
                .hasMessage("next.before must be 2026-12-01 as known on 2026-11-22 (Sample regimes)"
                        + " but was '2026-12-02 as known on 2026-11-22 (Sample regimes)'");
        RegimeDiff others = RegimeDiff.betweenDays(VIEW, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 2));
        assertThatThrownBy(() -> first.then(others)).hasMessage("next.screened must be [Ho] but was []");
        RegimeDiff.Builder own = RegimeDiff.builder();
        RegimeDiff ownDay = own.from(between(TimelineTest.HOLMIUM, "2026-12-01", "2026-12-02"))
                .dayPolicy(DayPolicy.OWN_DAY)
                .build();
        assertThatThrownBy(() -> first.then(ownDay))
                .hasMessage("next.dayPolicy must be DAY_OF_STANDPOINT but was OWN_DAY");
        assertThatThrownBy(() -> RegimeDiff.between(
                        TimelineTest.knownOn("2026-11-22"),
                        LocalDate.of(2026, 1, 1),
                        TimelineTest.knownOn("2026-11-22"),
                        LocalDate.of(2026, 1, 2),
                        List.of(TimelineTest.HOLMIUM, TimelineTest.HOLMIUM),
                        DayPolicy.OWN_DAY))
                .hasMessage("transactions[1].id must be unique but was 'Ho'");
        assertThatThrownBy(() ->
                        RegimeDiff.builder().from(first).screened(List.of()).build())
                .hasMessage("answers[0].transaction.id must be among those screened but was 'Ho'");
        assertThatThrownBy(() -> RegimeDiff.builder()
                        .from(first)
                        .addAllProvisions(first.provisions())
                        .build())
                .hasMessageContaining(".provision must stand after ");
    }

    @Test
    void refusesChangesThatChangeNothing() {
        Standing same = standing(ProvisionState.OPERATING, true);
        assertThatThrownBy(() -> ProvisionChange.builder()
                        .provision("p")
                        .before(same)
                        .after(same)
                        .build())
                .hasMessage("after must differ from before but was Optional[OPERATING]");
        assertThatThrownBy(() ->
                        ProvisionChange.builder().provision("q").before(same).build())
                .hasMessage("before.provision must be q but was 'p'");
        BookRecord record =
                new BookRecord.OfProvision(SampleRegimes.book().provisions().get(0));
        assertThatThrownBy(() -> new RecordChange(record, RecordStanding.KNOWN, RecordStanding.KNOWN))
                .hasMessage("after must differ from before but was KNOWN");
        assertThatThrownBy(() -> standing(ProvisionState.OPERATING, false))
                .hasMessage("state must be NOT_YET_PUBLISHED where the provision is not known but was OPERATING");
        assertThatThrownBy(() -> Standing.builder().from(same).suspendedBy("s").build())
                .hasMessage("suspendedBy must be given if and only if the state is SUSPENDED but was OPERATING");
    }
}
