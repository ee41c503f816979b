// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.recycling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.ytterby.testkit.NumberAssertions.assertClose;

import java.util.OptionalDouble;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.ytterby.quantity.Interval;

/** Recycling rates, targets and magnet making. */
class RecyclingRatesTest {

    private static final ScrapFlows FLOWS = ScrapFlows.builder()
            .endOfLifeTonnes(1000)
            .collectedTonnes(400)
            .oldScrapRecycledTonnes(300)
            .newScrapRecycledTonnes(100)
            .homeScrapTonnes(200)
            .primaryTonnes(600)
            .build();
    private static final ScrapFlows NONE = ScrapFlows.builder()
            .endOfLifeTonnes(0)
            .collectedTonnes(0)
            .oldScrapRecycledTonnes(0)
            .newScrapRecycledTonnes(0)
            .homeScrapTonnes(0)
            .primaryTonnes(0)
            .build();
    private static final RecyclingTarget TARGET =
            new RecyclingTarget(TargetRate.RECOVERED_OF_RETIRED, 2025, 0.1, 2030, 0.4);

    @Test
    void everyRateHasItsOwnDivisor() {
        assertThat(FLOWS.collectionRate()).hasValue(0.4);
        assertThat(FLOWS.processEfficiency()).hasValue(0.75);
        assertThat(FLOWS.endOfLifeRecyclingRate()).hasValue(0.3);
        assertThat(FLOWS.oldScrapRatio()).hasValue(0.75);
        assertThat(FLOWS.recyclingInputRate()).hasValue(0.4);
        assertThat(FLOWS.endOfLifeRecyclingInputRate()).hasValue(0.3);
        assertThat(FLOWS.recycledContent(HomeScrapPolicy.EXCLUDED)).hasValue(0.4);
        assertThat(FLOWS.recycledContent(HomeScrapPolicy.COUNTED)).hasValue(0.5);
    }

    @Test
    void aRateOfNothingIsEmpty() {
        assertThat(NONE.collectionRate()).isEmpty();
        assertThat(NONE.processEfficiency()).isEmpty();
        assertThat(NONE.endOfLifeRecyclingRate()).isEmpty();
        assertThat(NONE.oldScrapRatio()).isEmpty();
        assertThat(NONE.recyclingInputRate()).isEmpty();
        assertThat(NONE.endOfLifeRecyclingInputRate()).isEmpty();
    }

    @Test
    void refusesFlowsThatGrowOnTheWay() {
        assertThatThrownBy(() ->
                        ScrapFlows.builder().from(FLOWS).collectedTonnes(1001).build())
                .hasMessage("collectedTonnes must be in [0, 1000.0] but was 1001.0");
        assertThatThrownBy(() -> ScrapFlows.builder()
                        .from(FLOWS)
                        .oldScrapRecycledTonnes(401)
                        .build())
                .hasMessage("oldScrapRecycledTonnes must be in [0, 400.0] but was 401.0");
        assertThatThrownBy(() ->
                        ScrapFlows.builder().from(FLOWS).collectedTonnes(-1).build())
                .hasMessageContaining("collectedTonnes must be");
        assertThatThrownBy(() ->
                        ScrapFlows.builder().from(FLOWS).endOfLifeTonnes(-1).build())
                .hasMessageContaining("endOfLifeTonnes must be");
        assertThatThrownBy(() -> ScrapFlows.builder()
                        .from(FLOWS)
                        .newScrapRecycledTonnes(-1)
                        .build())
                .hasMessageContaining("newScrapRecycledTonnes must be");
        assertThatThrownBy(() ->
                        ScrapFlows.builder().from(FLOWS).homeScrapTonnes(-1).build())
                .hasMessageContaining("homeScrapTonnes must be");
        assertThatThrownBy(
                        () -> ScrapFlows.builder().from(FLOWS).primaryTonnes(-1).build())
                .hasMessageContaining("primaryTonnes must be");
    }

    @Property
    void theRatesAreTiedAsTheyAreDefined(@ForAll ScrapFlows flows) {
        tied(flows.endOfLifeRecyclingRate(), flows.collectionRate(), flows.processEfficiency());
        tied(flows.endOfLifeRecyclingInputRate(), flows.recyclingInputRate(), flows.oldScrapRatio());
        if (flows.recyclingInputRate().isPresent()) {
            double rate = flows.recyclingInputRate().getAsDouble();
            assertThat(flows.endOfLifeRecyclingInputRate().getAsDouble()).isBetween(0.0, rate);
            assertThat(flows.recycledContent(HomeScrapPolicy.COUNTED).getAsDouble())
                    .isBetween(rate * (1 - 1e-12), 1.0);
        }
    }

