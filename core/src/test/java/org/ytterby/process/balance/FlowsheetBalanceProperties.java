// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.ytterby.element.Element;
import org.ytterby.process.AssumptionSet;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.Stream;
import org.ytterby.quantity.Interval;
import org.ytterby.testkit.SampleFlowsheets;
import org.ytterby.testkit.SampleFlowsheets.Knowledge;

/** The laws of a balance, on random plants with up to three recycles. */
class FlowsheetBalanceProperties {

    private static final FeedAmount FEED = SampleFlowsheets.feed(100, 2, 30);

    @Provide
    Arbitrary<Flowsheet> exact() {
        return SampleFlowsheets.any(Knowledge.EXACT);
    }

    @Provide
    Arbitrary<Flowsheet> ranged() {
        return SampleFlowsheets.any(Knowledge.RANGES);
    }

    @Provide
    Arbitrary<Flowsheet> unknown() {
        return SampleFlowsheets.any(Knowledge.UNKNOWN);
    }

    @Property
    void whatComesInGoesOutOrIsLost(@ForAll("exact") Flowsheet plant) {
        Balance balance = forward(plant, FEED);
        assertThat(balance.allAmountsAreExact()).isTrue();
        balance.closure().forEach((element, gap) -> assertThat(gap).isLessThan(1e-12));
        for (Element element : balance.elements()) {
            double out = total(balance.outlets(), element) + total(balance.losses(), element);
            assertThat(out)
                    .isCloseTo(
                            balance.fed(element).lower(),
                            within(1e-12 * balance.fed(element).lower()));
        }
    }

    @Property
    void everyOperationBalances(@ForAll("exact") Flowsheet plant) {
        Balance balance = forward(plant, FEED);
        plant.operations().forEach(operation -> {
            double in = plant.feeds().get(0).target().equals(operation.id()) ? 100 : 0;
            for (Stream stream : plant.entering(operation.id())) {
                in += flow(balance, stream);
            }
            double out = balance.losses()
                    .get(operation.id())
                    .get(Element.ND)
                    .orElseThrow()
                    .lower();
            for (Stream stream : plant.leaving(operation.id())) {
                out += flow(balance, stream);
            }
            assertThat(out).isCloseTo(in, within(1e-10));
        });
    }

    @Property
    void isLinearInTheFeed(@ForAll("ranged") Flowsheet plant, @ForAll @DoubleRange(max = 50) double factor) {
        Balance once = forward(plant, FEED);
        Balance more = forward(plant, FEED.times(factor));
        once.outlets()
                .forEach((outlet, bounds) -> bounds.toMap()
                        .forEach((element, amount) ->
                                assertClose(more.outlet(outlet, element), amount.times(factor), 1e-9)));
    }

    @Property
    void recyclesComeOutAsIterationDoes(@ForAll("exact") Flowsheet plant) {
        Map<String, Double> entering = iterate(plant);
        Balance balance = forward(plant, FEED);
        for (String outlet : balance.outlets().keySet()) {
            assertThat(balance.outlet(outlet, Element.ND).lower())
                    .isCloseTo(entering.getOrDefault(outlet, 0.0), within(1e-8));
        }
    }

    @Property
    void aHigherShareNeverLowersTheProductItLeadsTo(@ForAll("exact") Flowsheet plant, @ForAll Random random) {
        List<Stream> direct = plant.entering("product").stream()
                .filter(stream -> !stream.splits().isEmpty())
                .toList();
        if (direct.isEmpty()) {
            return;
        }
        Stream chosen = direct.get(random.nextInt(direct.size()));
        double loss = 1
                - plant.leaving(chosen.source()).stream()
                        .mapToDouble(PlantChanges::share)
                        .sum();
        boolean rest =
                plant.leaving(chosen.source()).stream().anyMatch(s -> s.rest().isPresent());
        double higher = PlantChanges.share(chosen) + Math.max(0, loss) * random.nextDouble();
        Flowsheet better = PlantChanges.withShare(plant, chosen, higher);
        assertThat(forward(better, FEED).outlet("product", Element.ND).lower())
                .isGreaterThanOrEqualTo(
                        forward(plant, FEED).outlet("product", Element.ND).lower() - (rest ? 1e-9 : 1e-12));
    }

    @Property
    void backwardUndoesForward(@ForAll("exact") Flowsheet plant) {
        double made = forward(plant, FEED).outlet("product", Element.ND).lower();
        if (made > 1e-6) {
            NeededFeed needed =
                    FlowsheetBalance.backward(plant, FEED, "product", Element.ND, made, AssumptionSet.none());
            assertClose(needed.tonnes(Element.ND), Interval.exactly(100), 1e-9);
            Balance again = forward(plant, FEED.times(needed.times().lower()));
            assertThat(again.outlet("product", Element.ND).lower()).isCloseTo(made, within(1e-9 * made));
        }
    }

