// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.geopol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskContribution;
import org.ytterby.risk.RiskScore;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.metric.MissingGovernance;

class GeoPolRiskProperties {

    private static final Interval UNIT = Interval.of(0, 1);

    @Property
    void theScoreIsWithinItsRangeAndItsPartsAddUp(@ForAll GeoPolInput input, @ForAll GeoPolPreset preset) {
        GeoPolResult result = GeoPolScoring.of(input, preset);
        result.score()
                .value()
                .interval()
                .ifPresent(score -> assertThat(UNIT.encloses(score)).isTrue());
        for (RiskScore score : List.of(result.score(), result.midpoint(), result.factor())) {
            if (score.isComputable() && !score.contributions().isEmpty()) {
                Interval value = score.value().orThrow();
                double low = 0;
                double high = 0;
                for (RiskContribution part : score.contributions()) {
                    low += part.amount().lower();
                    high += part.amount().upper();
                }
                assertThat(low).isLessThanOrEqualTo(value.lower() * (1 + 1e-9) + 1e-12);
                assertThat(high).isGreaterThanOrEqualTo(value.upper() * (1 - 1e-9) - 1e-12);
                if (input.domesticProduction().isPoint() && high <= low * (1 + 1e-12)) {
                    assertThat(low).isCloseTo(value.lower(), within(1e-9 * Math.max(1, high)));
                }
            } else if (!score.isComputable()) {
                assertThat(score.value().undefined()).isPresent();
            }
        }
    }

    @Property
    void theOrderOfFlowsDoesNotMatter(@ForAll GeoPolInput input, @ForAll GeoPolPreset preset, @ForAll Random random) {
        List<ImportFlow> flows = new ArrayList<>(input.flows());
        Collections.shuffle(flows, random);
        GeoPolInput shuffled = GeoPolInput.builder().from(input).flows(flows).build();
        assertThat(GeoPolScoring.of(shuffled, preset)).isEqualTo(GeoPolScoring.of(input, preset));
    }

    @Property
    void aCompanyIsACountryThatProducesNothing(@ForAll GeoPolInput input, @ForAll GeoPolPreset preset) {
        GeoPolInput company = GeoPolInput.builder()
                .from(input)
                .kind(ImporterKind.COMPANY)
                .members(List.of())
                .domesticProduction(Interval.exactly(0))
                .build();
        GeoPolInput country = GeoPolInput.builder() // one that sells nothing itself
                .from(company)
                .kind(ImporterKind.COUNTRY)
                .addMembers(Country.IS)
                .build();
        assertThat(GeoPolScoring.of(company, preset)).isEqualTo(GeoPolScoring.of(country, preset));
    }

    @Property
    void fallsWithDomesticProduction(
            @ForAll @Size(4) List<@DoubleRange(max = 1000) Double> quantities,
            @ForAll @Size(4) List<@DoubleRange(max = 1) Double> governance,
            @ForAll @DoubleRange(max = 1000) double production,
            @ForAll @DoubleRange(max = 1000) double more,
            @ForAll @DoubleRange(max = 1) double concentration) {
        double less = score(quantities, governance, production, concentration);
        assertThat(score(quantities, governance, production + more, concentration))
                .isLessThanOrEqualTo(less + 1e-12);
        assertThat(less).isBetween(0.0, 1.0);
    }

    @Property
    void isTheSameAfterScalingTradeAndProduction(
            @ForAll @Size(4) List<@DoubleRange(min = 1, max = 1000) Double> quantities,
            @ForAll @Size(4) List<@DoubleRange(max = 1) Double> governance,
            @ForAll @DoubleRange(max = 1000) double production,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double scale) {
        List<Double> scaled = quantities.stream().map(q -> q * scale).toList();
        assertThat(score(scaled, governance, production * scale, 0.5))
                .isCloseTo(score(quantities, governance, production, 0.5), within(1e-9));
    }

    @Property
    void risesWithTheRiskOfAnOrigin(
            @ForAll @Size(3) List<@DoubleRange(max = 1000) Double> quantities,
            @ForAll @Size(3) List<@DoubleRange(max = 1) Double> governance,
            @ForAll @DoubleRange(max = 1) double part) {
        List<Double> better = governance.stream().map(g -> g * part).toList();
        assertThat(score(quantities, better, 1, 0.5))
                .isLessThanOrEqualTo(score(quantities, governance, 1, 0.5) + 1e-12);
    }

