// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.process.ConsumptionBasis;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.Stream;
import org.ytterby.process.StreamKind;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;
import org.ytterby.testkit.CiaawWeights;
import org.ytterby.testkit.SampleFlowsheets;
import org.ytterby.testkit.SampleFlowsheets.Knowledge;

/** Laws of what a product takes of reagents and energy. */
class ResourceTotalsProperties {

    private static final FeedAmount FEED = SampleFlowsheets.feed(100, 2, 30);

    /** Nd2O3 over 2 Nd with the atomic weights 144.242 and 15.999 (CIAAW 2021), by hand. */
    private static final double OXIDE_OF_NEODYMIUM = (2 * 144.242 + 3 * 15.999) / (2 * 144.242);

    @Provide
    Arbitrary<Flowsheet> exact() {
        return SampleFlowsheets.any(Knowledge.EXACT);
    }

    @Provide
    Arbitrary<Flowsheet> ranged() {
        return SampleFlowsheets.any(Knowledge.RANGES);
    }

    @Property
    void aConsumptionForTheFeedIsThatOfTheDryMassThatGoesInFresh(
            @ForAll("exact") Flowsheet plant, @ForAll @DoubleRange(min = 0.01, max = 10) double acid) {
        Flowsheet graded = ConsumingPlants.graded(
                ConsumingPlants.consuming(plant, ConsumingPlants.acid(ConsumptionBasis.FEED_MASS, acid)), "5");
        Balance balance = balance(graded, FEED);
        double made = made(balance);
        Assume.that(made > 1e-3);
        for (ResourceTotal total : totals(graded, balance)) {
            double in = total.operation().equals("op0") ? FEED.tonnes().sum() : 0;
            for (Stream stream : graded.entering(total.operation())) {
                in += stream.kind() == StreamKind.RECYCLE
                        ? 0
                        : balance.streams().get(stream.id()).sum().lower();
            }
            assertThat(total.perKilogram().orElseThrow().upper())
                    .isCloseTo(acid * in / 0.05 / made, within(1e-9 * (1 + acid * in / 0.05 / made)));
            assertThat(total.reason()).isEmpty();
        }
    }

    @Property
    void aConsumptionForTheOutputIsThatOfTheMainStream(
            @ForAll("exact") Flowsheet plant, @ForAll @DoubleRange(min = 0.01, max = 10) double acid) {
        Flowsheet consuming = ConsumingPlants.consuming(plant, ConsumingPlants.acid(ConsumptionBasis.OUTPUT_REO, acid));
        Balance balance = balance(consuming, FEED);
        double made = made(balance);
        Assume.that(made > 1e-3);
        for (ResourceTotal total : totals(consuming, balance)) {
            Stream main = consuming.leaving(total.operation()).get(0);
            double out = balance.streams().get(main.id()).sum().lower();
            assertThat(total.perKilogram().orElseThrow().upper())
                    .isCloseTo(acid * out / made, within(1e-9 * (1 + acid * out / made)));
        }
    }

    @Property
    void theFeedsSizeDoesNotMatter(
            @ForAll("ranged") Flowsheet plant, @ForAll @DoubleRange(min = 0.1, max = 50) double factor) {
        Flowsheet graded = ConsumingPlants.graded(
                ConsumingPlants.consuming(plant, ConsumingPlants.acid(ConsumptionBasis.FEED_MASS, 2)), "3-6");
        List<ResourceTotal> once = totals(graded, balance(graded, FEED));
        List<ResourceTotal> more = totals(graded, balance(graded, FEED.times(factor)));
        for (int i = 0; i < once.size(); i++) {
            assertThat(more.get(i).reason()).isEqualTo(once.get(i).reason());
            if (once.get(i).perKilogram().isPresent()) {
                assertClose(
                        more.get(i).perKilogram().orElseThrow(),
                        once.get(i).perKilogram().orElseThrow());
            }
        }
    }

    private static void assertClose(Interval actual, Interval expected) {
        assertThat(actual.lower()).isCloseTo(expected.lower(), within(1e-9 * (1 + expected.lower())));
        if (Double.isInfinite(expected.upper())) {
            assertThat(actual.upper()).isInfinite();
        } else {
            assertThat(actual.upper()).isCloseTo(expected.upper(), within(1e-9 * (1 + expected.upper())));
        }
    }

    @Property
    void theBoundsHoldEveryPlantWithinTheRanges(
            @ForAll("ranged") Flowsheet plant, @ForAll ConsumptionBasis basis, @ForAll Random random) {
        Flowsheet graded =
                ConsumingPlants.graded(ConsumingPlants.consuming(plant, ConsumingPlants.acid(basis, 2)), "3-6");
        Flowsheet drawn = PlantChanges.drawn(graded, random);
        List<ResourceTotal> bounds = totals(graded, balance(graded, FEED));
        List<ResourceTotal> points = totals(drawn, balance(drawn, FEED));
        for (int i = 0; i < bounds.size(); i++) {
            if (points.get(i).perKilogram().isPresent()) {
                Interval wide = bounds.get(i).perKilogram().orElseThrow();
                Interval narrow = points.get(i).perKilogram().get();
                assertThat(narrow.lower()).isGreaterThanOrEqualTo(wide.lower() * (1 - 1e-9) - 1e-12);
                assertThat(narrow.upper()).isLessThanOrEqualTo(wide.upper() * (1 + 1e-9) + 1e-12);
            }
        }
    }

    @Property
    void aBalanceOfElementsTakesMoreForEachKilogramByTheOxideFactor(
            @ForAll("exact") Flowsheet plant, @ForAll ConsumptionBasis basis) {
        Flowsheet graded =
                ConsumingPlants.graded(ConsumingPlants.consuming(plant, ConsumingPlants.acid(basis, 2)), "5");
        FeedAmount oxide = FeedAmount.of("ore", Basis.REO, ElementVector.of(Map.of(Element.ND, OXIDE_OF_NEODYMIUM)));
        FeedAmount metal = FeedAmount.of("ore", Basis.ELEMENT, ElementVector.of(Map.of(Element.ND, 1.0)));
        List<ResourceTotal> perOxide = totals(graded, balance(graded, oxide));
        List<ResourceTotal> perMetal = totals(graded, balance(graded, metal));
        for (int i = 0; i < perOxide.size(); i++) {
            assertThat(perMetal.get(i).reason()).isEqualTo(perOxide.get(i).reason());
            if (perOxide.get(i).perKilogram().isPresent()) {
                assertClose(
                        perMetal.get(i).perKilogram().orElseThrow(),
                        perOxide.get(i).perKilogram().get().times(OXIDE_OF_NEODYMIUM));
            }
        }
    }

    private static Balance balance(Flowsheet plant, FeedAmount feed) {
        return FlowsheetBalance.forward(plant, List.of(feed));
    }

    private static double made(Balance balance) {
        return balance.outlet("product").sum().lower();
    }

    private static List<ResourceTotal> totals(Flowsheet plant, Balance balance) {
        return ResourceTotals.of(plant, balance, "product", CiaawWeights.CIAAW_2021);
    }
}