    @Property
    void boundsHoldEveryBalanceOfSharesWithinTheRanges(@ForAll("ranged") Flowsheet plant, @ForAll Random random) {
        Balance bounds = forward(plant, FEED);
        Balance point = forward(PlantChanges.drawn(plant, random), FEED);
        point.outlets()
                .forEach((outlet, amounts) -> amounts.toMap()
                        .forEach((element, amount) -> assertHolds(bounds.outlet(outlet, element), amount)));
        point.losses()
                .forEach((operation, amounts) -> amounts.toMap()
                        .forEach((element, amount) -> assertHolds(
                                bounds.losses().get(operation).get(element).orElseThrow(), amount)));
        point.streams()
                .forEach((stream, amounts) -> amounts.toMap()
                        .forEach((element, amount) -> assertHolds(
                                bounds.streams().get(stream).get(element).orElseThrow(), amount)));
    }

    @Property
    void boundsOfUnknownSharesHoldWhateverTheyAre(@ForAll("unknown") Flowsheet plant, @ForAll Random random) {
        Balance bounds = forward(plant, FEED);
        Balance point = forward(PlantChanges.drawn(plant, random), FEED);
        point.outlets()
                .forEach((outlet, amounts) -> amounts.toMap().forEach((element, amount) -> {
                    assertHolds(bounds.outlet(outlet, element), amount);
                    assertThat(bounds.outlet(outlet, element).upper())
                            .isLessThanOrEqualTo(bounds.fed(element).upper() + 1e-9);
                }));
    }

    @Property
    void aBoundIsReachedBySomeBalanceWithoutRecycles(@ForAll("ranged") Flowsheet plant) {
        if (plant.streams().stream()
                .anyMatch(s -> s.kind() == org.ytterby.process.StreamKind.RECYCLE
                        || s.rest().isPresent())) {
            return;
        }
        // without rests and recycles the product is least with all low and greatest with all high shares
        Interval bounds = forward(plant, FEED).outlet("product", Element.ND);
        for (RangePoint point : List.of(RangePoint.LOW, RangePoint.HIGH)) {
            double reached = PreparedFlowsheet.of(plant, FEED.tonnes().toMap().keySet(), AssumptionSet.none(), point)
                    .balance(FEED.tonnes(), "product")
                    .getOrElse(Element.ND, -1);
            double bound = point == RangePoint.LOW ? bounds.lower() : bounds.upper();
            assertThat(reached).isCloseTo(bound, within(1e-9));
        }
    }

    private static Balance forward(Flowsheet plant, FeedAmount feed) {
        return FlowsheetBalance.forward(plant, List.of(feed));
    }

    private static double total(Map<String, ElementBounds> amounts, Element element) {
        return amounts.values().stream()
                .mapToDouble(bounds -> bounds.get(element).orElseThrow().lower())
                .sum();
    }

    private static double flow(Balance balance, Stream stream) {
        return balance.streams().get(stream.id()).get(Element.ND).orElseThrow().lower();
    }

    private static void assertClose(Interval actual, Interval expected, double tolerance) {
        assertThat(actual.lower()).isCloseTo(expected.lower(), within(tolerance * Math.max(1, expected.lower())));
        if (Double.isFinite(expected.upper())) {
            assertThat(actual.upper()).isCloseTo(expected.upper(), within(tolerance * Math.max(1, expected.upper())));
        }
    }

    private static void assertHolds(Interval bounds, Interval point) {
        double slack = 1e-12 * Math.max(1, point.lower()); // the drawn balance itself is rounded
        assertThat(point.lower()).isBetween(bounds.lower() - slack, bounds.upper() + slack);
    }

    /** What enters each part after so many turns that at most 0.98^4000 of it is still on its way. */
    private static Map<String, Double> iterate(Flowsheet plant) {
        Map<String, Double> entered = new HashMap<>();
        Map<String, Double> moving = new HashMap<>(Map.of(plant.feeds().get(0).target(), 100.0));
        for (int turn = 0; turn < 4000 && !moving.isEmpty(); turn++) {
            Map<String, Double> next = new HashMap<>();
            moving.forEach((at, amount) -> {
                entered.merge(at, amount, Double::sum);
                List<Stream> leaving = plant.leaving(at);
                double left =
                        1 - leaving.stream().mapToDouble(PlantChanges::share).sum();
                leaving.forEach(s -> next.merge(
                        s.target(), amount * (s.rest().isPresent() ? left : PlantChanges.share(s)), Double::sum));
            });
            next.values().removeIf(amount -> amount < 1e-14);
            moving = next;
        }
        return entered;
    }
}
