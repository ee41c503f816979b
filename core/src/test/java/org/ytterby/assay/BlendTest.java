// SPDX-License-Identifier: Apache-2.0
package org.ytterby.assay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.ytterby.testkit.CiaawWeights.CIAAW_2021;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Mass;
import org.ytterby.quantity.MassFraction;
import org.ytterby.quantity.MassUnit;

class BlendTest {

    @Test
    void weighsGradesByMass() {
        Lot blend = Blend.of(List.of(lot(100, "40000", "7"), lot(300, "20000", "3")))
                .orElseThrow();
        assertThat(blend.dryMass().tonnes()).isEqualTo(400);
        assertThat(blend.content().fractions().getOrElse(Element.ND, -1)).isCloseTo(0.025, within(1e-15));
        assertThat(blend.content().bounds(Element.ND).orElseThrow().lower()).isCloseTo(0.025, within(1e-15));
        assertThat(blend.content().bounds(Element.ND).orElseThrow().upper()).isCloseTo(0.025, within(1e-15));
        assertThat(ContainedMass.of(blend, Element.ND).orElseThrow().mass().tonnes())
                .isCloseTo(10, within(1e-12));
        assertThat(ContainedMass.of(blend, Element.ND).orElseThrow().basis()).isEqualTo(Basis.ELEMENT);
        assertThat(ContainedMass.of(blend, Element.LA)).isEmpty();
    }

    @Test
    void anElementUnknownInOneLotIsUnknownInTheBlend() {
        Lot blend = Blend.of(List.of(lot(1, "10", "5"), lot(1, "10", "na"))).orElseThrow();
        assertThat(blend.content().fractions().states(Element.DY)).isFalse();
        assertThat(blend.content().unquantified()).isEmpty();
        assertThat(blend.content().notAssayed(TotalScope.LANTHANIDES.elements()))
                .contains(Element.DY);
        Lot traces = Blend.of(List.of(lot(1, "10", "5"), lot(1, "10", "Tr"))).orElseThrow();
        assertThat(traces.content().unquantified()).containsExactly(Element.DY);
        Lot nothing = Blend.of(List.of(lot(1, "10", "5"), lot(0, "10", "na"))).orElseThrow();
        assertThat(nothing.content().fractions().states(Element.DY)).isTrue();
    }

    @Test
    void refusesLotsThatDiffer() {
        Lot other = new Lot(
                Mass.of(1, MassUnit.TONNE),
                RareEarthContent.builder()
                        .from(lot(1, "1", "1").content())
                        .policy(DetectionPolicy.LIMIT)
                        .build());
        assertThatThrownBy(() -> Blend.of(List.of(lot(1, "1", "1"), other)))
                .hasMessage("lots[1].content.policy must be ZERO as in the first lot but was LIMIT");
        assertThatThrownBy(() -> Blend.of(List.of(lot(1, "1", "1"), with(b -> b.part(AssayedPart.LEACHABLE)))))
                .hasMessageContaining("lots[1].content.part");
        assertThatThrownBy(() -> Blend.of(List.of(lot(1, "1", "1"), with(b -> b.basis(Basis.REO)))))
                .hasMessageContaining("lots[1].content.basis");
        assertThatThrownBy(() -> Blend.of(List.of(lot(1, "1", "1"), with(b -> b.atomicWeights("other")))))
                .hasMessageContaining("lots[1].content.atomicWeights");
        assertThatThrownBy(() -> Blend.of(List.of())).hasMessageContaining("lots must not be empty");
        assertThatThrownBy(() -> with(b -> b.whole(Whole.TOTAL_RARE_EARTHS)))
                .hasMessage("content.whole must be SAMPLE but was TOTAL_RARE_EARTHS");
    }

    @Test
    void aBlendOfNoMassIsAbsent() {
        assertThat(Blend.of(List.of(lot(0, "10", "5")))).isEmpty();
        assertThat(Blend.grade(List.of(), List.of())).isEmpty();
        assertThat(Blend.grade(List.of(tonnes(0)), List.of(MassFraction.of(0.5))))
                .isEmpty();
    }

