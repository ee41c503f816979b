// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.ytterby.element.Element;
import org.ytterby.process.AssumptionSet;
import org.ytterby.process.ElementScope;
import org.ytterby.process.Feed;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.Outlet;
import org.ytterby.process.OutletKind;
import org.ytterby.process.Split;
import org.ytterby.process.StreamKind;
import org.ytterby.process.UnitOperation;
import org.ytterby.quantity.Interval;
import org.ytterby.testkit.SampleFlowsheets;
import org.ytterby.testkit.SampleFlowsheets.Knowledge;

/** Laws of balances drawn at random. */
class MonteCarloProperties {

    private static final FeedAmount FEED = FeedAmount.builder()
            .from(SampleFlowsheets.feed(100, 2, 30))
            .bounds(Map.of(Element.ND, Interval.of(90, 120)))
            .build();

    @Provide
    Arbitrary<Flowsheet> exact() {
        return SampleFlowsheets.any(Knowledge.EXACT);
    }

    @Provide
    Arbitrary<Flowsheet> ranged() {
        return SampleFlowsheets.any(Knowledge.RANGES);
    }

    private static SampledBalance draw(
            Flowsheet plant, FeedAmount feed, RangeDistribution distribution, int draws, Random random) {
        return MonteCarlo.of(plant, List.of(feed), AssumptionSet.none(), distribution, draws, random);
    }

    @Property(tries = 300)
    void everyDrawLiesWithinTheBounds(
            @ForAll("ranged") Flowsheet plant, @ForAll RangeDistribution distribution, @ForAll Random random) {
        Balance bounds = FlowsheetBalance.forward(plant, List.of(FEED));
        SampledBalance drawn = draw(plant, FEED, distribution, 50, random);
        assertThat(drawn.amounts())
                .hasSize(plant.outlets().size() * bounds.elements().size());
        bounds.outlets()
                .forEach((outlet, amounts) -> amounts.toMap().forEach((element, amount) -> {
                    SampledAmount spread = drawn.amount(outlet, element);
                    assertThat(spread.lowest()).isGreaterThanOrEqualTo(amount.lower() * (1 - 1e-11));
                    assertThat(spread.highest()).isLessThanOrEqualTo(amount.upper() * (1 + 1e-11));
                    assertThat(spread.mean()).isBetween(spread.lowest() * (1 - 1e-11), spread.highest() * (1 + 1e-11));
                }));
    }

    @Property(tries = 300)
    void aShareOfTwoElementsIsOneDraw(@ForAll("ranged") Flowsheet plant, @ForAll Random random) {
        SampledBalance drawn = draw(plant, FEED, RangeDistribution.UNIFORM, 20, random); // one scope for La and Dy
        for (Outlet outlet : plant.outlets()) {
            SampledAmount lanthanum = drawn.amount(outlet.id(), Element.LA);
            SampledAmount dysprosium = drawn.amount(outlet.id(), Element.DY);
            assertThat(lanthanum.lowest() / 30).isCloseTo(dysprosium.lowest() / 2, within(1e-12));
            assertThat(lanthanum.median() / 30).isCloseTo(dysprosium.median() / 2, within(1e-12));
            assertThat(lanthanum.highest() / 30).isCloseTo(dysprosium.highest() / 2, within(1e-12));
        }
    }

    @Property(tries = 300)
    void withoutRangesEveryDrawIsTheBalance(@ForAll("exact") Flowsheet plant, @ForAll Random random) {
        FeedAmount feed = SampleFlowsheets.feed(100, 2, 30);
        Balance balance = FlowsheetBalance.forward(plant, List.of(feed));
        for (SampledAmount spread :
                draw(plant, feed, RangeDistribution.TRIANGULAR, 3, random).amounts()) {
            double amount = balance.outlet(spread.outlet(), spread.element()).lower();
            assertThat(spread.lowest()).isCloseTo(amount, within(1e-10));
            assertThat(spread.highest()).isCloseTo(amount, within(1e-10));
            assertThat(spread.standardDeviation()).isCloseTo(0, within(1e-9));
        }
    }

    @Property
    void aSpreadIsThatOfItsDraws(@ForAll @Size(min = 1, max = 60) List<@DoubleRange(max = 1000) Double> list) {
        double[] draws = list.stream().mapToDouble(Double::doubleValue).toArray();
        SampledAmount spread = SampledAmount.of("out", Element.ND, draws.clone());
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        double mean = Arrays.stream(draws).average().orElseThrow();
        double squares = Arrays.stream(draws).map(x -> x * x).average().orElseThrow();
        assertThat(spread.mean()).isCloseTo(mean, within(1e-9));
        assertThat(Math.pow(spread.standardDeviation(), 2)).isCloseTo(squares - mean * mean, within(1e-6));
        assertThat(spread.lowest()).isEqualTo(sorted[0]);
        assertThat(spread.highest()).isEqualTo(sorted[sorted.length - 1]);
        assertPercentile(spread.fifthPercentile(), 5, draws);
        assertPercentile(spread.median(), 50, draws);
        assertPercentile(spread.ninetyFifthPercentile(), 95, draws);
    }

