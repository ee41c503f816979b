// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.supply.Region;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyMeasure;
import org.ytterby.supply.SupplyTable;
import org.ytterby.testkit.SupplyFigureArbitraries;

class ChainCompletenessTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    private static final Set<Stage> CHAIN = Set.of(Stage.MINING, Stage.SEPARATION, Stage.MAGNET_MAKING);

    private static SupplyTable table(Stage stage, String... lines) {
        return SupplyTable.complete(java.util.Arrays.stream(lines)
                .map(line -> SupplyFigure.builder()
                        .from(new SupplyFigureArbitraries().example())
                        .stage(stage)
                        .supplier(Supplier.ofCode(line.substring(0, line.indexOf(' '))))
                        .value(PublishedFigure.parse(line.substring(line.indexOf(' ') + 1)))
                        .build())
                .toList());
    }

    @Test
    void aBlocCoversWhatItsMembersMake() { // 5 of 100 mined for a need of 50; 20 of 100 separated for a need of 40
        ChainCompleteness eu = ChainCompleteness.of(
                Region.EU,
                DAY,
                CHAIN,
                List.of(
                        table(Stage.MINING, "CN 95", "SE 5"),
                        table(Stage.SEPARATION, "CN 80", "EE 12", "FR 8", "GB —")),
                Map.of(Stage.MINING, Interval.exactly(50), Stage.SEPARATION, Interval.exactly(40)));
        assertThat(eu.stages().get(0).shareOfNeed().orThrow().upper()).isCloseTo(0.1, within(1e-12));
        assertThat(eu.stages().get(1).shareOfNeed().orThrow().lower()).isCloseTo(0.5, within(1e-12));
        assertThat(eu.stages().get(1).shareOfWorld().orThrow().lower()).isCloseTo(0.2, within(1e-12));
        assertThat(eu.stages().get(1).producers()).containsExactlyInAnyOrder(Country.EE, Country.FR);
        assertThat(eu.weakest()).containsExactly(Stage.MINING);
        assertThat(eu.unknown()).containsExactly(Stage.MAGNET_MAKING);
        assertThat(eu.complete()).isEqualTo(Answer.NOT_KNOWN);
    }

    @Test
    void aMemberTheTableDoesNotNameMayBeInTheResidual() {
        ChainCompleteness us = of(Region.of(Country.US), "CN 90", "OTHER 10");
        assertThat(us.stages().get(0).production()).isEqualTo(Interval.of(0, 10));
        assertThat(us.stages().get(0).shareOfWorld().orThrow().upper()).isCloseTo(0.1, within(1e-12));
        assertThat(us.stages().get(0).shareOfNeed().undefined()).contains("no need is stated");
        assertThat(us.complete()).isEqualTo(Answer.NOT_KNOWN);
        ChainCompleteness named = of(Region.of(Country.US), "CN 90", "US —", "OTHER 10");
        assertThat(named.complete()).isEqualTo(Answer.NO);
        assertThat(of(Region.of(Country.CN), "CN 90", "OTHER 10").complete()).isEqualTo(Answer.YES);
        assertThat(of(Region.of(Country.CN), "CN —")
                        .stages()
                        .get(0)
                        .shareOfWorld()
                        .undefined())
                .contains("the world may make nothing");
        assertThat(of(Region.of(Country.CN), "CN —").weakest()).isEmpty();
        assertThat(of(Region.WORLD, "CN 90", "US 10")
                        .stages()
                        .get(0)
                        .shareOfWorld()
                        .orThrow()
                        .lower())
                .isEqualTo(1);
    }

    private static ChainCompleteness of(Region region, String... lines) {
        return ChainCompleteness.of(region, DAY, Set.of(Stage.MINING), List.of(table(Stage.MINING, lines)), Map.of());
    }

    @Property
    void theShareOfACountryIsThatOfItsTable(@ForAll SupplyTable table) {
        for (Country country : List.of(Country.CN, Country.AU, Country.US)) {
            ChainCompleteness chain =
                    ChainCompleteness.of(Region.of(country), DAY, Set.of(Stage.MINING), List.of(table), Map.of());
            Interval share = table.share(country).orElse(Interval.exactly(0));
            chain.stages().get(0).shareOfWorld().interval().ifPresent(got -> {
                assertThat(got.lower()).isLessThanOrEqualTo(share.lower() + 1e-9);
                assertThat(got.upper()).isGreaterThanOrEqualTo(share.upper() - 1e-9);
            });
        }
    }

    @Test
    void refusesWhatDoesNotFit() {
        SupplyTable mined = table(Stage.MINING, "CN 1");
        assertThatThrownBy(() -> ChainCompleteness.of(Region.EU, DAY, CHAIN, List.of(mined, mined), Map.of()))
                .hasMessageContaining("tables[1].stage must be one of");
        assertThatThrownBy(
                        () -> ChainCompleteness.of(Region.EU, DAY, CHAIN, List.of(table(Stage.USE, "CN 1")), Map.of()))
                .hasMessageContaining("tables[0].stage must be one of");
        assertThatThrownBy(() -> ChainCompleteness.of(
                        Region.EU, DAY, CHAIN, List.of(mined), Map.of(Stage.SEPARATION, Interval.exactly(1))))
                .hasMessage("needs must be of stages with a table but was SEPARATION");
        assertThatThrownBy(() -> ChainCompleteness.of(
                        Region.EU, DAY, CHAIN, List.of(mined), Map.of(Stage.MINING, Interval.exactly(-1))))
                .hasMessageContaining("needs[MINING] must be at least 0");
        SupplyTable quota = SupplyTable.complete(mined.figures().stream()
                .map(f -> SupplyFigure.builder()
                        .from(f)
                        .measure(SupplyMeasure.PRODUCTION_QUOTA)
                        .build())
                .toList());
        assertThatThrownBy(() -> ChainCompleteness.of(Region.EU, DAY, CHAIN, List.of(quota), Map.of()))
                .hasMessage("tables[0].measure must be PRODUCTION but was PRODUCTION_QUOTA");
        assertThatThrownBy(() -> ChainCompleteness.builder().region(Region.EU).build())
                .hasMessageContaining("stages must not be empty");
        ChainCompleteness fine = of(Region.of(Country.CN), "CN 1");
        assertThatThrownBy(() -> ChainCompleteness.builder()
                        .from(fine)
                        .addUnknown(Stage.MINING)
                        .build())
                .hasMessageContaining("stages must name each stage once");
        assertThatThrownBy(() -> StageCoverage.builder()
                        .from(fine.stages().get(0))
                        .production(Interval.exactly(-1))
                        .build())
                .hasMessageContaining("production must be at least 0");
        assertThat(ChainCompleteness.of(
                                Region.of(Country.CN),
                                DAY,
                                Set.of(Stage.MINING),
                                List.of(mined),
                                Map.of(Stage.MINING, Interval.of(0, 1)))
                        .stages()
                        .get(0)
                        .shareOfNeed()
                        .undefined())
                .contains("the need may be zero");
    }
}
