// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskNotes;
import org.ytterby.risk.geopol.CopperReference;
import org.ytterby.risk.geopol.GeoPolInput;
import org.ytterby.risk.geopol.ImportFlow;
import org.ytterby.risk.geopol.ImporterKind;
import org.ytterby.supply.Supplier;

/** Any {@link GeoPolInput}. */
public final class GeoPolInputArbitraries extends TypeProvider<GeoPolInput> {

    /** Creates the provider. */
    public GeoPolInputArbitraries() {
        super(GeoPolInput.class);
    }

    @Override
    public GeoPolInput example() {
        return GeoPolInput.builder()
                .importer("US")
                .kind(ImporterKind.COUNTRY)
                .addMembers(Country.US)
                .material("REE")
                .year(2024)
                .addFlows(
                        ImportFlow.builder()
                                .origin(Supplier.of(Country.CN))
                                .quantity(3000)
                                .value(24_000)
                                .build(),
                        ImportFlow.builder()
                                .origin(Supplier.of(Country.MY))
                                .quantity(1000)
                                .value(10_000)
                                .build())
                .domesticProduction(Interval.exactly(1000))
                .putWorldProduction(Supplier.of(Country.CN), 270_000.0)
                .putWorldProduction(Supplier.of(Country.US), 51_000.0)
                .putGovernance(Country.CN, 0.55)
                .copper(new CopperReference(0.3, "US 2024"))
                .notes(RiskNotes.none())
                .build();
    }

    @Override
    public Arbitrary<GeoPolInput> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(ImporterKind.class),
                        new ImportFlowArbitraries().arbitrary().list().ofMaxSize(6),
                        Arbitraries.oneOf(
                                Arbitraries.doubles()
                                        .between(0, 5000)
                                        .ofScale(1)
                                        .map(Interval::exactly),
                                Arbitraries.of(Interval.exactly(0), Interval.of(0, 50), Interval.moreThan(100))),
                        Arbitraries.maps(
                                        Arbitraries.of(Country.CN, Country.US, Country.AU, Country.MM)
                                                .map(Supplier::of),
                                        Arbitraries.doubles()
                                                .between(0.5, 300_000)
                                                .ofScale(1))
                                .ofMaxSize(4),
                        Arbitraries.maps(
                                        Arbitraries.of(Country.CN, Country.US, Country.MY, Country.EE, Country.DE),
                                        Arbitraries.doubles().between(0, 1).ofScale(3))
                                .ofMaxSize(5),
                        Arbitraries.doubles()
                                .between(0, 500)
                                .ofScale(1)
                                .map(Interval::exactly)
                                .optional(),
                        new CopperReferenceArbitraries().arbitrary().optional(),
                        Arbitraries.integers().between(0, 2))
                .as((kind, flows, production, world, governance, price, copper, residual) -> {
                    GeoPolInput.Builder input = GeoPolInput.builder()
                            .importer("any")
                            .kind(kind)
                            .material("Nd")
                            .year(2024)
                            .flows(flows)
                            .domesticProduction(kind == ImporterKind.COMPANY ? Interval.exactly(0) : production)
                            .worldProduction(world)
                            .governance(governance)
                            .price(price)
                            .copper(copper)
                            .notes(RiskNotes.none());
                    if (residual == 1) {
                        input.putWorldProduction(Supplier.OTHER, 1000.0);
                    }
                    if (kind != ImporterKind.COMPANY) {
                        input.addMembers(Country.US);
                    }
                    if (kind == ImporterKind.REGION) {
                        input.addMembers(Country.MY);
                    }
                    return input.build();
                });
    }
}
