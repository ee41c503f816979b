// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Evidence;
import org.ytterby.place.Country;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.testkit.SupplyFigureArbitraries;

class SupplyTableTest {

    private static final SupplyFigure LINE = new SupplyFigureArbitraries().example();

    @Test
    void aResidualLineMakesATableComplete() {
        SupplyTable table =
                SupplyTable.of(List.of(line("CN", "60"), line("AU", "30"), line("OTHER", "10"), line("WORLD", "120")));
        assertThat(table.coverage()).isEqualTo(Coverage.COMPLETE);
        assertThat(table.total()).isEqualTo(Interval.exactly(100));
        assertThat(table.share(Country.CN)).contains(Interval.exactly(0.6));
        assertThat(table.share(Country.BR)).contains(Interval.of(0, 0.1));
        assertThat(table.figure(Supplier.WORLD).orElseThrow().value()).hasToString("120");
        assertThat(table.year()).isEqualTo(2024);
        assertThat(table.edition().code()).isEqualTo("MCS2026");
    }

    @Test
    void aWorldTotalTellsTheRestWithinItsRounding() { // 39,000 of 243,000, which may be 242,500 to 243,500
        SupplyTable table = SupplyTable.of(List.of(line("US", "39,000"), line("WORLD", "243,000")));
        assertThat(table.coverage()).isEqualTo(Coverage.REST_FROM_TOTAL);
        assertThat(table.amounts().get(Supplier.OTHER)).isEqualTo(Interval.of(203_500, 204_500));
        Interval share = table.share(Country.US).orElseThrow();
        assertThat(share.lower()).isCloseTo(39_000 / 243_500.0, within(1e-12));
        assertThat(share.upper()).isCloseTo(39_000 / 242_500.0, within(1e-12));
    }

    @Test
    void aDifferenceWithinTheRoundingOfTheTotalIsNoRest() {
        SupplyTable table = SupplyTable.of(List.of(line("CN", "60"), line("AU", "38"), line("WORLD", "100")));
        assertThat(table.amounts()).doesNotContainKey(Supplier.OTHER);
        assertThat(table.share(Country.BR)).contains(Interval.exactly(0));
        assertThat(SupplyTable.of(List.of(line("CN", "60"), line("WORLD", "—"))).amounts())
                .doesNotContainKey(Supplier.OTHER);
    }

    @Test
    void percentOfTheWorldLeaveTheirRest() {
        SupplyTable table = SupplyTable.of(List.of(percent("CN", "62"), percent("AU", "10 to 20")));
        assertThat(table.amounts().get(Supplier.OTHER)).isEqualTo(Interval.of(18, 28));
        assertThat(table.share(Country.CN).orElseThrow().contains(0.62)).isTrue();
    }

    @Test
    void withoutATotalTheRestMayBeAnything() {
        SupplyTable table = SupplyTable.of(List.of(line("US", "1,300")));
        assertThat(table.coverage()).isEqualTo(Coverage.REST_UNKNOWN);
        assertThat(table.share(Country.US)).contains(Interval.of(0, 1));
        assertThat(table.concentration().orElseThrow().hhi()).isEqualTo(Interval.of(0, 1));
        assertThat(table.total()).isEqualTo(Interval.atLeast(1300));
        SupplyTable all = SupplyTable.complete(List.of(line("US", "1,300")));
        assertThat(all.share(Country.US)).contains(Interval.exactly(1));
    }

    @Test
    void sharesOfBoundsAreBounds() { // A 40 to 60, B more than 30, C exactly 20
        SupplyTable table = SupplyTable.complete(List.of(line("AU", "40 to 60"), line("BR", ">30"), line("CA", "20")));
        assertThat(table.share(Country.AU)).contains(Interval.of(0, 60 / 110.0));
        assertThat(table.share(Country.BR).orElseThrow().upper()).isEqualTo(1);
        assertThat(table.share(Country.BR).orElseThrow().lower()).isCloseTo(30 / 110.0, within(1e-12));
        SupplyTable withheld = SupplyTable.complete(List.of(line("AU", "50"), line("BR", "W")));
        assertThat(withheld.share(Country.AU)).contains(Interval.of(0, 1));
        assertThat(withheld.share(Country.BR)).contains(Interval.of(0, 1));
    }

    @Test
    void aTableOfNothingHasNoShares() {
        SupplyTable table = SupplyTable.complete(List.of(line("AU", "—"), line("BR", "W")));
        assertThat(table.share(Country.AU)).isEmpty();
        assertThat(table.concentration()).isEmpty();
    }

