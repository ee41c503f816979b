// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.bom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.product.CompositionRange;
import org.ytterby.quantity.Interval;
import org.ytterby.testkit.CiaawWeights;
import org.ytterby.testkit.MaterialIntensityArbitraries;

class BillTest {

    private static final CompositionRange MAGNET = CompositionRange.builder()
            .putFractions(Element.ND, Interval.of(0.2, 0.3))
            .putFractions(Element.FE, Interval.of(0.6, 0.7))
            .partial(true)
            .build();

    @Test // a motor of two rotors with 0.5 to 1 kg of magnets each and a sensor, by hand
    void explodesByHand() {
        BillOfMaterials rotor =
                bill("rotor", BillLine.material("magnets", QuantityRange.of(0.5, 0.8, 1), "sintered NdFeB", MAGNET));
        BillOfMaterials motor = bill(
                "motor",
                BillLine.part("rotors", QuantityRange.exactly(2), rotor),
                BillLine.contained("sensor", QuantityRange.exactly(0.01), Set.of(Element.SM)),
                BillLine.contained("catalyst", QuantityRange.exactly(3), Set.of(Element.LA, Element.CE)),
                BillLine.builder()
                        .name("case")
                        .amount(QuantityRange.exactly(4))
                        .content(new BillContent.Undetermined("cast part"))
                        .build());
        Explosion content = Explosion.of(motor, 10);
        Interval nd = content.kilograms().get(Element.ND).bounds();
        assertThat(nd.lower()).isCloseTo(10 * 2 * 0.5 * 0.2, within(1e-9));
        assertThat(nd.upper()).isCloseTo(10 * 2 * 1 * 0.3, within(1e-9));
        assertThat(content.kilograms().get(Element.ND).typical())
                .isEmpty(); // a range of composition has no typical value
        assertThat(content.kilograms().get(Element.SM).typical()).hasValue(0.1);
        assertThat(content.kilograms()).containsOnlyKeys(Element.ND, Element.FE, Element.SM);
        assertThat(content.isComplete()).isFalse();
        assertThat(content.open())
                .extracting(OpenLine::path, OpenLine::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("rotors/magnets", OpenLine.Reason.COMPOSITION_PARTIAL),
                        org.assertj.core.groups.Tuple.tuple("catalyst", OpenLine.Reason.ELEMENTS_NOT_SPLIT),
                        org.assertj.core.groups.Tuple.tuple("case", OpenLine.Reason.COMPOSITION_UNKNOWN));
        assertThat(content.open().get(2).kilograms().typical()).hasValue(40);
        OxideDemand demand = OxideDemand.of(content, ProductionYields.of(1, 1), CiaawWeights.CIAAW_2021);
        assertThat(demand.notCounted()).containsExactly(Element.FE);
        assertThat(demand.open()).isEqualTo(content.open());
        assertThat(demand.atomicWeights()).isEqualTo("CIAAW 2021");
    }

    @Test
    void equalElementsOfTwoLinesAddUp() {
        Explosion content = Explosion.of(
                bill(
                        "motor",
                        BillLine.contained("a", QuantityRange.of(1, 2, 3), Set.of(Element.DY)),
                        BillLine.contained("b", QuantityRange.of(10, 20, 30), Set.of(Element.DY))),
                1);
        assertThat(content.kilograms().get(Element.DY)).isEqualTo(QuantityRange.of(11, 22, 33));
        assertThat(content.isComplete()).isTrue();
    }

    @Test
    void grossAndContainedNeverMix() {
        MaterialIntensity contained = new MaterialIntensityArbitraries().example();
        MaterialIntensity gross = MaterialIntensity.builder()
                .from(contained)
                .id("gross")
                .kind(ContentKind.GROSS_MATERIAL)
                .elements(Set.of())
                .build();
        assertThatThrownBy(() -> IntensityBills.of(List.of(contained, gross)))
                .hasMessage(
                        "intensities[1].kind must be CONTAINED_ELEMENT as in the first figure but was GROSS_MATERIAL");
        assertThatThrownBy(() -> IntensityBills.of(List.of(
                        contained,
                        MaterialIntensity.builder()
                                .from(contained)
                                .id("other study")
                                .build())))
                .hasMessage("intensities[1].elements must name no element twice in a bill but was 'Nd'");
        assertThatThrownBy(() -> IntensityBills.of(List.of(
                        contained,
                        MaterialIntensity.builder().from(contained).per("kg").build())))
                .hasMessage("intensities[1].per must be MW as in the first figure but was 'kg'");
        assertThatThrownBy(() -> IntensityBills.of(List.of(
                        contained,
                        MaterialIntensity.builder()
                                .from(contained)
                                .variant(java.util.Optional.empty())
                                .build())))
                .hasMessage(
                        "intensities[1].variant must be direct-drive permanent magnet as in the first figure but was 'absent'");
        assertThatThrownBy(() -> IntensityBills.of(List.of(
                        contained,
                        MaterialIntensity.builder()
                                .from(contained)
                                .product("car")
                                .build())))
                .hasMessageContaining("intensities[1].product must be wind turbine generator");
        assertThatThrownBy(() -> IntensityBills.of(List.of())).hasMessageContaining("intensities must not be empty");
        MaterialIntensity share = MaterialIntensity.builder()
                .from(contained)
                .kind(ContentKind.SHARE_OF_DEMAND)
                .amount(QuantityRange.exactly(0.001))
                .build();
        assertThatThrownBy(() -> IntensityBills.of(List.of(share)))
                .hasMessage("intensities[0].kind must be a mass but was SHARE_OF_DEMAND");
        assertThat(Explosion.of(IntensityBills.of(List.of(gross)), 1).open())
                .singleElement()
                .satisfies(line -> assertThat(line.reason()).isEqualTo(OpenLine.Reason.COMPOSITION_UNKNOWN));
        BillOfMaterials bill = IntensityBills.of(List.of(contained));
        assertThat(bill.product()).isEqualTo("wind turbine generator, direct-drive permanent magnet");
        assertThat(Explosion.of(bill, 2).kilograms().get(Element.ND).typical()).hasValue(366);
    }

