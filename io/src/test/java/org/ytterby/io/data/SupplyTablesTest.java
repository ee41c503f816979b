// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Edition;
import org.ytterby.place.Country;
import org.ytterby.quantity.FigureKind;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.Indicator;
import org.ytterby.supply.IndicatorMeasure;
import org.ytterby.supply.IndicatorUnit;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyMeasure;
import org.ytterby.supply.SupplyTable;
import org.ytterby.supply.governance.GovernanceDimension;
import org.ytterby.supply.governance.GovernanceScaling;
import org.ytterby.supply.governance.GovernanceScore;
import org.ytterby.supply.governance.GovernanceTable;

class SupplyTablesTest {

    private static final ReferenceData DATA = ReferenceData.bundled();

    @Test
    void everyRowIsThere() {
        assertThat(DATA.reserves()).hasSize(81);
        assertThat(DATA.importReliance()).hasSize(143);
        assertThat(DATA.recycling()).hasSize(31);
        assertThat(DATA.substitution()).hasSize(24);
        assertThat(DATA.endUses()).hasSize(47);
        assertThat(DATA.governance().keySet()).containsExactly("WGI2020", "WGI2023");
        assertThat(DATA.governance("WGI2020").scores()).hasSize(1_251);
        assertThat(DATA.governance("WGI2023").scores()).hasSize(4_881);
    }

    @Test
    void everyEditionIsUsed() {
        Set<String> used = Stream.of(
                        indicators().map(Indicator::edition),
                        Stream.concat(DATA.production().stream(), DATA.reserves().stream())
                                .map(SupplyFigure::edition),
                        DATA.governance().values().stream().map(GovernanceTable::edition))
                .flatMap(editions -> editions)
                .map(Edition::code)
                .collect(Collectors.toSet());
        assertThat(DATA.editions().keySet()).isEqualTo(used);
    }

    @Test
    void everyRowCitesASourceAndKeepsItsMark() {
        assertThat(indicators()).allSatisfy(indicator -> {
            assertThat(indicator.evidence().source().citation()).isNotBlank();
            boolean remembered = indicator.evidence().confidence() == Confidence.FROM_MEMORY;
            assertThat(remembered)
                    .as(indicator.toString())
                    .isEqualTo(Set.of("EU2017", "EU2020", "EU2017-2020", "EU2023")
                                    .contains(indicator.edition().code())
                            && indicator.evidence().confidence() != Confidence.SECONDARY_SOURCE_SEEN);
        });
        assertThat(DATA.reserves().stream().filter(figure -> figure.evidence().confidence() == Confidence.FROM_MEMORY))
                .hasSize(5);
    }

    @Test
    void sharesAddUpToTheWholeWithinTheirRounding() {
        Map<List<Object>, Double> sums = indicators()
                .filter(i -> i.measure() == IndicatorMeasure.IMPORT_SHARE
                        || i.measure() == IndicatorMeasure.END_USE_SHARE
                        || i.measure() == IndicatorMeasure.DEMAND_SHARE_OF_ELEMENT)
                .filter(i -> i.value().exactValue().isPresent())
                .collect(Collectors.groupingBy(
                        i -> List.of(
                                i.measure(),
                                i.material(),
                                i.region(),
                                i.edition(),
                                i.toYear(),
                                i.measure() == IndicatorMeasure.IMPORT_SHARE ? i.of() : ""),
                        Collectors.summingDouble(i -> i.value().exactValue().orElseThrow())));
        assertThat(sums).hasSizeGreaterThan(15);
        assertThat(sums)
                .allSatisfy((key, sum) -> assertThat(sum).as(key.toString()).isLessThan(100.6));
        assertThat(sums.values().stream().filter(sum -> sum > 99.4)).hasSizeGreaterThan(12);
    }