    @Test
    void refusesLinesThatDoNotBelongTogether() {
        assertThatThrownBy(() -> SupplyTable.of(List.of(
                        LINE, SupplyFigure.builder().from(LINE).year(2025).build())))
                .hasMessage("figures[1].year must be 2024 as in the first line but was 2025");
        assertThatThrownBy(() -> SupplyTable.of(List.of(
                        line("CN", "1"),
                        SupplyFigure.builder()
                                .from(line("AU", "1"))
                                .basis(Basis.METAL)
                                .build())))
                .hasMessage("figures[1].basis must be REO as in the first line but was metal");
        assertThatThrownBy(() -> SupplyTable.of(List.of(LINE, LINE)))
                .hasMessage("figures[1].supplier must stand once in a table but was AU");
        assertThatThrownBy(() -> SupplyTable.of(List.of())).hasMessageContaining("figures must not be empty");
        assertThatThrownBy(() -> SupplyTable.of(List.of(line("WORLD", "5")))).hasMessageContaining("name a supplier");
        assertThatThrownBy(() -> SupplyTable.builder()
                        .addFigures(line("CN", "5"))
                        .coverage(Coverage.REST_FROM_TOTAL)
                        .build())
                .hasMessageContaining("coverage must have a world total");
    }

    @Test
    void everyAttributeOfTheLinesMustAgree() {
        SupplyFigure other = line("CN", "1");
        assertMixed(
                "material", SupplyFigure.builder().from(other).material("Ga").build());
        assertMixed(
                "stage",
                SupplyFigure.builder()
                        .from(other)
                        .stage(org.ytterby.material.Stage.SEPARATION)
                        .build());
        assertMixed(
                "measure",
                SupplyFigure.builder()
                        .from(other)
                        .measure(SupplyMeasure.CAPACITY)
                        .build());
        assertMixed(
                "unit",
                SupplyFigure.builder()
                        .from(other)
                        .unit(SupplyUnit.TONNES_PER_YEAR)
                        .build());
        assertMixed(
                "edition",
                SupplyFigure.builder()
                        .from(other)
                        .edition(org.ytterby.evidence.Edition.builder()
                                .from(LINE.edition())
                                .version("v1.0")
                                .build())
                        .build());
    }

    private static void assertMixed(String attribute, SupplyFigure other) {
        assertThatThrownBy(() -> SupplyTable.of(List.of(LINE, other)))
                .hasMessageMatching("figures\\[1\\]\\." + attribute + " must be .+ as in the first line but was .+");
    }

    @Test
    void figuresNeedABasisAndAreNotNegative() {
        assertThatThrownBy(() -> SupplyFigure.builder()
                        .from(LINE)
                        .basis(java.util.Optional.empty())
                        .build())
                .hasMessage(
                        "basis must be stated for a mass, or the qualifier say 'basis not stated' but was 'missing'");
        assertThatThrownBy(() -> line("AU", "-5")).hasMessageContaining("value must be at least 0");
        assertThatThrownBy(() -> SupplyFigure.builder().from(LINE).year(1899).build())
                .hasMessageContaining("year");
        assertThatThrownBy(() -> SupplyFigure.builder().from(LINE).material("").build())
                .hasMessageContaining("material");
    }

    @Test
    void sortsFiguresIntoTablesThatNeverMixEditions() {
        SupplyFigure later = SupplyFigure.builder()
                .from(line("CN", "2"))
                .edition(org.ytterby.evidence.Edition.builder()
                        .from(LINE.edition())
                        .code("MCS2025")
                        .build())
                .build();
        SupplyFigure onlyTotal =
                SupplyFigure.builder().from(line("WORLD", "9")).year(1999).build();
        List<SupplyTable> tables = SupplyTable.tablesOf(List.of(line("CN", "1"), later, line("AU", "3"), onlyTotal));
        assertThat(tables).hasSize(2);
        assertThat(tables.get(0).figures()).hasSize(2);
        assertThat(tables.get(1).figures()).containsExactly(later);
    }

    @Test
    void isAsSureAsItsWeakestLine() {
        Evidence memory = Evidence.builder()
                .from(LINE.evidence())
                .confidence(Confidence.FROM_MEMORY)
                .build();
        SupplyFigure weak =
                SupplyFigure.builder().from(line("CN", "1")).evidence(memory).build();
        assertThat(SupplyTable.of(List.of(LINE, weak)).confidence()).isEqualTo(Confidence.FROM_MEMORY);
    }

    @Test
    void suppliersHaveCodes() {
        assertThat(Supplier.ofCode("OTHER")).isSameAs(Supplier.OTHER);
        assertThat(Supplier.ofCode("WORLD").country()).isEmpty();
        assertThat(Supplier.ofCode("CN").country()).contains(Country.CN);
        assertThat(SupplyUnit.ofSymbol("t/y")).isEqualTo(SupplyUnit.TONNES_PER_YEAR);
        assertThatThrownBy(() -> SupplyUnit.ofSymbol("kg"))
                .hasMessage("unit must be t, t/y or % of world but was 'kg'");
    }

    static SupplyFigure line(String supplier, String token) {
        return SupplyFigure.builder()
                .from(LINE)
                .supplier(Supplier.ofCode(supplier))
                .value(PublishedFigure.parse(token))
                .build();
    }

    private static SupplyFigure percent(String supplier, String token) {
        return SupplyFigure.builder()
                .from(line(supplier, token))
                .unit(SupplyUnit.PERCENT_OF_WORLD)
                .build();
    }
}
