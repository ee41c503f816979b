// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.ytterby.evidence.Edition;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.supply.Indicator;
import org.ytterby.supply.Region;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyMeasure;
import org.ytterby.testkit.ClaimArbitraries;
import org.ytterby.testkit.IndicatorArbitraries;
import org.ytterby.testkit.SupplyFigureArbitraries;

class ClaimCheckerTest {

    private static Claim claim(ClaimMeasure measure, String figure) {
        return Claim.builder()
                .from(new ClaimArbitraries().example())
                .measure(measure)
                .figure(PublishedFigure.parse(figure))
                .precision(Precision.STATED)
                .reading(Optional.empty())
                .partners(List.of())
                .year(OptionalInt.empty())
                .build();
    }

    private static Claim in(int year, Claim claim) {
        return Claim.builder().from(claim).year(year).build();
    }

    private static List<SupplyFigure> table(SupplyMeasure measure, int year, String edition, String... lines) {
        return Arrays.stream(lines)
                .map(line -> SupplyFigure.builder()
                        .from(new SupplyFigureArbitraries().example())
                        .measure(measure)
                        .year(year)
                        .edition(Edition.builder()
                                .from(new SupplyFigureArbitraries().example().edition())
                                .code(edition)
                                .build())
                        .supplier(Supplier.ofCode(line.substring(0, line.indexOf(' '))))
                        .value(PublishedFigure.parse(line.substring(line.indexOf(' ') + 1)))
                        .build())
                .toList();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static ClaimFinding check(Claim claim, List<SupplyFigure>... tables) {
        return ClaimChecker.check(
                claim, Arrays.stream(tables).flatMap(List::stream).toList(), List.of());
    }

    private static final List<SupplyFigure> OLD =
            table(SupplyMeasure.PRODUCTION, 2024, "A", "CN 60", "AU 40", "WORLD 100");
    private static final List<SupplyFigure> NEW =
            table(SupplyMeasure.PRODUCTION, 2024, "B", "CN 70", "AU 30", "WORLD 100");

    @Test
    void sharesAreHeldAgainstEachEdition() {
        assertThat(check(claim(ClaimMeasure.SHARE_OF_PRODUCTION, "60"), OLD).verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(check(claim(ClaimMeasure.SHARE_OF_PRODUCTION, "60"), NEW).verdict())
                .isEqualTo(Verdict.CONTRADICTED);
        ClaimFinding both = check(claim(ClaimMeasure.SHARE_OF_PRODUCTION, "60"), OLD, NEW);
        assertThat(both.verdict()).isEqualTo(Verdict.TRUE_ONLY_IN_EDITION);
        assertThat(both.reason()).isEqualTo("agrees: REE MINING 2024 in A v1.3; disagrees: REE MINING 2024 in B v1.3");
        assertThat(check(claim(ClaimMeasure.SHARE_OF_PRODUCTION, ">50"), OLD, NEW)
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
        List<SupplyFigure> open = table(SupplyMeasure.PRODUCTION, 2024, "A", "CN 60", "AU W");
        assertThat(check(claim(ClaimMeasure.SHARE_OF_PRODUCTION, "60"), open).reason())
                .isEqualTo("the figures leave it open");
    }

    @Test
    void aPrintedTotalIsTheWhole() { // 44 of 120 is 36.7 though the lines are only 64
        List<SupplyFigure> printed = table(SupplyMeasure.RESERVES, 2024, "A", "CN 44", "AU 20", "IN NA", "WORLD 120");
        ClaimFinding finding = check(claim(ClaimMeasure.SHARE_OF_RESERVES, "36.7"), printed);
        assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(finding.witnesses().get(0).figures()).isEqualTo("44 of 120");
        List<SupplyFigure> bound = table(SupplyMeasure.RESERVES, 2024, "A", "CN 44", "AU 20", "WORLD >90");
        assertThat(check(claim(ClaimMeasure.SHARE_OF_RESERVES, ">50"), bound).verdict())
                .isEqualTo(Verdict.CONTRADICTED);
        assertThat(check(claim(ClaimMeasure.SHARE_OF_RESERVES, "40"), bound).verdict())
                .isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @Test
    void ranksCountOnlyCountriesWithAFigure() {
        List<SupplyFigure> reserves = table(SupplyMeasure.RESERVES, 2024, "A", "CN 44", "BR 21", "IN NA", "OTHER 90");
        assertThat(check(claim(ClaimMeasure.RANK_OF_RESERVES, "1"), reserves).verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(check(claim(ClaimMeasure.RANK_OF_RESERVES, "2"), reserves).verdict())
                .isEqualTo(Verdict.CONTRADICTED);
        List<SupplyFigure> second = table(SupplyMeasure.PRODUCTION, 2024, "A", "CN 44", "BR 60", "AU 40 to 50");
        ClaimFinding finding = check(claim(ClaimMeasure.RANK_OF_PRODUCTION, "2"), second);
        assertThat(finding.witnesses().get(0).value()).contains(Interval.of(2, 3));
        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(check(claim(ClaimMeasure.RANK_OF_PRODUCTION, "<=3"), second).verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(check(
                                claim(ClaimMeasure.RANK_OF_PRODUCTION, "1"),
                                table(SupplyMeasure.PRODUCTION, 2024, "A", "CN 44"))
                        .witnesses())
                .isEmpty();
    }

    @Test
    void changesStayWithinAnEditionButQuotasMayCross() {
        List<SupplyFigure> before = table(SupplyMeasure.PRODUCTION, 2023, "A", "CN 50");
        assertThat(check(in(2024, claim(ClaimMeasure.PRODUCTION_CHANGE, ">0")), before, OLD)
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(check(in(2024, claim(ClaimMeasure.PRODUCTION_CHANGE, "20")), before, OLD)
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(check(in(2024, claim(ClaimMeasure.PRODUCTION_CHANGE, "<0")), before, OLD)
                        .verdict())
                .isEqualTo(Verdict.CONTRADICTED);
        assertThat(check(in(2024, claim(ClaimMeasure.PRODUCTION_CHANGE, ">0")), before, NEW)
                        .witnesses())
                .isEmpty();
        ClaimFinding quota = check(
                in(2024, claim(ClaimMeasure.QUOTA_CHANGE, "50")),
                table(SupplyMeasure.PRODUCTION_QUOTA, 2020, "Z", "CN 30"),
                table(SupplyMeasure.PRODUCTION_QUOTA, 2021, "A", "CN 40"),
                table(SupplyMeasure.PRODUCTION_QUOTA, 2024, "B", "CN 60"));
        assertThat(quota.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(quota.witnesses().get(0).figures()).isEqualTo("40 in 2021 to 60 in 2024");
    }

    @Test
    void amountsAndExtraction() {
        assertThat(check(claim(ClaimMeasure.PRODUCTION, "60"), OLD).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(check(claim(ClaimMeasure.PRODUCTION, "61"), OLD).verdict()).isEqualTo(Verdict.CONTRADICTED);
        List<SupplyFigure> reserves = table(SupplyMeasure.RESERVES, 2024, "A", "CN 3000");
        assertThat(check(claim(ClaimMeasure.EXTRACTION_SHARE, "2"), OLD, reserves)
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(check(claim(ClaimMeasure.EXTRACTION_SHARE, "2"), NEW, reserves)
                        .witnesses())
                .isEmpty();
    }

    @Test
    void theYearOrTheThreeYearsBefore() { // said in 2025
        List<SupplyFigure> early = table(SupplyMeasure.PRODUCTION, 2021, "A", "CN 50", "AU 50", "WORLD 100");
        List<SupplyFigure> later = table(SupplyMeasure.PRODUCTION, 2026, "A", "CN 50", "AU 50", "WORLD 100");
        List<SupplyFigure> edge = table(SupplyMeasure.PRODUCTION, 2022, "C", "CN 50", "AU 50", "WORLD 100");
        assertThat(check(claim(ClaimMeasure.SHARE_OF_PRODUCTION, "50"), early, later)
                        .witnesses())
                .isEmpty();
        assertThat(check(claim(ClaimMeasure.SHARE_OF_PRODUCTION, "50"), edge).witnesses())
                .hasSize(1);
        assertThat(check(in(2021, claim(ClaimMeasure.SHARE_OF_PRODUCTION, "50")), early, OLD)
                        .witnesses())
                .hasSize(1);
        Claim own = Claim.builder()
                .from(claim(ClaimMeasure.SHARE_OF_PRODUCTION, "60"))
                .ownEdition("A")
                .build();
        assertThat(check(own, OLD).reason()).isEqualTo("no table has production by country");
        assertThat(check(
                                Claim.builder()
                                        .from(own)
                                        .missingTable(Optional.empty())
                                        .build(),
                                OLD)
                        .reason())
                .isEqualTo("no table has such a figure of production by country and stage");
    }

    @Test
    void indicatorsAreOfTheRegionAndPartner() {
        Indicator share = new IndicatorArbitraries().example(); // 71 % of imports of the United States from China
        Claim claim = Claim.builder()
                .from(claim(ClaimMeasure.IMPORT_SHARE, "71"))
                .regions(List.of(Region.of(Country.US)))
                .partners(List.of(Region.of(Country.CN)))
                .stages(List.of(Stage.SEPARATION))
                .build();
        assertThat(ClaimChecker.check(claim, List.of(), List.of(share)).verdict())
                .isEqualTo(Verdict.SUPPORTED);
        for (Claim other : List.of(
                Claim.builder()
                        .from(claim)
                        .partners(List.of(Region.of(Country.AU)))
                        .build(),
                Claim.builder().from(claim).regions(List.of(Region.EU)).build(),
                Claim.builder().from(claim).materials(List.of("Nd")).build(),
                Claim.builder().from(claim).stages(List.of(Stage.MINING)).build(),
                Claim.builder().from(claim).ownEdition("MCS2026").build())) {
            assertThat(ClaimChecker.check(other, List.of(), List.of(share)).verdict())
                    .isEqualTo(Verdict.NOT_CHECKABLE);
        }
    }

    @Test
    void elementsAreCounted() {
        assertThat(check(claim(ClaimMeasure.ELEMENT_COUNT, "17")).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(check(claim(ClaimMeasure.ELEMENT_COUNT, "15")).verdict()).isEqualTo(Verdict.CONTRADICTED);
        Claim two = Claim.builder()
                .from(claim(ClaimMeasure.ELEMENT_COUNT, "2"))
                .materials(List.of("Ga", "Ge"))
                .build();
        assertThat(check(two).witnesses().get(0).figures()).isEqualTo("Ga Ge");
    }

    @Test
    void saysWhyItCannotCheck() {
        assertThat(check(claim(ClaimMeasure.CONTROLLED_ELEMENTS, "7")).reason()).contains("export rules");
        assertThat(check(claim(ClaimMeasure.STATEMENT, "7")).reason()).isEqualTo("no table has production by country");
        assertThat(check(claim(ClaimMeasure.MAGNET_ALLOY_CONTENT, "7")).reason())
                .contains("about products");
        Claim none = Claim.builder()
                .from(claim(ClaimMeasure.PRODUCTION, "7"))
                .figure(Optional.empty())
                .build();
        assertThat(check(none, OLD).reason()).isEqualTo("states no figure");
        assertThat(check(claim(ClaimMeasure.SHARE_OF_PATENTS, "7"), OLD).reason())
                .isEqualTo("no table has production by country");
    }

    @Test
    void refusesClaimsThatCannotBe() {
        assertThatThrownBy(() -> claim(ClaimMeasure.SHARE_OF_PRODUCTION, "120"))
                .hasMessage("figure must be at most 100 % for SHARE_OF_PRODUCTION but was 120");
        assertThatThrownBy(() -> claim(ClaimMeasure.IMPORT_RELIANCE, "101"))
                .hasMessage("figure must be at most 100 % for IMPORT_RELIANCE but was 101");
        assertThatThrownBy(() -> Claim.builder()
                        .from(claim(ClaimMeasure.STATEMENT, "5"))
                        .missingTable(Optional.empty())
                        .build())
                .hasMessage("missingTable must be named for a statement but was 'missing'");
        assertThatThrownBy(() -> claim(ClaimMeasure.PRODUCTION, "-5"))
                .hasMessageContaining("figure must be at least 0");
        assertThat(claim(ClaimMeasure.PRODUCTION_CHANGE, "-5").stated()).contains(Interval.of(-5.5, -4.5));
        assertThatThrownBy(() -> Claim.builder()
                        .from(claim(ClaimMeasure.PRODUCTION, "5"))
                        .materials(List.of("HREE"))
                        .scheme(Optional.empty())
                        .build())
                .hasMessage("scheme must be named for the group HREE but was 'missing'");
        assertThatThrownBy(() -> in(1800, claim(ClaimMeasure.PRODUCTION, "5"))).hasMessageContaining("year must be in");
        assertThatThrownBy(() -> ClaimFinding.builder()
                        .claim("x")
                        .verdict(Verdict.SUPPORTED)
                        .reason("because")
                        .build())
                .hasMessageContaining("witnesses must not be empty");
    }

    @Property
    void theVerdictFollowsFromTheAgreements(@ForAll ClaimFinding finding) {
        List<Agreement> all =
                finding.witnesses().stream().map(Witness::agreement).toList();
        boolean agrees = all.contains(Agreement.AGREES);
        boolean disagrees = all.contains(Agreement.DISAGREES);
        switch (finding.verdict()) {
            case SUPPORTED -> assertThat(agrees && !disagrees).isTrue();
            case CONTRADICTED -> assertThat(disagrees && !agrees).isTrue();
            case PARTLY, TRUE_ONLY_IN_EDITION -> assertThat(agrees && disagrees).isTrue();
            case NOT_CHECKABLE -> assertThat(agrees || disagrees).isFalse();
        }
    }
}