    @Test
    void markedFiguresStayMarked() {
        assertThat(DATA.importReliance().stream().filter(i -> i.value().kind() == FigureKind.NET_EXPORTER))
                .hasSize(5)
                .allMatch(i -> i.of().orElseThrow().equals("mineral concentrates"));
        assertThat(indicators().map(Indicator::unit)).contains(IndicatorUnit.values());
        assertThat(DATA.recycling().stream().filter(i -> i.value().kind() == FigureKind.MISSING))
                .hasSize(3);
    }

    @Test
    void reservesOfOneCountryDifferFromEditionToEdition() {
        assertThat(DATA.reserves().stream()
                        .filter(f -> f.measure() == SupplyMeasure.RESERVES
                                && f.supplier().equals(Supplier.of(Country.BR)))
                        .collect(Collectors.toMap(
                                f -> f.edition().code(), f -> f.value().token())))
                .containsEntry("MCS2026", "11,000,000")
                .containsEntry("MCS2026-v1.0", "21,000,000")
                .containsEntry("MCS2014", "22,000,000");
        SupplyTable newest = table("MCS2026");
        assertThat(newest.share(Country.CN)).isPresent();
        assertThat(newest.figure(Supplier.WORLD).orElseThrow().value().token()).isEqualTo(">75,000,000");
        assertThat(newest.figure(Supplier.of(Country.MM)).orElseThrow().value().kind())
                .isEqualTo(FigureKind.NOT_AVAILABLE);
    }

    @Test
    void aFigureWithoutBasisSaysSo() {
        List<SupplyFigure> without =
                DATA.reserves().stream().filter(f -> f.basis().isEmpty()).toList();
        assertThat(without).singleElement().satisfies(f -> {
            assertThat(f.supplier()).isEqualTo(Supplier.of(Country.RU));
            assertThat(f.qualifier()).contains("national claim; basis not stated; 15 metals");
        });
    }

    @Test
    void theMeanOfSixDimensionsIsThatOfTheWorkedExample() { // WGI-01: China 2019
        double mean = DATA.governance("WGI2020").mean(Country.CN, 2019).orElseThrow();
        assertThat(mean).isCloseTo(-0.3628887, within(1e-7));
        assertThat(GovernanceScaling.RISK_0_TO_10.risk(mean)).isCloseTo(5.7257774, within(1e-6));
    }

    @Test
    void vintagesDifferForTheSameYearAndAreNeverMixed() {
        GovernanceScore old = DATA.governance("WGI2020")
                .score(Country.CN, 2019, GovernanceDimension.PV)
                .orElseThrow();
        GovernanceScore revised = DATA.governance("WGI2023")
                .score(Country.CN, 2019, GovernanceDimension.PV)
                .orElseThrow();
        assertThat(revised.estimate()).isNotEqualTo(old.estimate());
        assertThatThrownBy(() -> GovernanceTable.builder()
                        .from(DATA.governance("WGI2020"))
                        .addScores(revised)
                        .build())
                .hasMessage("scores[1251].vintage must be WGI2020 as vintages are never mixed but was 'WGI2023'");
        assertThat(DATA.governance("WGI2023").mean(Country.CN, 2019)).isEmpty();
    }

    private static SupplyTable table(String edition) {
        return SupplyTable.of(DATA.reserves().stream()
                .filter(f -> f.measure() == SupplyMeasure.RESERVES
                        && f.edition().code().equals(edition))
                .toList());
    }

    private static Stream<Indicator> indicators() {
        return Stream.of(DATA.importReliance(), DATA.recycling(), DATA.substitution(), DATA.endUses())
                .flatMap(List::stream);
    }

    @Test
    void boundsEndWhereTheMeasureDoes() {
        assertThat(indicators().flatMap(i -> i.value().interval().stream())).hasSize(245 - 3 - 5 - 14);
        assertThat(indicators().filter(i -> i.value().interval().isPresent()))
                .allMatch(i -> i.range().isPresent() && i.range().orElseThrow().lower() >= 0);
        assertThat(DATA.importReliance().get(0).value()).hasToString(">95");
        assertThat(DATA.importReliance().get(0).range()).contains(Interval.of(95, false, 100, true));
    }
}
