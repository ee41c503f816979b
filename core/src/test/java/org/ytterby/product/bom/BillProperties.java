// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.bom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.ytterby.element.Element;
import org.ytterby.element.Oxide;
import org.ytterby.testkit.CiaawWeights;

class BillProperties {

    private static final double SLACK = 1e-9;

    @Property
    void explosionIsLinear(
            @ForAll BillOfMaterials bill, @ForAll @IntRange(max = 500) int few, @ForAll @IntRange(max = 500) int more) {
        Explosion one = Explosion.of(bill, few);
        Explosion two = Explosion.of(bill, more);
        Explosion both = Explosion.of(bill, few + more);
        assertThat(both.kilograms().keySet()).isEqualTo(one.kilograms().keySet());
        both.kilograms()
                .forEach((element, amount) -> close(amount, of(one, element).plus(of(two, element))));
    }

    @Property
    void nothingInNoUnits(@ForAll BillOfMaterials bill) {
        Explosion.of(bill, 0)
                .kilograms()
                .values()
                .forEach(amount -> assertThat(amount.bounds().lower()).isZero());
    }

    @Property
    void aPartIsWorthItsOwnBill(@ForAll BillOfMaterials bill, @ForAll @IntRange(min = 1, max = 50) int units) {
        BillOfMaterials outer = BillOfMaterials.builder()
                .product("outer")
                .per("piece")
                .addLines(BillLine.part("inner", QuantityRange.exactly(units), bill))
                .build();
        Explosion direct = Explosion.of(bill, units);
        Explosion nested = Explosion.of(outer, 1);
        assertThat(nested.kilograms().keySet()).isEqualTo(direct.kilograms().keySet());
        nested.kilograms().forEach((element, amount) -> close(amount, of(direct, element)));
        assertThat(nested.open())
                .hasSameSizeAs(direct.open())
                .allMatch(line -> line.path().startsWith("inner/"));
        assertThat(outer.depth()).isEqualTo(bill.depth() + 1);
    }

    @Property
    void rangesContainTheTypicalValue(
            @ForAll QuantityRange a, @ForAll QuantityRange b, @ForAll @DoubleRange(max = 1e6) double factor) {
        for (QuantityRange result : new QuantityRange[] {a.plus(b), a.times(b), a.times(factor)}) {
            result.typical()
                    .ifPresent(
                            value -> assertThat(result.bounds().contains(value)).isTrue());
        }
        assertThat(a.plus(b).typical().isPresent())
                .isEqualTo(a.typical().isPresent() && b.typical().isPresent());
        assertThat(a.times(b).typical().isPresent())
                .isEqualTo(a.typical().isPresent() && b.typical().isPresent());
    }

    @Property
    void demandAtYieldOneIsStoichiometry(@ForAll Explosion content) {
        Assume.that(!content.kilograms().containsKey(Element.PM));
        OxideDemand demand = OxideDemand.of(content, ProductionYields.of(1, 1), CiaawWeights.CIAAW_2021);
        demand.net()
                .forEach((element, oxide) -> close(
                        oxide,
                        of(content, element)
                                .times(Oxide.commercial(element)
                                        .factor(CiaawWeights.CIAAW_2021)
                                        .elementToOxide())));
        demand.returned()
                .values()
                .forEach(back -> assertThat(back.bounds().lower()).isZero());
        assertThat(demand.notCounted()).noneMatch(Element::isRareEarth);
        assertThat(demand.net().size() + demand.notCounted().size())
                .isEqualTo(content.kilograms().size());
    }

    @Property
    void aLowerYieldTakesNoLess(
            @ForAll @DoubleRange(min = 0.1, max = 1) double good,
            @ForAll @DoubleRange(min = 0.1, max = 1) double part,
            @ForAll @DoubleRange(min = 0.1, max = 1) double other,
            @ForAll @DoubleRange(max = 1) double swarf) {
        double poor = good * part;
        assertThat(net(poor, other, swarf)).isGreaterThanOrEqualTo(net(good, other, swarf) * (1 - SLACK));
        assertThat(net(other, poor, swarf)).isGreaterThanOrEqualTo(net(other, good, swarf) * (1 - SLACK));
        assertThat(net(good, other, swarf)).isLessThanOrEqualTo(net(good, other, 0) * (1 + SLACK));
    }

