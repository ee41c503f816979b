// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.place.Country;
import org.ytterby.place.EconomicUnits;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyTable;
import org.ytterby.testkit.CitationArbitraries;
import org.ytterby.testkit.SampleRegimes;
import org.ytterby.testkit.SupplyFigureArbitraries;

class TargetReportTest {

    private static final List<SupplyTarget> CRMA = List.of(
            target(TargetKind.EXTRACTION, "0.1"),
            target(TargetKind.PROCESSING, "0.4"),
            target(TargetKind.RECYCLING, "0.25"),
            target(TargetKind.DIVERSIFICATION, "0.65"));

    private static SupplyTarget target(TargetKind kind, String limit) {
        return SupplyTarget.builder()
                .kind(kind)
                .limit(new BigDecimal(limit))
                .provision("crma/" + kind)
                .citation(new CitationArbitraries().example())
                .build();
    }

    private static TargetShares.Builder shares() {
        return TargetShares.builder().material("Nd");
    }

    private static TargetResult diversification(TargetShares shares) {
        return TargetReport.of(CRMA, shares).results().get(3);
    }

    @Test
    void aShareIsHeldAgainstEachTarget() {
        TargetReport report = TargetReport.of(
                CRMA,
                shares().putCapacities(TargetKind.EXTRACTION, Interval.exactly(0))
                        .putCapacities(TargetKind.PROCESSING, Interval.of(0.3, 0.5))
                        .putCapacities(TargetKind.RECYCLING, Interval.atLeast(0.25))
                        .putThirdCountries(
                                Country.CN,
                                Interval.moreThan(0.95)
                                        .intersection(Interval.atMost(1))
                                        .orElseThrow())
                        .build());
        assertThat(report.results())
                .extracting(TargetResult::verdict)
                .containsExactly(TargetVerdict.MISSED, TargetVerdict.UNKNOWN, TargetVerdict.MET, TargetVerdict.MISSED);
        assertThat(report.results())
                .extracting(TargetResult::reason)
                .containsExactly(
                        "0.0 % misses 10.0 %",
                        "30.0 % to 50.0 % lies on both sides of 40.0 %",
                        "25.0 % or more reaches 25.0 %",
                        "China supplies 95.0 % to 100.0 %, above 65.0 %");
        assertThat(report.results().get(0).missedBy()).contains(Interval.exactly(0.1));
        assertThat(report.results().get(3).missedBy().orElseThrow().upper()).isEqualTo(0.35);
        assertThat(report.results().get(3).country()).contains(Country.CN);
        assertThat(report.confidence())
                .isEqualTo(new CitationArbitraries().example().confidence());
    }

    @Test
    void theLimitItselfMeetsAMinimumAndAMaximum() {
        TargetReport report = TargetReport.of(
                CRMA,
                shares().putCapacities(TargetKind.EXTRACTION, Interval.exactly(0.1))
                        .putCapacities(
                                TargetKind.PROCESSING,
                                Interval.lessThan(0.4)
                                        .intersection(Interval.atLeast(0))
                                        .orElseThrow())
                        .putThirdCountries(Country.CN, Interval.exactly(0.65))
                        .otherThirdCountries(Interval.exactly(0.2))
                        .build());
        assertThat(report.results())
                .extracting(TargetResult::verdict)
                .containsExactly(TargetVerdict.MET, TargetVerdict.MISSED, TargetVerdict.UNKNOWN, TargetVerdict.MET);
        assertThat(report.results().get(2).reason()).isEqualTo("the share is not known");
        assertThat(report.results().get(3).reason()).isEqualTo("no third country supplies more than 65.0 %");
        assertThat(report.results().get(3).share()).contains(Interval.exactly(0.65));
    }

    @Test
    void countriesNotNamedMayBeOne() {
        TargetShares little =
                shares().putThirdCountries(Country.CN, Interval.exactly(0.2)).build();
        assertThat(diversification(little).verdict()).isEqualTo(TargetVerdict.UNKNOWN);
        assertThat(diversification(little).reason()).isEqualTo("a third country not named may supply up to 80.0 %");
        assertThat(diversification(little).country()).isEmpty();
        TargetShares much =
                shares().putThirdCountries(Country.CN, Interval.exactly(0.5)).build();
        assertThat(diversification(much).verdict()).as("at most 50 % is left").isEqualTo(TargetVerdict.MET);
        assertThat(diversification(much).country()).contains(Country.CN);
        assertThat(diversification(shares().build()).verdict()).isEqualTo(TargetVerdict.UNKNOWN);
        TargetShares all = TargetShares.builder()
                .from(little)
                .otherThirdCountries(Interval.exactly(0))
                .build();
        assertThat(diversification(all).verdict()).isEqualTo(TargetVerdict.MET);
    }

