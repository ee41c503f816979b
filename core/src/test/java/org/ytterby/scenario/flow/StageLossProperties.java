// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ytterby.element.Element;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.shock.CapacityCut;
import org.ytterby.scenario.shock.Scenario;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyTable;
import org.ytterby.supply.metric.SupplierLoss;
import org.ytterby.supply.metric.SupplierLosses;
import org.ytterby.testkit.SupplyFigureArbitraries;
import org.ytterby.time.DateSpan;

class StageLossProperties {

    private static final double ROUNDING = 1e-9;

    @Provide
    Arbitrary<AnyMonth> months() {
        return AnyMonth.any();
    }

    @Provide
    Arbitrary<Map<Country, Integer>> mines() {
        return Arbitraries.maps(
                        Arbitraries.of(Country.class), Arbitraries.integers().between(1, 300_000))
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property
    void losingACountryNeverRaisesTheFlowAndLeavesBetweenNothingAndAll(@ForAll("months") AnyMonth any) {
        StageLossTable table = table(any, StageLosses.oneByOne(any.network()));
        BestCase best = any.best();
        double slack = ROUNDING * any.scale();
        assertThat(table.deliverableMineTonnesPerYear()).isCloseTo(best.deliverableMineTonnesPerYear(), within(slack));
        assertThat(table.neededMineTonnesPerYear()).isEqualTo(best.neededMineTonnesPerYear());
        assertThat(table.losses()).allSatisfy(loss -> {
            assertThat(loss.deliverableMineTonnesPerYear())
                    .isBetween(0.0, table.deliverableMineTonnesPerYear() + slack);
            assertThat(loss.shortMineTonnesPerYear() + loss.deliverableMineTonnesPerYear())
                    .isCloseTo(table.neededMineTonnesPerYear(), within(slack));
            assertThat(loss.remainingShare().isPresent()).isEqualTo(table.deliverableMineTonnesPerYear() > 0);
            loss.remainingShare()
                    .ifPresent(share -> assertThat(share * table.deliverableMineTonnesPerYear())
                            .isCloseTo(loss.deliverableMineTonnesPerYear(), within(slack)));
        });
    }

    @Property
    void losingMoreLeavesLess(
            @ForAll("months") AnyMonth any, @ForAll @IntRange(max = 99) int one, @ForAll @IntRange(max = 99) int two) {
        List<Set<CountryStage>> singles =
                new ArrayList<>(StageLosses.oneByOne(any.network()).values());
        Set<CountryStage> first = singles.get(one % singles.size());
        Set<CountryStage> both = new HashSet<>(first);
        both.addAll(singles.get(two % singles.size()));
        StageLossTable table = table(any, Map.of("one", first, "both", both));
        double slack = ROUNDING * any.scale();
        assertThat(of(table, "both").deliverableMineTonnesPerYear())
                .isLessThanOrEqualTo(of(table, "one").deliverableMineTonnesPerYear() + slack);
    }

    /** The same as a cut of all its capacity, where no quota shares out the rest and no flow is cut. */
    @Property
    void isWhatACutOfAllCapacityLeaves(@ForAll("months") AnyMonth any, @ForAll @IntRange(max = 99) int pick) {
        Scenario calm = Scenario.builder()
                .from(any.scenario())
                .shocks(any.scenario().shocks().stream()
                        .filter(CapacityCut.class::isInstance)
                        .toList())
                .build();
        AnyMonth month = new AnyMonth(any.network(), any.element(), calm, any.month(), any.links());
        Map<String, Set<CountryStage>> all = StageLosses.oneByOne(any.network());
        String name = new ArrayList<>(all.keySet()).get(pick % all.size());
        CountryStage lost = Objects.requireNonNull(all.get(name)).iterator().next();
        Scenario cut = Scenario.builder()
                .from(calm)
                .addShocks(CapacityCut.builder()
                        .country(lost.country())
                        .stage(lost.stage())
                        .lost(1)
                        .days(DateSpan.always())
                        .build())
                .build();
        double left = new AnyMonth(any.network(), any.element(), cut, any.month(), any.links())
                .best()
                .deliverableMineTonnesPerYear();
        assertThat(of(table(month, all), name).deliverableMineTonnesPerYear())
                .isCloseTo(left, within(ROUNDING * month.scale()));
    }

    @Property
    void ranksCountThoseThatLeaveLess(@ForAll("months") AnyMonth any) {
        StageLossTable table = table(any, StageLosses.oneByOne(any.network()));
        for (StageLoss loss : table.losses()) {
            long worse = table.losses().stream()
                    .filter(other -> other.deliverableMineTonnesPerYear() < loss.deliverableMineTonnesPerYear())
                    .count();
            assertThat(loss.rank()).isEqualTo(worse + 1);
        }
        assertThat(table.losses())
                .extracting(StageLoss::name)
                .containsExactlyInAnyOrderElementsOf(
                        StageLosses.oneByOne(any.network()).keySet());
    }

    @Property
    void elementsAddUp(@ForAll("months") AnyMonth any) {
        Map<String, Set<CountryStage>> sets = StageLosses.oneByOne(any.network());
        StageLossTable all =
                StageLosses.of(any.network(), any.network().elements(), any.scenario(), any.month(), any.links(), sets);
        Map<String, Double> sums = new HashMap<>();
        double scale = 0;
        for (Element element : any.network().elements()) {
            AnyMonth one = new AnyMonth(any.network(), element, any.scenario(), any.month(), any.links());
            scale += one.scale();
            table(one, sets)
                    .losses()
                    .forEach(loss -> sums.merge(loss.name(), loss.deliverableMineTonnesPerYear(), Double::sum));
        }
        double slack = ROUNDING * scale;
        all.losses()
                .forEach(loss -> assertThat(loss.deliverableMineTonnesPerYear())
                        .isCloseTo(Objects.requireNonNull(sums.get(loss.name())), within(slack)));
    }

    /** One stage that delivers straight to a need which takes all: the N-1 share of supply. */
    @Property
    void ofOneStageIsTheShareWithoutTheSupplier(@ForAll("mines") Map<Country, Integer> mines) {
        Network network =
                Chains.mines(mines, mines.values().stream().mapToDouble(t -> t).sum());
        StageLossTable table = StageLosses.of(
                network,
                Set.of(Element.ND),
                BestCases.standing(List.of(), AnyMonth.START),
                AnyMonth.START,
                LinkPolicy.EXISTING_LINKS,
                StageLosses.oneByOne(network));
        SupplyTable supply = SupplyTable.complete(mines.entrySet().stream()
                .map(mine -> SupplyFigure.builder()
                        .from(new SupplyFigureArbitraries().example())
                        .supplier(Supplier.of(mine.getKey()))
                        .value(PublishedFigure.exact(mine.getValue()))
                        .build())
                .toList());
        mines.keySet().forEach(country -> {
            SupplierLoss closed = SupplierLosses.of(supply, Set.of(country)).orElseThrow();
            StageLoss loss = of(table, new CountryStage(country, Stage.MINING).toString());
            assertThat(loss.remainingShare().orElseThrow())
                    .isCloseTo(closed.remainingShare().lower(), within(ROUNDING));
            assertThat(loss.deliverableMineTonnesPerYear())
                    .isCloseTo(closed.remaining().lower(), within(1e-3));
        });
        double worst = table.losses().get(0).remainingShare().orElseThrow();
        assertThat(worst)
                .isCloseTo(
                        SupplierLosses.ofLargest(supply, 1)
                                .orElseThrow()
                                .remainingShare()
                                .lower(),
                        within(ROUNDING));
    }

    private static StageLossTable table(AnyMonth any, Map<String, Set<CountryStage>> losses) {
        return StageLosses.of(any.network(), Set.of(any.element()), any.scenario(), any.month(), any.links(), losses);
    }

    private static StageLoss of(StageLossTable table, String name) {
        return table.losses().stream()
                .filter(loss -> loss.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
