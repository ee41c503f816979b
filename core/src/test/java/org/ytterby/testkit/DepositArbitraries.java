// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.assay.AnalyteBasis;
import org.ytterby.assay.Assay;
import org.ytterby.assay.AssayedPart;
import org.ytterby.assay.Deposit;
import org.ytterby.assay.DepositMaterial;
import org.ytterby.assay.Measurement;
import org.ytterby.assay.Whole;
import org.ytterby.element.Element;
import org.ytterby.place.Country;
import org.ytterby.quantity.FractionUnit;
import org.ytterby.quantity.Mass;
import org.ytterby.quantity.MassFraction;
import org.ytterby.quantity.MassUnit;
import org.ytterby.time.PartialDate;

/** Any {@link Deposit}. */
public final class DepositArbitraries extends TypeProvider<Deposit> {

    /** Creates the provider. */
    public DepositArbitraries() {
        super(Deposit.class);
    }

    @Override
    public Deposit example() {
        return Deposit.builder()
                .id("example-clay")
                .name("Example ion-adsorption clay")
                .country(Country.CN)
                .material(DepositMaterial.ION_ADSORPTION_CLAY)
                .addMinerals("clay-adsorbed")
                .status("producing")
                .statusAsOf(PartialDate.parse("2026-02"))
                .distribution(Assay.builder()
                        .sampleId("example-clay")
                        .basis(AnalyteBasis.OXIDE)
                        .unit(FractionUnit.PERCENT)
                        .whole(Whole.TOTAL_RARE_EARTHS)
                        .part(AssayedPart.LEACHABLE)
                        .putMeasurements(Element.Y, Measurement.parse("65.0"))
                        .putMeasurements(Element.TM, Measurement.TRACE)
                        .build())
                .distributionNote("percent of total REO")
                .distributionEvidence(CiaawWeights.CIAAW_2021.evidence())
                .tonnage(Mass.of(359, MassUnit.MEGATONNE))
                .treoGrade(MassFraction.ofPercent(0.0639))
                .treoContained(Mass.of(229, MassUnit.KILOTONNE))
                .resourceClass("measured and indicated")
                .otherGrades("U3O8 about 266 ppm")
                .gradeEvidence(CiaawWeights.CIAAW_2021.evidence())
                .note("an example")
                .build();
    }

    @Override
    public Arbitrary<Deposit> arbitrary() {
        return Arbitraries.of(DepositMaterial.class)
                .map(material -> Deposit.builder()
                        .id("any")
                        .name("Any")
                        .material(material)
                        .build());
    }
}