    @Test
    void theCountryAboveTheLimitForCertainIsNamedBeforeOneThatMayBe() {
        TargetShares two = shares().putThirdCountries(Country.MY, Interval.of(0, 0.9))
                .putThirdCountries(Country.CN, Interval.of(0.7, 0.8))
                .build();
        assertThat(diversification(two).country()).contains(Country.CN);
        TargetShares open =
                shares().putThirdCountries(Country.MY, Interval.of(0, 0.9)).build();
        assertThat(diversification(open).verdict()).isEqualTo(TargetVerdict.UNKNOWN);
        assertThat(diversification(open).reason())
                .isEqualTo("Malaysia supplies 0.0 % to 90.0 %, on both sides of 65.0 %");
        assertThat(diversification(open).share()).contains(Interval.of(0, 0.9));
    }

    @Test
    void aTableOfWorldSupplyStandsForTheUnionWithItsAssumption() {
        SupplyTable table = SupplyTable.complete(List.of(line("CN", 70), line("AU", 20), line("SE", 10)));
        TargetShares shares = TargetShares.ofTable(table, EconomicUnits.EU, LocalDate.of(2026, 1, 1));
        assertThat(shares.thirdCountries())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Country.CN, Interval.exactly(0.7), Country.AU, Interval.exactly(0.2)));
        assertThat(shares.otherThirdCountries()).contains(Interval.exactly(0));
        assertThat(shares.assumptions())
                .containsExactly("the Union buys as the world does: shares of world supply in MCS2026 v1.3 for 2024"
                        + " stand for shares of its consumption");
        assertThat(shares.material()).isEqualTo("REE, MINING");
        assertThat(diversification(shares).verdict()).isEqualTo(TargetVerdict.MISSED);
        TargetShares early = TargetShares.ofTable(table, EconomicUnits.EU, LocalDate.of(1994, 1, 1));
        assertThat(early.thirdCountries()).as("Sweden joined in 1995").containsKey(Country.SE);
        SupplyTable open = SupplyTable.of(List.of(line("CN", 70), line("AU", 20)));
        assertThat(TargetShares.ofTable(open, EconomicUnits.EU, LocalDate.of(2026, 1, 1))
                        .otherThirdCountries())
                .isEmpty();
    }

    private static SupplyFigure line(String code, int tonnes) {
        return SupplyFigure.builder()
                .from(new SupplyFigureArbitraries().example())
                .supplier(Supplier.ofCode(code))
                .value(PublishedFigure.exact(tonnes))
                .build();
    }

    @Test
    void whatContradictsItselfIsRefused() {
        assertThatThrownBy(() -> TargetReport.of(List.of(), shares().build()))
                .hasMessage("targets must not be empty but was []");
        assertThatThrownBy(() -> shares().putCapacities(TargetKind.DIVERSIFICATION, Interval.exactly(0))
                        .build())
                .hasMessage("capacities must leave diversification to the countries but was DIVERSIFICATION");
        assertThatThrownBy(() -> shares().putCapacities(TargetKind.RECYCLING, Interval.of(-0.1, 1))
                        .build())
                .hasMessage("capacities[RECYCLING] must be at least 0 but was [-0.1, 1]");
        assertThatThrownBy(() -> shares().putThirdCountries(Country.CN, Interval.exactly(1.5))
                        .build())
                .hasMessage("thirdCountries[CN] must be within [0, 1] but was [1.5, 1.5]");
        assertThatThrownBy(
                        () -> shares().otherThirdCountries(Interval.atLeast(0)).build())
                .hasMessage("otherThirdCountries must be within [0, 1] but was [0, inf)");
        assertThatThrownBy(() -> target(TargetKind.RECYCLING, "1.01"))
                .hasMessage("limit must be in [0, 1] but was 1.01");
        assertThatThrownBy(() -> TargetResult.builder()
                        .target(CRMA.get(0))
                        .verdict(TargetVerdict.MET)
                        .missedBy(Optional.of(Interval.exactly(1)))
                        .reason("r")
                        .build())
                .hasMessage("missedBy must be given if the target is MISSED, and only then but was MET");
    }

    @Test
    void aBookWithoutTargetsHasNone() {
        assertThat(SupplyTarget.allOf(SampleRegimes.book())).isEmpty();
        assertThat(TargetKind.DIVERSIFICATION.isMaximum()).isTrue();
        assertThat(TargetKind.EXTRACTION.isMaximum()).isFalse();
    }
}