    private static void tied(OptionalDouble product, OptionalDouble first, OptionalDouble second) {
        if (first.isPresent() && second.isPresent()) {
            assertThat(product.getAsDouble()).isCloseTo(first.getAsDouble() * second.getAsDouble(), within(1e-12));
        }
    }

    @Test
    void aTargetClimbsAndStays() {
        assertThat(TARGET.share(2000)).isEqualTo(0.1);
        assertThat(TARGET.share(2025)).isEqualTo(0.1);
        assertThat(TARGET.share(2027)).isCloseTo(0.22, within(1e-12));
        assertThat(TARGET.share(2030)).isEqualTo(0.4);
        assertThat(TARGET.share(2050)).isEqualTo(0.4);
    }

    @Test
    void theSameTargetMeansThreeThings() {
        Interval recovery = Interval.exactly(0.75);
        assertThat(year(TargetRate.RECOVERED_OF_RETIRED, recovery).suppliedTonnes())
                .isEqualTo(Interval.exactly(80));
        assertThat(year(TargetRate.COLLECTED_OF_RETIRED, recovery)
                        .suppliedTonnes()
                        .upper())
                .isCloseTo(60, within(1e-9));
        TargetYear demand = year(TargetRate.RECOVERED_OF_DEMAND, recovery);
        assertThat(demand.suppliedTonnes()).isEqualTo(Interval.exactly(150)); // all that can be won back
        assertThat(demand.missedTonnes()).isEqualTo(Interval.exactly(250)); // of 400
        assertThat(demand.leastShareOfDemand()).hasValue(0.15);
        assertThat(demand.mostShareOfDemand()).hasValue(0.15);
        assertThat(demand.share()).isEqualTo(0.4);
    }

    @Test
    void anUnknownProcessLeavesABound() {
        TargetYear year = year(TargetRate.RECOVERED_OF_RETIRED, Interval.of(0, 1));
        assertThat(year.suppliedTonnes()).isEqualTo(Interval.of(0, 80));
        assertThat(year.missedTonnes()).isEqualTo(Interval.of(0, 80));
        assertThat(year.leastShareOfDemand()).hasValue(0);
        assertThat(year.mostShareOfDemand()).hasValue(0.08);
        assertThat(TargetYear.of(TARGET, 2030, 0, 200, Interval.exactly(1)).leastShareOfDemand())
                .isEmpty();
    }

    private static TargetYear year(TargetRate rate, Interval recovery) {
        RecyclingTarget target = new RecyclingTarget(rate, 2025, 0.1, 2030, 0.4);
        return TargetYear.of(target, 2030, 1000, 200, recovery);
    }

    @Test
    void refusesTargetsAndYearsOutOfRange() {
        TargetRate rate = TargetRate.RECOVERED_OF_RETIRED;
        assertThatThrownBy(() -> new RecyclingTarget(rate, 2025, 1.1, 2030, 0.4))
                .hasMessageContaining("startShare must");
        assertThatThrownBy(() -> new RecyclingTarget(rate, 2025, 0.1, 2030, -1))
                .hasMessageContaining("targetShare must");
        assertThatThrownBy(() -> new RecyclingTarget(rate, 2025, 0.1, 2025, 0.4))
                .hasMessage("targetYear must be after 2025 but was 2025");
        Interval all = Interval.exactly(1);
        assertThatThrownBy(() -> TargetYear.of(TARGET, 2030, -1, 1, all)).hasMessageContaining("demandTonnes must");
        assertThatThrownBy(() -> TargetYear.of(TARGET, 2030, 1, -1, all)).hasMessageContaining("retiredTonnes must");
        assertThatThrownBy(() -> TargetYear.of(TARGET, 2030, 1, 1, Interval.of(0, 2)))
                .hasMessage("processRecovery must be within [0, 1] but was [0, 2]");
        Interval none = Interval.exactly(0);
        assertThatThrownBy(() -> new TargetYear(2030, 2, 1, 1, none, none)).hasMessageContaining("share must");
        assertThatThrownBy(() -> new TargetYear(2030, 0, -1, 1, none, none)).hasMessageContaining("demandTonnes must");
        assertThatThrownBy(() -> new TargetYear(2030, 0, 1, -1, none, none)).hasMessageContaining("retiredTonnes must");
        assertThatThrownBy(() -> new TargetYear(2030, 0, 1, 1, Interval.exactly(2), none))
                .hasMessage("suppliedTonnes must be within [0, 1.0] but was [2, 2]");
        assertThatThrownBy(() -> new TargetYear(2030, 0, 1, 1, none, Interval.exactly(-1)))
                .hasMessage("missedTonnes must be within [0, inf) but was [-1, -1]");
    }

