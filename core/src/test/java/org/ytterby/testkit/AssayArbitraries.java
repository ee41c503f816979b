// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.assay.AnalyteBasis;
import org.ytterby.assay.Assay;
import org.ytterby.assay.AssayedPart;
import org.ytterby.assay.Measurement;
import org.ytterby.assay.Whole;
import org.ytterby.element.Element;
import org.ytterby.element.Oxide;
import org.ytterby.element.RareEarths;
import org.ytterby.quantity.FractionUnit;

/** Any {@link Assay}. */
public final class AssayArbitraries extends TypeProvider<Assay> {

    /** Creates the provider. */
    public AssayArbitraries() {
        super(Assay.class);
    }

    @Override
    public Assay example() {
        return Assay.builder()
                .sampleId("drill core 7, 12 m")
                .basis(AnalyteBasis.OXIDE)
                .unit(FractionUnit.PPM)
                .whole(Whole.SAMPLE)
                .part(AssayedPart.LEACHABLE)
                .putMeasurements(Element.CE, Measurement.parse("2000"))
                .putMeasurements(Element.ND, Measurement.parse("700.5"))
                .putMeasurements(Element.TB, Measurement.parse("<2"))
                .putMeasurements(Element.LU, Measurement.TRACE)
                .putMeasurements(Element.TH, Measurement.parse("35"))
                .putOxides(Element.CE, Oxide.of("Ce2O3"))
                .putOxides(Element.TH, Oxide.of("ThO2"))
                .moisture(0.08)
                .build();
    }

    @Override
    public Arbitrary<Assay> arbitrary() {
        Arbitrary<Map<Element, Measurement>> measurements = Arbitraries.maps(
                        Arbitraries.of(RareEarths.TREO), new MeasurementArbitraries().arbitrary())
                .ofMaxSize(15);
        return Combinators.combine(
                        measurements,
                        Arbitraries.of(AnalyteBasis.class),
                        Arbitraries.of(FractionUnit.PERCENT, FractionUnit.PPM, FractionUnit.G_PER_TONNE),
                        Arbitraries.of(Whole.class),
                        Arbitraries.of(AssayedPart.class),
                        Arbitraries.doubles().between(0, 0.5).ofScale(3))
                .as((values, basis, unit, whole, part, moisture) -> Assay.builder()
                        .sampleId("any")
                        .basis(basis)
                        .unit(unit)
                        .whole(whole)
                        .part(part)
                        .measurements(values)
                        .moisture(moisture)
                        .build());
    }
}