    @Property
    void netIsGrossLessReturned(
            @ForAll @DoubleRange(min = 0.1, max = 1) double metal,
            @ForAll @DoubleRange(min = 0.1, max = 1) double product,
            @ForAll @DoubleRange(max = 1) double swarf) {
        OxideDemand demand = demand(metal, product, swarf);
        double gross = demand.gross().get(Element.ND).typical().orElseThrow();
        double returned = demand.returned().get(Element.ND).typical().orElseThrow();
        assertThat(demand.net().get(Element.ND).typical().orElseThrow())
                .isCloseTo(gross - returned, within(gross * SLACK));
    }

    @Property
    void unknownYieldLeavesABoundAndNoTypicalValue(@ForAll @DoubleRange(min = 0.1, max = 1) double product) {
        ProductionYields yields = ProductionYields.builder()
                .from(ProductionYields.of(1, product))
                .oxideToMetal(ProductionYields.unknownYield())
                .build();
        QuantityRange net = OxideDemand.of(kilogram(), yields, CiaawWeights.CIAAW_2021)
                .net()
                .get(Element.ND);
        assertThat(net.typical()).isEmpty();
        assertThat(net.bounds().upper()).isInfinite();
        assertThat(net.bounds().lower())
                .isCloseTo(demand(1, product, 0).net().get(Element.ND).bounds().lower(), within(1e-9));
    }

    @Property
    void everyYieldOfARangeGivesADemandOfTheRange(
            @ForAll ProductionYields yields, @ForAll @DoubleRange(max = 1) double at) {
        Assume.that(yields.oxideToMetal().bounds().lower() > 0);
        QuantityRange whole = OxideDemand.of(kilogram(), yields, CiaawWeights.CIAAW_2021)
                .net()
                .get(Element.ND);
        double one = demand(
                        between(yields.oxideToMetal(), at),
                        between(yields.metalToProduct(), at),
                        between(yields.swarfToOxide(), at))
                .net()
                .get(Element.ND)
                .typical()
                .orElseThrow();
        assertThat(one)
                .isBetween(whole.bounds().lower() * (1 - SLACK), whole.bounds().upper() * (1 + SLACK));
    }

    private static double between(QuantityRange range, double at) {
        return Math.min(
                range.bounds().upper(),
                range.bounds().lower() + at * range.bounds().width());
    }

    private static double net(double metal, double product, double swarf) {
        return demand(metal, product, swarf).net().get(Element.ND).typical().orElseThrow();
    }

    private static OxideDemand demand(double metal, double product, double swarf) {
        ProductionYields yields = ProductionYields.builder()
                .from(ProductionYields.of(metal, product))
                .swarfToOxide(QuantityRange.exactly(swarf))
                .build();
        return OxideDemand.of(kilogram(), yields, CiaawWeights.CIAAW_2021);
    }

    private static Explosion kilogram() {
        return Explosion.builder()
                .product("neodymium")
                .units(1)
                .kilograms(Map.of(Element.ND, QuantityRange.exactly(1)))
                .build();
    }

    private static QuantityRange of(Explosion content, Element element) {
        return java.util.Objects.requireNonNull(content.kilograms().get(element));
    }

    static void close(QuantityRange actual, QuantityRange expected) {
        close(actual.bounds().lower(), expected.bounds().lower());
        close(actual.bounds().upper(), expected.bounds().upper());
        assertThat(actual.typical().isPresent()).isEqualTo(expected.typical().isPresent());
        actual.typical().ifPresent(value -> close(value, expected.typical().orElseThrow()));
    }

    private static void close(double actual, double expected) {
        if (Double.isInfinite(expected)) {
            assertThat(actual).isEqualTo(expected);
        } else {
            assertThat(actual).isCloseTo(expected, within(SLACK * Math.max(1, Math.abs(expected))));
        }
    }
}