    @Test
    void gradesAndContainedMasses() { // 100 t at 4 % and 300 t at 2 %; Mount Weld: 14.9 Mt at 9.8 %; Songwe: 5,954 t
        // at 55 %
        assertThat(Blend.grade(
                                List.of(tonnes(100), tonnes(300)),
                                List.of(MassFraction.ofPercent(4), MassFraction.ofPercent(2)))
                        .orElseThrow()
                        .percent())
                .isCloseTo(2.5, within(1e-12));
        assertThat(ContainedMass.of(tonnes(14.9e6), MassFraction.ofPercent(9.8)).tonnes())
                .isCloseTo(1_460_200, within(1e-6));
        assertThat(ContainedMass.product(tonnes(5954), MassFraction.ofPercent(55))
                        .tonnes())
                .isCloseTo(10825.455, within(1e-3));
        assertThat(ContainedMass.dry(tonnes(100), MassFraction.ofPercent(8)).tonnes())
                .isCloseTo(92, within(1e-12));
        assertThatThrownBy(() -> ContainedMass.product(tonnes(1), MassFraction.of(0)))
                .hasMessageContaining("grade must be");
        assertThatThrownBy(() -> Blend.grade(List.of(tonnes(1)), List.of()))
                .hasMessage("grades must be as many as masses, 1 but was 0");
    }

    @Property
    void liesBetweenTheExtremesAndKeepsTheMass(@ForAll @Size(min = 1, max = 4) List<Lot> any, @ForAll Random random) {
        List<Lot> lots = alike(any);
        Blend.of(lots).ifPresent(blend -> {
            double kilograms =
                    lots.stream().mapToDouble(lot -> lot.dryMass().kilograms()).sum();
            assertThat(blend.dryMass().kilograms()).isCloseTo(kilograms, within(1e-9 * kilograms));
            blend.content().fractions().toMap().forEach((element, fraction) -> {
                double[] grades = lots.stream()
                        .filter(lot -> lot.dryMass().kilograms() > 0)
                        .mapToDouble(lot -> lot.content().fractions().getOrElse(element, Double.NaN))
                        .sorted()
                        .toArray();
                assertThat(fraction).isBetween(grades[0] - 1e-12, grades[grades.length - 1] + 1e-12);
            });
            List<Lot> shuffled = new ArrayList<>(lots);
            Collections.shuffle(shuffled, random);
            Lot other = Blend.of(shuffled).orElseThrow();
            blend.content()
                    .fractions()
                    .toMap()
                    .forEach((element, fraction) -> assertThat(
                                    other.content().fractions().getOrElse(element, -1))
                            .isCloseTo(fraction, within(1e-12)));
        });
    }

    private static List<Lot> alike(List<Lot> lots) {
        RareEarthContent first = lots.get(0).content();
        return lots.stream()
                .map(lot -> new Lot(
                        lot.dryMass(),
                        RareEarthContent.builder()
                                .from(lot.content())
                                .basis(first.basis())
                                .part(first.part())
                                .policy(first.policy())
                                .atomicWeights(first.atomicWeights())
                                .build()))
                .toList();
    }

    private static Lot with(java.util.function.UnaryOperator<RareEarthContent.Builder> change) {
        RareEarthContent content = lot(1, "1", "1").content();
        return new Lot(
                tonnes(1),
                change.apply(RareEarthContent.builder().from(content)).build());
    }

    private static Lot lot(double tonnes, String nd, String dy) {
        Assay assay = AssayTest.ppm()
                .putMeasurements(Element.ND, Measurement.parse(nd))
                .putMeasurements(Element.DY, Measurement.parse(dy))
                .build();
        return new Lot(tonnes(tonnes), AssayConversion.convert(assay, Basis.ELEMENT, CIAAW_2021, DetectionPolicy.ZERO));
    }

    private static Mass tonnes(double tonnes) {
        return Mass.of(tonnes, MassUnit.TONNE);
    }
}