    @Property
    void aTargetSuppliesNoMoreThanIsGivenUpNorThanItAsks(@ForAll TargetYear year) {
        assertThat(year.suppliedTonnes().lower()).isGreaterThanOrEqualTo(0);
        assertThat(year.suppliedTonnes().upper()).isLessThanOrEqualTo(year.retiredTonnes());
        assertThat(year.missedTonnes().lower()).isGreaterThanOrEqualTo(0);
    }

    @Property
    void whatIsAskedIsSuppliedOrMissed(
            @ForAll RecyclingTarget target,
            @ForAll @DoubleRange(min = 0, max = 1e5) double demand,
            @ForAll @DoubleRange(min = 0, max = 1e5) double retired,
            @ForAll @DoubleRange(min = 0, max = 1) double recovery) {
        Assume.that(target.rate() != TargetRate.COLLECTED_OF_RETIRED);
        TargetYear year = TargetYear.of(target, target.targetYear(), demand, retired, Interval.exactly(recovery));
        double asked = target.targetShare() * (target.rate() == TargetRate.RECOVERED_OF_DEMAND ? demand : retired);
        assertThat(year.suppliedTonnes().upper() + year.missedTonnes().lower())
                .isCloseTo(asked, within(1e-9 * (1 + asked)));
        assertThat(year.suppliedTonnes().upper()).isLessThanOrEqualTo(recovery * retired * (1 + 1e-12));
    }

    @Test
    void swarfGoesRound() {
        MagnetMaking making = new MagnetMaking(700, 0.7, 0.9);
        assertThat(making.grossTonnes()).isCloseTo(1000, within(1e-9));
        assertThat(making.swarfTonnes()).isCloseTo(300, within(1e-9));
        assertThat(making.returnedTonnes()).isCloseTo(270, within(1e-9));
        assertThat(making.lostTonnes()).isCloseTo(30, within(1e-9));
        assertThat(making.freshTonnes()).isCloseTo(730, within(1e-9));
        assertThatThrownBy(() -> new MagnetMaking(1, 0, 1)).hasMessageContaining("makingYield must");
        assertThatThrownBy(() -> new MagnetMaking(1, 1.1, 1)).hasMessage("makingYield must be in [0, 1] but was 1.1");
        assertThatThrownBy(() -> new MagnetMaking(1, 1, 1.1)).hasMessageContaining("swarfRecovery must");
        assertThatThrownBy(() -> new MagnetMaking(-1, 1, 1)).hasMessageContaining("finishedTonnes must");
        assertThatThrownBy(() -> new MagnetMaking(1e300, 1e-300, 1)).hasMessageContaining("grossTonnes must");
    }

    @Property
    void theSwarfLoopBalances(@ForAll MagnetMaking making) {
        assertThat(making.freshTonnes() + making.returnedTonnes())
                .isCloseTo(making.grossTonnes(), within(1e-9 * (1 + making.grossTonnes())));
        assertClose(making.finishedTonnes() + making.swarfTonnes(), making.grossTonnes(), 1e-9);
        double left = making.grossTonnes(); // the loop followed round by round
        double finished = 0;
        for (int round = 0; round < 20_000 && left > 1e-12 * making.grossTonnes(); round++) {
            finished += left * making.makingYield();
            left *= (1 - making.makingYield()) * making.swarfRecovery();
        }
        double perFresh = making.freshTonnes() > 0 ? making.finishedTonnes() / making.freshTonnes() : 0;
        assertThat(finished).isCloseTo(perFresh * making.grossTonnes(), within(1e-6 * (1 + making.grossTonnes())));
    }
}