    /** The plain numbers agree with the explained score, and with the definition written out once more. */
    @Property
    void bothInterfacesAgree(@ForAll GeoPolInput input) {
        GeoPolResult result = GeoPolScoring.of(input, GeoPolPreset.geopolriskPy20());
        double imports = 0;
        double weighted = 0;
        for (ImportFlow flow : input.flows()) {
            boolean within =
                    flow.origin().country().filter(input.members()::contains).isPresent();
            double g = within
                    ? 0
                    : flow.origin()
                            .country()
                            .map(c -> input.governance().getOrDefault(c, 0.5))
                            .orElse(0.5);
            imports += flow.quantity().orElse(0);
            weighted += g * flow.quantity().orElse(0);
        }
        double[] produced = input.worldProduction().values().stream()
                .mapToDouble(Math::floor)
                .toArray();
        double sum = java.util.Arrays.stream(produced).sum();
        if (sum > 0 && input.domesticProduction().isPoint()) {
            double hhi = java.util.Arrays.stream(produced)
                    .map(q -> q * q / sum / sum)
                    .sum();
            double p = input.domesticProduction().lower();
            double expected = imports + p > 0 ? hhi * weighted / (imports + p) : 0;
            assertThat(result.score().value().number().getAsDouble()).isCloseTo(expected, within(1e-9));
            double plain = GeoPolRisk.score(
                    GeoPolRisk.concentration(
                            input.worldProduction().values().stream()
                                    .mapToDouble(x -> x)
                                    .toArray(),
                            ProductionRounding.WHOLE_UNITS),
                    GeoPolRisk.importRisk(weighted, imports, p, EmptyTrade.ZERO).getAsDouble());
            assertThat(plain).isCloseTo(expected, within(1e-9));
        }
    }

    @Property
    void aKnownScoreLiesWithinTheBoundsOfAnUnknownOne(
            @ForAll GeoPolInput input,
            @ForAll GeoPolPreset preset,
            @ForAll @DoubleRange(min = 0.01, max = 1) double risk) {
        GeoPolPreset bounds = GeoPolPreset.builder()
                .from(preset)
                .missingGovernance(MissingGovernance.BOUNDS)
                .build();
        GeoPolInput.Builder known = GeoPolInput.builder().from(input);
        for (Country country : List.of(Country.CN, Country.US, Country.MY, Country.EE, Country.DE)) {
            if (!input.governance().containsKey(country)) {
                known.putGovernance(country, risk);
            }
        }
        RiskScore wide = GeoPolScoring.of(input, bounds).score();
        RiskScore narrow = GeoPolScoring.of(known.build(), bounds).score();
        if (wide.isComputable()) {
            assertThat(narrow.value().orThrow().lower())
                    .isGreaterThanOrEqualTo(wide.value().orThrow().lower() - 1e-12);
            assertThat(narrow.value().orThrow().upper())
                    .isLessThanOrEqualTo(wide.value().orThrow().upper() + 1e-12);
        }
    }

    @Property
    void tradeWithinARegionOnlyLowersItsRisk(@ForAll GeoPolInput input) {
        GeoPolInput apart = GeoPolInput.builder()
                .from(input)
                .kind(ImporterKind.REGION)
                .members(List.of(Country.US))
                .build();
        GeoPolInput together = GeoPolInput.builder()
                .from(apart)
                .members(List.of(Country.US, Country.EE))
                .build();
        GeoPolPreset preset = GeoPolPreset.geopolriskPy20();
        RiskScore one = GeoPolScoring.of(apart, preset).score();
        if (one.isComputable()) {
            assertThat(GeoPolScoring.of(together, preset)
                            .score()
                            .value()
                            .orThrow()
                            .upper())
                    .isLessThanOrEqualTo(one.value().orThrow().upper() + 1e-12);
        }
    }

    @Property
    void concentrationLiesBetweenOneOverNAndOne(
            @ForAll @Size(min = 1, max = 8) Map<Supplier, @DoubleRange(min = 1, max = 1e6) Double> production) {
        double[] amounts = production.values().stream().mapToDouble(x -> x).toArray();
        assertThat(GeoPolRisk.concentration(amounts, ProductionRounding.AS_GIVEN))
                .isBetween(1.0 / amounts.length - 1e-12, 1.0);
        assertThat(GeoPolRisk.concentration(amounts, ProductionRounding.WHOLE_UNITS))
                .isBetween(1.0 / amounts.length - 1e-12, 1.0);
    }

    private static double score(List<Double> quantities, List<Double> governance, double production, double hhi) {
        return GeoPolRisk.score(
                        quantities.stream().mapToDouble(x -> x).toArray(),
                        governance.stream().mapToDouble(x -> x).toArray(),
                        production,
                        hhi,
                        EmptyTrade.ZERO)
                .getAsDouble();
    }
}
