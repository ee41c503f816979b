// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ytterby.regime.screen.Finding;
import org.ytterby.regime.screen.Role;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.LicenceHeld;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.testkit.SampleRegimes;
import org.ytterby.testkit.TradeArbitraries;

class LicenceProperties {

    private static final Screener SCREENER = Screener.of(SampleRegimes.book().asKnownOn(LocalDate.of(2026, 11, 22)));

    @Provide
    Arbitrary<Transaction> trades() {
        return TradeArbitraries.trades();
    }

    @Property
    void theLatestDayIsTheLimitByCountingOneByOne(@ForAll ReviewClock clock) {
        long counted = Stream.iterate(clock.start().plusDays(1), day -> day.plusDays(1))
                .limit(clock.start().until(clock.latestDecision(), java.time.temporal.ChronoUnit.DAYS))
                .filter(clock.calendar()::isWorking)
                .count();
        assertThat(counted).isEqualTo(clock.limit());
        assertThat(clock.calendar().isWorking(clock.latestDecision())).isTrue();
    }

    @Property
    void whatHasPassedAndWhatIsLeftMakeTheLimit(@ForAll ReviewClock clock, @ForAll @IntRange(max = 200) int days) {
        ReviewState state = clock.on(clock.start().plusDays(days));
        assertThat(state.passed() + state.left() - state.overdue()).isEqualTo(clock.limit());
        assertThat(state.left() == 0 || state.overdue() == 0).isTrue();
        assertThat(state.stage() == ReviewStage.OVERDUE).isEqualTo(state.day().isAfter(state.latest()));
    }

    @Property
    void aDayOffMoreNeverMakesTheLatestDayEarlier(@ForAll ReviewClock clock, @ForAll @IntRange(max = 360) int days) {
        WorkingDays calendar = clock.calendar();
        LocalDate off = clock.start().plusDays(days);
        java.util.Set<LocalDate> holidays = new java.util.HashSet<>(calendar.holidays());
        java.util.Set<LocalDate> worked = new java.util.HashSet<>(calendar.worked());
        holidays.add(off);
        worked.remove(off);
        ReviewClock longer = new ReviewClock(
                clock.start(),
                clock.limit(),
                new WorkingDays(calendar.first(), calendar.last(), calendar.weekend(), holidays, worked));
        assertThat(longer.latestDecision()).isAfterOrEqualTo(clock.latestDecision());
    }

    /** The aspects looked at one by one give what the screener makes of the licence as a whole. */
    @Property
    void theAspectsTogetherGiveWhatTheScreenerSays(@ForAll("trades") Transaction trade, @ForAll LicenceHeld licence) {
        List<Finding> with = SCREENER.screen(Transaction.builder()
                        .from(trade)
                        .licences(List.of(licence))
                        .build())
                .findings();
        for (LicenceCover cover : LicenceCovers.of(SCREENER, trade, licence)) {
            boolean authorised = with.stream()
                    .filter(finding -> finding.provision()
                            .filter(cover.provision()::equals)
                            .isPresent())
                    .filter(finding -> finding.role() != Role.OPEN)
                    .flatMap(finding -> finding.outcome().stream())
                    .anyMatch(LicenceProperties::isAuthorised);
            assertThat(cover.cover() == Cover.COVERS).as("%s", cover).isEqualTo(authorised);
        }
    }

    @Property
    void aReleaseIsWhatTheHeadlineSays(@ForAll("trades") Transaction trade, @ForAll LicenceHeld licence) {
        ShipmentRelease release = Releases.of(SCREENER, List.of(trade), licence).get(0);
        assertThat(release.before()).isEqualTo(SCREENER.screen(trade).headline());
        if (release.release() == Release.RELEASED) {
            assertThat(release.covers()).anyMatch(cover -> cover.cover() == Cover.COVERS);
            assertThat(isAuthorised(release.after())).isTrue();
        }
        if (release.release() == Release.STAYS || release.release() == Release.NOT_NEEDED) {
            assertThat(release.after()).isEqualTo(release.before());
        }
        assertThat(release.after().isStricterThan(release.before())).isFalse();
    }

    private static boolean isAuthorised(Outcome outcome) {
        return outcome == Outcome.AUTHORISED_BY_GENERAL_LICENCE || outcome == Outcome.AUTHORISED_BY_INDIVIDUAL_LICENCE;
    }
}
