// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.ytterby.scenario.shock.CapacityCut;
import org.ytterby.scenario.shock.FlowCut;
import org.ytterby.scenario.shock.Rerouting;
import org.ytterby.scenario.shock.Shock;
import org.ytterby.testkit.NetworkArbitraries;
import org.ytterby.testkit.ScenarioArbitraries;

/** More of what helps never hurts, and a harder blow never helps. */
class MonotonyProperties {

    @Provide
    Arbitrary<Case> cut() {
        return Case.of(NetworkArbitraries.networks(), ScenarioArbitraries::cuts);
    }

    @Provide
    Arbitrary<Case> cutAndPlain() {
        return Case.of(NetworkArbitraries.plain(), ScenarioArbitraries::cuts);
    }

    @Provide
    Arbitrary<Case> any() {
        return Case.of(new NetworkArbitraries().arbitrary(), ScenarioArbitraries::of);
    }

    @Property
    void moreCapacityNeverRaisesAShortageNorBringsAStockOutForward(
            @ForAll("cut") Case cut,
            @ForAll @IntRange(max = 1000) int plant,
            @ForAll @DoubleRange(min = 1, max = 3) double factor,
            @ForAll @DoubleRange(max = 1000) double more) {
        Case before = cut.tame();
        int changed = plant % cut.network().plants().size();
        assertNoWorse(before, before.withCapacity(changed, factor, more), true);
    }

    /** But for recycling: what is used more now comes back later, and whoever gets that by contract may not be who lacks it. */
    @Property
    void moreStockNeverRaisesAShortage(
            @ForAll("any") Case any,
            @ForAll @DoubleRange(min = 1, max = 3) double factor,
            @ForAll @DoubleRange(max = 100) double more) {
        Case before = any.withNetwork(network -> network.recycling(List.of()));
        assertNoWorse(before, before.withMoreStock(factor, more), false);
    }

    @Property
    void moreStockOfDemandsNeverRaisesAShortageAndLastsLonger(
            @ForAll("any") Case any,
            @ForAll @DoubleRange(min = 1, max = 3) double factor,
            @ForAll @DoubleRange(max = 100) double more) {
        Case before = any.tame();
        assertNoWorse(before, before.withMoreStock(factor, more), true);
    }

    @Property
    void aHarderBlowNeverHelps(@ForAll("cut") Case cut, @ForAll @DoubleRange(max = 1) double harder) {
        Case before = cut.tame();
        List<Shock> shocks = new ArrayList<>(before.scenario().shocks());
        shocks.set(0, harder(shocks.get(0), harder));
        assertNoWorse(before.withScenario(scenario -> scenario.shocks(shocks)), before, true);
    }

    @Property
    void aHarderBlowNeverHelpsWhateverTheAllocation(
            @ForAll("cutAndPlain") Case cut, @ForAll @DoubleRange(max = 1) double harder) {
        aHarderBlowNeverHelps(cut, harder);
    }

    private static Shock harder(Shock shock, double part) {
        if (shock instanceof CapacityCut cut) {
            return CapacityCut.builder()
                    .from(cut)
                    .lost(cut.lost() + part * (1 - cut.lost()))
                    .build();
        }
        FlowCut cut = (FlowCut) shock;
        return FlowCut.builder()
                .from(cut)
                .stopped(cut.stopped() + part * (1 - cut.stopped()))
                .build();
    }

    @Property
    void reroutingNeverRaisesTheShortageOfADemand(@ForAll("any") Case any) {
        Case before = any.tame();
        assertNoWorse(before, before.withScenario(scenario -> scenario.rerouting(Rerouting.SPARE_CAPACITY)), true);
    }

    /** Each demand is short of each element by no more in any month, and its stock lasts as long at least. */
    private static void assertNoWorse(Case before, Case after, boolean stocks) {
        Outcome was = before.run();
        Outcome is = after.run();
        for (int d = 0; d < was.demands().size(); d++) {
            DemandOutcome now = is.demands().get(d);
            was.demands().get(d).elements().forEach((element, months) -> {
                MonthSeries shortage = now.elements().get(element).shortage();
                for (int m = 0; m < was.months(); m++) {
                    assertThat(shortage.get(m))
                            .as("%s of %s in month %s", element, now.id(), m)
                            .isLessThanOrEqualTo(months.shortage().get(m) + before.tolerance());
                }
                if (stocks) {
                    now.elements()
                            .get(element)
                            .stock()
                            .flatMap(StockMonths::usedUp)
                            .ifPresent(day -> assertThat(
                                            is.stockOut(now.id(), element).orElseThrow())
                                    .isAfterOrEqualTo(
                                            was.stockOut(now.id(), element).orElse(day)));
                }
            });
        }
    }
}
