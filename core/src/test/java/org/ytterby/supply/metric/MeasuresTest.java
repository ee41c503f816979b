// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.element.GroupScheme;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyMeasure;
import org.ytterby.supply.SupplyTable;
import org.ytterby.testkit.CiaawWeights;
import org.ytterby.testkit.SupplyFigureArbitraries;
import org.ytterby.testkit.SupplyTableArbitraries;

/** Measures by hand, and what they do not mix. */
class MeasuresTest {

    private static final Interval ONE = Interval.exactly(1);

    @Test
    void entropyOfFourEqualSuppliersIsTwoBits() {
        assertThat(Diversity.shannonBits(5, 5, 5, 5)).isCloseTo(2, within(1e-12));
        assertThat(Diversity.evenness(1, 1, 0, 0).number().orElseThrow()).isCloseTo(0.5, within(1e-12));
        assertThat(Diversity.evenness(7).undefined()).contains("one supplier cannot be even or uneven");
    }

    @Test
    void entropyOfATableLiesBetweenThatOfItsEnds() { // China 900 of 1,000 or so, as the table says
        SupplyTable table = new SupplyTableArbitraries().example();
        double[] amounts = table.amounts().values().stream()
                .mapToDouble(amount -> (amount.lower() + amount.upper()) / 2)
                .toArray();
        Interval entropy =
                Diversity.shannonNats(table, ResidualPolicy.ONE_SUPPLIER).orThrow();
        assertThat(Diversity.shannonNats(amounts)).isBetween(entropy.lower() - 1e-9, entropy.upper() + 1e-9);
        Interval hill = Diversity.hill(table, 1, ResidualPolicy.ONE_SUPPLIER).orThrow();
        assertThat(Math.exp(entropy.lower())).isCloseTo(hill.lower(), within(1e-6));
    }

    @Test
    void inequalityIsCorrectedForFewSuppliers() { // all of it with one of four: 3/4, corrected 1
        assertThat(GiniCoefficient.of(0, 0, 0, 8).number().orElseThrow()).isCloseTo(0.75, within(1e-12));
        assertThat(GiniCoefficient.corrected(0, 0, 0, 8).number().orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(GiniCoefficient.corrected(1, 3).number().orElseThrow()).isCloseTo(0.5, within(1e-12));
        assertThat(GiniCoefficient.corrected(8).undefined()).contains("one supplier cannot be equal or unequal");
        assertThat(GiniCoefficient.corrected(0).undefined()).contains("there is nothing to share");
    }

    @Test
    void aGroupIsAveragedOverItsMembers() {
        GroupScheme scheme = GroupScheme.builder()
                .id("two")
                .name("two")
                .putGroups("NdPr", java.util.Set.of(Element.ND, Element.PR))
                .evidence(CiaawWeights.CIAAW_2021.evidence())
                .build();
        assertThat(GroupMean.of(scheme, "NdPr", Map.of(Element.ND, Interval.exactly(3), Element.PR, ONE)))
                .isEqualTo(MetricValue.exactly(2));
        assertThat(GroupMean.of(scheme, "NdPr", Map.of(Element.ND, ONE)).undefined())
                .contains("no value for [Pr]");
        assertThatThrownBy(
                        () -> GroupMean.of(scheme, "NdPr", Map.of(Element.ND, ONE, Element.PR, ONE, Element.DY, ONE)))
                .hasMessage("values must be of members of NdPr of scheme two but was Dy");
        assertThatThrownBy(() -> GroupMean.of(scheme, "HREE", Map.of()))
                .hasMessageContaining("group must be one of [NdPr] of scheme two");
    }

    @Test
    void countsOfAnythingMakeASeriesOfShares() { // patents: 60 of 80, then 10 of 40
        Supplier china = Supplier.of(Country.CN);
        Supplier japan = Supplier.of(Country.JP);
        ShareSeries patents = ShareSeries.counted(
                "patent applications",
                new SupplyFigureArbitraries().example().edition(),
                Map.of(2020, Map.of(china, 60.0, japan, 20.0), 2021, Map.of(china, 10.0, japan, 30.0)));
        assertThat(patents.share(china, 2020)).contains(Interval.exactly(0.75));
        assertThat(patents.share(japan, 2021)).contains(Interval.exactly(0.75));
        assertThat(patents.change(Country.CN, 2020, 2021).number().orElseThrow())
                .isCloseTo(-0.5, within(1e-12));
        assertThat(patents.editions()).containsOnlyKeys(2020, 2021);
    }

    @Test
    void aSeriesIsOfOneMaterialStageAndMeasure() {
        SupplyTable table = new SupplyTableArbitraries().example();
        mixed(table, "material", "REE", "Ga", line -> line.material("Ga"));
        mixed(table, "stage", "MINING", "SEPARATION", line -> line.stage(Stage.SEPARATION));
        mixed(table, "measure", "PRODUCTION", "CAPACITY", line -> line.measure(SupplyMeasure.CAPACITY));
        mixed(table, "scheme", "missing", "usgs", line -> line.scheme(Optional.of("usgs")));
    }

    private static void mixed(
            SupplyTable table,
            String attribute,
            String first,
            String other,
            java.util.function.UnaryOperator<SupplyFigure.Builder> change) {
        SupplyTable later = SupplyTable.of(table.figures().stream()
                .map(line -> change.apply(SupplyFigure.builder().from(line).year(2025))
                        .build())
                .toList());
        assertThatThrownBy(() -> ShareSeries.of("any", List.of(table, later), EditionPolicy.SEVERAL))
                .hasMessageStartingWith(
                        "tables[1]." + attribute + " must be " + first + " as in the first table but was ")
                .hasMessageContaining(other);
    }

    @Test
    void anUndefinedResultSaysWhy() {
        assertThatThrownBy(() -> MetricValue.undefined(" ")).hasMessageContaining("undefined must not be blank");
    }
}