    @Test
    void intensitiesStateWhatTheyWeigh() {
        MaterialIntensity one = new MaterialIntensityArbitraries().example();
        assertThatThrownBy(() ->
                        MaterialIntensity.builder().from(one).elements(Set.of()).build())
                .hasMessage("elements must be named for contained elements but was []");
        assertThatThrownBy(() -> MaterialIntensity.builder()
                        .from(one)
                        .kind(ContentKind.SHARE_OF_DEMAND)
                        .build())
                .hasMessage("amount must be within [0, 1] for a share but was [116, 217.2]");
        assertThatThrownBy(() -> MaterialIntensity.builder().from(one).id("").build())
                .hasMessageContaining("id must not be blank");
        assertThatThrownBy(
                        () -> MaterialIntensity.builder().from(one).product("").build())
                .hasMessageContaining("product must");
        assertThatThrownBy(() -> MaterialIntensity.builder().from(one).per("").build())
                .hasMessageContaining("per must");
        assertThatThrownBy(
                        () -> MaterialIntensity.builder().from(one).material("").build())
                .hasMessageContaining("material must");
        assertThat(ContentKind.CONTAINED_ELEMENT.basis()).isNotEqualTo(ContentKind.GROSS_MATERIAL.basis());
        assertThat(ContentKind.UNSTATED.basis()).isEmpty();
    }

    @Test
    void quantitiesAreNotNegativeAndContainTheirTypicalValue() {
        assertThatThrownBy(() -> QuantityRange.exactly(-1))
                .hasMessage("bounds must hold no negative value but was [-1, -1]");
        assertThatThrownBy(() -> QuantityRange.of(1, 4, 3)).hasMessage("typical must be within [1, 3] but was 4.0");
        assertThatThrownBy(() -> QuantityRange.exactly(1).times(-1))
                .hasMessageContaining("factor must be finite and at least 0");
        assertThat(QuantityRange.unknown().isUnknown()).isTrue();
        assertThat(QuantityRange.exactly(0).isUnknown()).isFalse();
        assertThat(QuantityRange.within(Interval.atLeast(0))
                        .plus(QuantityRange.exactly(1))
                        .isUnknown())
                .isFalse();
    }

    @Test
    void billsRefuseWhatCannotBe() {
        BillLine line = BillLine.contained("a", QuantityRange.exactly(1), Set.of(Element.DY));
        assertThatThrownBy(() -> bill("x", line, line))
                .hasMessage("lines[1].name must stand once in the bill but was 'a'");
        assertThatThrownBy(() -> bill("x")).hasMessageContaining("lines must not be empty");
        assertThatThrownBy(() -> bill(" ", line)).hasMessageContaining("product must not be blank");
        assertThatThrownBy(() -> BillOfMaterials.builder()
                        .product("x")
                        .per("")
                        .addLines(line)
                        .build())
                .hasMessageContaining("per must");
        assertThatThrownBy(() -> BillLine.contained("", QuantityRange.exactly(1), Set.of(Element.DY)))
                .hasMessageContaining("name must not be blank");
        assertThatThrownBy(() -> BillLine.contained("a", QuantityRange.exactly(1), Set.of()))
                .hasMessageContaining("elements must not be empty");
        assertThatThrownBy(() -> new BillContent.Material("", MAGNET))
                .hasMessageContaining("material must not be blank");
        assertThatThrownBy(() -> new BillContent.Undetermined("")).hasMessageContaining("material must not be blank");
        assertThatThrownBy(() -> Explosion.of(bill("x", line), -1))
                .hasMessage("units must be finite and at least 0 but was -1.0");
        BillOfMaterials deep = bill("x", line);
        for (int i = 1; i < BillOfMaterials.DEEPEST; i++) {
            deep = bill("x", BillLine.part("p", QuantityRange.exactly(1), deep));
        }
        BillOfMaterials deepest = deep;
        assertThat(deepest.depth()).isEqualTo(50);
        assertThatThrownBy(() -> bill("x", BillLine.part("p", QuantityRange.exactly(1), deepest)))
                .hasMessage("depth must be at most 50 but was 51");
    }

    @Test
    void yieldsAreFractionsAboveZero() {
        assertThatThrownBy(() -> ProductionYields.of(0, 1))
                .hasMessage("oxideToMetal must be within (0, 1] but was [0, 0]");
        assertThatThrownBy(() -> ProductionYields.of(1, 1.01))
                .hasMessage("metalToProduct must be within (0, 1] but was [1.01, 1.01]");
        assertThatThrownBy(() -> ProductionYields.builder()
                        .from(ProductionYields.of(1, 1))
                        .swarfToOxide(QuantityRange.exactly(2))
                        .build())
                .hasMessage("swarfToOxide must be within [0, 1] but was [2, 2]");
        assertThat(ProductionYields.unknownYield().typical()).isEmpty();
    }

    private static BillOfMaterials bill(String product, BillLine... lines) {
        return BillOfMaterials.builder()
                .product(product)
                .per("piece")
                .addLines(lines)
                .build();
    }
}
