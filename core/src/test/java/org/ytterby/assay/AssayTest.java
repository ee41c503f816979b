// SPDX-License-Identifier: Apache-2.0
package org.ytterby.assay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.ytterby.testkit.CiaawWeights.CIAAW_2021;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.element.GroupScheme;
import org.ytterby.element.Oxide;
import org.ytterby.element.RareEarths;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.FractionUnit;
import org.ytterby.quantity.Interval;
import org.ytterby.testkit.CiaawWeights;

class AssayTest {

    private static final TotalScope TREO = TotalScope.LANTHANIDES_AND_YTTRIUM;

    @Test
    void anAnalyteLeftOutWasNotAssayed() {
        Assay assay =
                ppm().putMeasurements(Element.ND, Measurement.parse("700")).build();
        assertThat(assay.measurement(Element.ND)).hasToString("700");
        assertThat(assay.measurement(Element.DY)).isSameAs(Measurement.NOT_ASSAYED);
        assertThat(assay.oxide(Element.PR)).hasToString("Pr6O11");
    }

    @Test
    void refusesNumbersAboveTheWholeAndUnnamedOxides() {
        assertThatThrownBy(() -> ppm().putMeasurements(Element.ND, Measurement.parse("1000001"))
                        .build())
                .hasMessageStartingWith("measurements[Nd] must be at most the whole");
        assertThatThrownBy(() -> ppm(AnalyteBasis.OXIDE)
                        .putMeasurements(Element.TH, Measurement.parse("5"))
                        .build())
                .hasMessageContaining("measurements[Th] must have its oxide named in oxides");
        assertThatThrownBy(() -> ppm().putOxides(Element.ND, Oxide.of("Nd2O3")).build())
                .hasMessage("oxides[Nd] must name an oxide of the element on oxide basis but was Nd2O3");
        assertThatThrownBy(() -> ppm(AnalyteBasis.OXIDE)
                        .putOxides(Element.ND, Oxide.of("CeO2"))
                        .build())
                .hasMessageContaining("oxides[Nd]");
        assertThatThrownBy(() -> ppm().moisture(1).build()).hasMessage("moisture must be in [0, 1) but was 1.0");
        assertThatThrownBy(
                        () -> Assay.builder().from(ppm().build()).sampleId("").build())
                .hasMessageContaining("sampleId must not be blank");
        assertThat(ppm().moisture(0)
                        .putMeasurements(Element.ND, Measurement.parse("1000000"))
                        .build()
                        .moisture())
                .hasValue(0);
    }

    @Test
    void convertsOneOxideIntoTheCommercialOne() { // 1,000 Pr2O3 are 1,032.34 Pr6O11
        Assay assay = ppm(AnalyteBasis.OXIDE)
                .putMeasurements(Element.PR, Measurement.parse("1000"))
                .putOxides(Element.PR, Oxide.of("Pr2O3"))
                .build();
        RareEarthContent content = AssayConversion.convert(assay, Basis.REO, CIAAW_2021, DetectionPolicy.ZERO);
        assertThat(content.fractions().getOrElse(Element.PR, -1)).isCloseTo(1032.3396e-6, within(1e-10));
        assertThat(content.atomicWeights()).isEqualTo("CIAAW 2021");
        assertThatThrownBy(() -> AssayConversion.convert(assay, Basis.METAL, CIAAW_2021, DetectionPolicy.ZERO))
                .hasMessage("target must be REO or element but was metal");
    }

    @Test
    void namesWhatATotalLeavesOut() {
        Assay assay = ppm().putMeasurements(Element.ND, Measurement.parse("100"))
                .putMeasurements(Element.DY, Measurement.parse("<2"))
                .putMeasurements(Element.TM, Measurement.TRACE)
                .putMeasurements(Element.LU, Measurement.NOT_ASSAYED)
                .putMeasurements(Element.TH, Measurement.parse("50"))
                .build();
        RareEarthContent content = AssayConversion.convert(assay, Basis.ELEMENT, CIAAW_2021, DetectionPolicy.LIMIT);
        RareEarthTotal total = content.total(TREO);
        assertThat(total.fraction()).isCloseTo(102e-6, within(1e-15));
        assertThat(total.bounds().lower()).isCloseTo(100e-6, within(1e-15));
        assertThat(total.bounds().upper()).isCloseTo(102e-6, within(1e-15));
        assertThat(total.bounds().upperInclusive()).isFalse();
        assertThat(total.unquantified()).containsExactly(Element.TM);
        assertThat(total.notAssayed()).contains(Element.LU, Element.LA).doesNotContain(Element.ND, Element.TM);
        assertThat(total.isComplete()).isFalse();
        assertThat(content.fractions().states(Element.TH)).isFalse();
        assertThat(content.bounds(Element.TM)).isEmpty();
    }