    /** At least so many of a hundred draws do not exceed it, and fewer are below it. */
    private static void assertPercentile(double amount, int percent, double[] draws) {
        assertThat(100 * Arrays.stream(draws).filter(x -> x <= amount).count())
                .isGreaterThanOrEqualTo((long) percent * draws.length);
        assertThat(100 * Arrays.stream(draws).filter(x -> x < amount).count())
                .isLessThan((long) percent * draws.length);
    }

    @Example
    void theSpreadOfARangeIsThatOfItsDistribution() { // variances of width²/12 and, of the sum of two halves, width²/24
        Random random = new Random(1794);
        for (RangeDistribution distribution : RangeDistribution.values()) {
            double[] draws = new double[40_000];
            Arrays.setAll(draws, i -> distribution.draw(2, 8, random));
            SampledAmount spread = SampledAmount.of("out", Element.ND, draws);
            assertThat(spread.lowest()).isBetween(2.0, 2.1);
            assertThat(spread.highest()).isBetween(7.9, 8.0);
            assertThat(spread.mean()).isCloseTo(5, within(0.03));
            double variance = distribution == RangeDistribution.UNIFORM ? 36 / 12.0 : 36 / 24.0;
            assertThat(Math.pow(spread.standardDeviation(), 2)).isCloseTo(variance, within(0.03 * variance));
        }
    }

    @Example
    void sharesThatCannotAddUpToOneAreDrawnAgainOrRefused() {
        Split share = Split.between(ElementScope.ALL, 0.4, 0.9);
        SampledBalance drawn = draw(
                fork(share, share), SampleFlowsheets.feed(100, 0, 0), RangeDistribution.UNIFORM, 400, new Random(3));
        SampledAmount left = drawn.amount("left", Element.ND);
        SampledAmount right = drawn.amount("right", Element.ND);
        assertThat(left.highest()).isBetween(55.0, 60.0);
        assertThat(left.mean()).isNotEqualTo(right.mean()); // two streams draw apart, of one split or not
        Split half = Split.between(ElementScope.ALL, 0.5, 1);
        assertThatThrownBy(() -> draw(
                        fork(half, half),
                        SampleFlowsheets.feed(100, 0, 0),
                        RangeDistribution.UNIFORM,
                        1,
                        new Random(3)))
                .hasMessage("shares leaving fork must be able to add up to at most 1 but were not in 10000 draws");
    }

    private static Flowsheet fork(Split left, Split right) {
        return Flowsheet.builder()
                .id("fork")
                .name("Fork")
                .addFeeds(Feed.builder()
                        .id("ore")
                        .target("fork")
                        .description("ore")
                        .build())
                .addOperations(SampleFlowsheets.operation("fork", UnitOperation.LEACH))
                .addStreams(
                        SampleFlowsheets.stream("fork", "left", StreamKind.FORWARD, left),
                        SampleFlowsheets.stream("fork", "right", StreamKind.FORWARD, right))
                .addOutlets(outlet("left"), outlet("right"))
                .build();
    }

    private static Outlet outlet(String id) {
        return Outlet.builder().id(id).description(id).kind(OutletKind.PRODUCT).build();
    }

    @Example
    void refusesAFeedWithoutAnUpperBoundAndAnUnknownOutlet() {
        Split half = Split.of(ElementScope.ALL, 0.5);
        FeedAmount open = FeedAmount.builder()
                .from(SampleFlowsheets.feed(100, 0, 0))
                .bounds(Map.of(Element.ND, Interval.atLeast(90)))
                .build();
        assertThatThrownBy(() -> draw(fork(half, half), open, RangeDistribution.UNIFORM, 1, new Random(3)))
                .hasMessage("feeds[ore].Nd must be finite but was Infinity");
        SampledBalance drawn =
                draw(fork(half, half), SampleFlowsheets.feed(100, 2, 0), RangeDistribution.UNIFORM, 1, new Random(3));
        assertThat(drawn.amount("right", Element.DY).median()).isEqualTo(1);
        assertThatThrownBy(() -> drawn.amount("right", Element.TB))
                .hasMessage("outlet and element must be of the balance but was 'right Tb'");
        assertThatThrownBy(() -> draw(
                        fork(half, half), SampleFlowsheets.feed(1, 1, 1), RangeDistribution.UNIFORM, 0, new Random(3)))
                .hasMessageStartingWith("draws must be in [1, ");
    }
}