    @Test
    void aRatioToNothingIsAbsent() {
        RareEarthContent none = AssayConversion.convert(
                ppm().putMeasurements(Element.ND, Measurement.parse("0")).build(),
                Basis.REO,
                CIAAW_2021,
                DetectionPolicy.ZERO);
        assertThat(none.shareOf(RareEarths.NDPR, TREO)).isEmpty();
        GroupShares shares = GroupShares.of(none, scheme(), TREO);
        assertThat(shares.share("HREE")).isEmpty();
        assertThat(shares.ungroupedShare()).isEmpty();
        assertThatThrownBy(() -> Normalised.of(none, TREO)).hasMessageContaining("total must be finite and above 0");
    }

    @Test
    void sharesNameTheirSchemeAndWhatItLeavesOut() {
        RareEarthContent content = AssayConversion.convert(
                ppm().putMeasurements(Element.ND, Measurement.parse("60"))
                        .putMeasurements(Element.DY, Measurement.parse("30"))
                        .putMeasurements(Element.SC, Measurement.parse("1000"))
                        .putMeasurements(Element.LA, Measurement.parse("10"))
                        .build(),
                Basis.ELEMENT,
                CIAAW_2021,
                DetectionPolicy.ZERO);
        GroupShares shares = GroupShares.of(content, scheme(), TREO);
        assertThat(shares.scheme()).isEqualTo("test");
        assertThat(shares.share("HREE").getAsDouble()).isCloseTo(0.3, within(1e-12));
        assertThat(shares.share("LREE").getAsDouble()).isCloseTo(0.6, within(1e-12));
        assertThat(shares.ungroupedShare().getAsDouble()).isCloseTo(0.1, within(1e-12));
        assertThat(shares.ungrouped()).contains(Element.LA).doesNotContain(Element.SC, Element.ND);
        assertThatThrownBy(() -> shares.share("SEG"))
                .hasMessage("group must be one of [LREE, HREE] of scheme test but was 'SEG'");
        assertThat(content.shareOf(Set.of(Element.DY, Element.SC), TREO).getAsDouble())
                .isCloseTo(0.3, within(1e-12));
    }

    @Test
    void scopesAreDifferentTotals() {
        RareEarthContent content = AssayConversion.convert(
                ppm().putMeasurements(Element.ND, Measurement.parse("1"))
                        .putMeasurements(Element.Y, Measurement.parse("10"))
                        .putMeasurements(Element.SC, Measurement.parse("100"))
                        .build(),
                Basis.ELEMENT,
                CIAAW_2021,
                DetectionPolicy.ZERO);
        assertThat(content.total(TotalScope.LANTHANIDES).fraction()).isCloseTo(1e-6, within(1e-18));
        assertThat(content.total(TREO).fraction()).isCloseTo(11e-6, within(1e-18));
        assertThat(content.total(TotalScope.LANTHANIDES_YTTRIUM_AND_SCANDIUM).fraction())
                .isCloseTo(111e-6, within(1e-18));
        assertThat(TotalScope.LANTHANIDES.elements()).hasSize(14).doesNotContain(Element.PM, Element.Y);
        assertThat(TotalScope.LANTHANIDES_YTTRIUM_AND_SCANDIUM.elements()).hasSize(16);
    }

    @Test
    void contentRefusesPartsThatDoNotFit() {
        RareEarthContent content = AssayConversion.convert(
                ppm().putMeasurements(Element.ND, Measurement.parse("1")).build(),
                Basis.ELEMENT,
                CIAAW_2021,
                DetectionPolicy.ZERO);
        assertThatThrownBy(() -> RareEarthContent.builder()
                        .from(content)
                        .basis(Basis.METAL)
                        .build())
                .hasMessage("basis must be REO or element but was metal");
        assertThatThrownBy(() -> RareEarthContent.builder()
                        .from(content)
                        .putBounds(Element.DY, Interval.exactly(0))
                        .build())
                .hasMessageStartingWith("bounds must be given for");
        assertThatThrownBy(() -> RareEarthContent.builder()
                        .from(content)
                        .addUnquantified(Element.ND)
                        .build())
                .hasMessageContaining("unquantified must not hold Nd");
    }

    static Assay.Builder ppm() {
        return ppm(AnalyteBasis.ELEMENT);
    }

    private static Assay.Builder ppm(AnalyteBasis basis) {
        return Assay.builder()
                .sampleId("sample")
                .basis(basis)
                .unit(FractionUnit.PPM)
                .whole(Whole.SAMPLE)
                .part(AssayedPart.WHOLE);
    }

    private static GroupScheme scheme() {
        return GroupScheme.builder()
                .id("test")
                .name("Test")
                .putGroups("LREE", Set.of(Element.ND))
                .putGroups("HREE", Set.of(Element.DY))
                .evidence(CiaawWeights.CIAAW_2021.evidence())
                .build();
    }
}
