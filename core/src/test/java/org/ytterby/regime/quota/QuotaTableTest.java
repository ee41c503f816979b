// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Evidence;
import org.ytterby.place.Country;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.BasisMass;
import org.ytterby.quantity.Mass;
import org.ytterby.testkit.QuotaArbitraries;

class QuotaTableTest {

    private static Quota.Builder quota(int year, QuotaPart part, double tonnes) {
        return Quota.builder()
                .kind(QuotaKind.MINING)
                .country(Country.CN)
                .year(year)
                .part(part)
                .status(QuotaStatus.PUBLISHED)
                .amount(BasisMass.of(Mass.ofTonnes(tonnes), Basis.REO))
                .evidence(Evidence.builder()
                        .from(new QuotaArbitraries().example().evidence())
                        .confidence(Confidence.SECONDARY_SOURCE_SEEN)
                        .build());
    }

    private static Quota secret(int year) {
        return quota(year, QuotaPart.ALL, 1)
                .status(QuotaStatus.UNPUBLISHED)
                .amount(Optional.empty())
                .build();
    }

    private static Agreement agreement(SumOver over, Quota... quotas) {
        return QuotaSum.allOf(QuotaTable.of(List.of(quotas))).stream()
                .filter(sum -> sum.over() == over)
                .map(QuotaSum::agreement)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void quotasAreFoundByKindYearAndPart() {
        Quota year = quota(2024, QuotaPart.ALL, 270000).build();
        Quota second = quota(2024, QuotaPart.ALL, 135000).batch(2).build();
        Quota first = quota(2024, QuotaPart.ALL, 135000).batch(1).build();
        Quota held = quota(2024, QuotaPart.ALL, 5).batch(1).holder("A").build();
        QuotaTable table = QuotaTable.of(List.of(second, year, held, first, secret(2025)));
        assertThat(table.ofYear(QuotaKind.MINING, 2024, QuotaPart.ALL)).contains(year);
        assertThat(table.ofYear(QuotaKind.MINING, 2024, QuotaPart.LIGHT)).isEmpty();
        assertThat(table.ofYear(QuotaKind.EXPORT, 2024, QuotaPart.ALL)).isEmpty();
        assertThat(table.batches(QuotaKind.MINING, 2024, QuotaPart.ALL)).containsExactly(first, second);
        assertThat(table.holdings(QuotaKind.MINING, 2024)).containsExactly(held);
        assertThat(table.years(QuotaKind.MINING)).containsExactly(2024, 2025);
        assertThat(table.years(QuotaKind.EXPORT)).isEmpty();
    }

    @Test
    void aQuotaStandsOnceAndCountriesDoNotMix() {
        Quota one = quota(2024, QuotaPart.ALL, 1).build();
        assertThatThrownBy(() ->
                        QuotaTable.of(List.of(one, quota(2024, QuotaPart.ALL, 2).build())))
                .hasMessage("quotas[1] must stand once in a table but was 'CN mining quota of 2024'");
        Quota abroad = quota(2023, QuotaPart.ALL, 1).country(Country.VN).build();
        assertThatThrownBy(() -> QuotaTable.of(List.of(one, abroad)))
                .hasMessage("quotas[1].country must be CN as in the first but was VN");
    }

    @Test
    void growthIsThatWhichNewsAgenciesPrinted() { // Reuters, July 2025: 5.9 % in 2024 after 21.4 % in 2023
        Quota of2022 = quota(2022, QuotaPart.ALL, 210000).build();
        Quota of2023 = quota(2023, QuotaPart.ALL, 255000).build();
        Quota of2024 = quota(2024, QuotaPart.ALL, 270000).build();
        QuotaGrowth growth = QuotaGrowth.of(of2022, of2023);
        assertThat(growth.growth().orElseThrow()).isCloseTo(0.214, within(5e-4));
        assertThat(growth.changeTonnes()).contains(BigDecimal.valueOf(45000));
        assertThat(growth.reason()).isEqualTo("CN mining quota of 2022 rose by 45000 t to 2023");
        assertThat(growth.confidence()).isEqualTo(Confidence.SECONDARY_SOURCE_SEEN);
        assertThat(QuotaGrowth.of(of2023, of2024).growth().orElseThrow()).isCloseTo(0.059, within(5e-4));
    }

    @Test
    void growthOfWhatIsNotKnownIsNotKnown() {
        QuotaGrowth unknown = QuotaGrowth.of(quota(2024, QuotaPart.ALL, 270000).build(), secret(2025));
        assertThat(unknown.changeTonnes()).isEmpty();
        assertThat(unknown.growth()).isEmpty();
        assertThat(unknown.reason()).isEqualTo("CN mining quota of 2025: its size was not made public");
        Quota gone =
                Quota.builder().from(secret(2026)).status(QuotaStatus.ABOLISHED).build();
        assertThat(QuotaGrowth.of(quota(2024, QuotaPart.ALL, 1).build(), gone).reason())
                .isEqualTo("CN mining quota of 2026: it was abolished");
        QuotaGrowth fromNothing = QuotaGrowth.of(
                quota(2023, QuotaPart.ALL, 0).build(),
                quota(2024, QuotaPart.ALL, 7).build());
        assertThat(fromNothing.growth()).isEmpty();
        assertThat(fromNothing.changeTonnes()).contains(BigDecimal.valueOf(7));
    }

    @Test
    void growthComparesLikeWithLaterLike() {
        Quota early = quota(2023, QuotaPart.ALL, 100).build();
        assertThatThrownBy(() ->
                        QuotaGrowth.of(early, quota(2024, QuotaPart.LIGHT, 1).build()))
                .hasMessageStartingWith(
                        "later must be like the CN mining quota of 2023 but was 'CN mining quota of 2024,");
        assertThatThrownBy(() -> QuotaGrowth.of(early, early)).hasMessage("later.year must be after 2023 but was 2023");
        assertThat(QuotaGrowth.of(early, quota(2024, QuotaPart.ALL, 100).build())
                        .reason())
                .isEqualTo("CN mining quota of 2023 stayed the same to 2024");
        assertThat(QuotaGrowth.of(early, quota(2024, QuotaPart.ALL, 62.5).build())
                        .reason())
                .isEqualTo("CN mining quota of 2023 fell by 37.5 t to 2024");
    }

    @Test
    void theSplitOf2021() { // 148,850 t rock-type and 19,150 t ionic of 168,000 t: 88.6 and 11.4 percent
        QuotaTable table = QuotaTable.of(List.of(
                quota(2021, QuotaPart.ALL, 168000).build(),
                quota(2021, QuotaPart.LIGHT, 148850).build(),
                quota(2021, QuotaPart.MEDIUM_HEAVY, 19150).build()));
        QuotaSplit split = QuotaSplit.of(table, QuotaKind.MINING, 2021);
        assertThat(split.lightFraction().orElseThrow()).isCloseTo(0.886, within(5e-4));
        assertThat(split.mediumHeavyFraction().orElseThrow()).isCloseTo(0.114, within(5e-4));
        assertThat(split.unassigned()).contains(BasisMass.of(Mass.ofTonnes(0), Basis.REO));
        assertThat(split.quotas()).hasSize(3);
        assertThat(split.reason()).isEqualTo("both parts are known");
        assertThatThrownBy(() -> QuotaSplit.of(table, QuotaKind.MINING, 2022))
                .hasMessage("year must be one of [2021] for MINING but was 2022");
    }

    @Test
    void aSplitSaysWhatItLacks() {
        Quota light = quota(2021, QuotaPart.LIGHT, 148850).build();
        QuotaSplit noTotal = QuotaSplit.of(QuotaTable.of(List.of(light)), QuotaKind.MINING, 2021);
        assertThat(noTotal.reason()).isEqualTo("the total of 2021 is not known");
        assertThat(noTotal.light()).isPresent();
        assertThat(noTotal.lightFraction()).isEqualTo(OptionalDouble.empty());
        QuotaSplit onePart = QuotaSplit.of(
                QuotaTable.of(List.of(light, quota(2021, QuotaPart.ALL, 168000).build())), QuotaKind.MINING, 2021);
        assertThat(onePart.reason()).isEqualTo("a part is not known");
        assertThat(onePart.unassigned()).contains(BasisMass.of(Mass.ofTonnes(19150), Basis.REO));
        assertThat(onePart.mediumHeavyFraction()).isEmpty();
        QuotaSplit tooMuch = QuotaSplit.of(
                QuotaTable.of(List.of(light, quota(2021, QuotaPart.ALL, 100).build())), QuotaKind.MINING, 2021);
        assertThat(tooMuch.reason()).isEqualTo("the parts of 2021 make more than the total");
        assertThat(tooMuch.unassigned()).isEmpty();
        assertThat(tooMuch.lightFraction()).isEmpty();
    }

    @Test
    void piecesAreHeldAgainstTheWhole() {
        Quota year = quota(2024, QuotaPart.ALL, 270000).build();
        Quota first = quota(2024, QuotaPart.ALL, 135000).batch(1).build();
        Quota second = quota(2024, QuotaPart.ALL, 135000).batch(2).build();
        Quota less = quota(2024, QuotaPart.ALL, 100).batch(2).build();
        Quota third = quota(2024, QuotaPart.ALL, 135000).batch(3).build();
        assertThat(agreement(SumOver.BATCHES, year, first, second)).isEqualTo(Agreement.ADDS_UP);
        assertThat(agreement(SumOver.BATCHES, year, first)).isEqualTo(Agreement.INCOMPLETE);
        assertThat(agreement(SumOver.BATCHES, year, first, less)).isEqualTo(Agreement.DIFFERS);
        assertThat(agreement(SumOver.BATCHES, year, first, third))
                .as("batch 2 is missing")
                .isEqualTo(Agreement.INCOMPLETE);
        assertThat(agreement(SumOver.BATCHES, year, first, second, third)).isEqualTo(Agreement.DIFFERS);
        assertThat(agreement(
                        SumOver.BATCHES,
                        quota(2024, QuotaPart.LIGHT, 300).build(),
                        quota(2024, QuotaPart.LIGHT, 100).batch(1).build(),
                        quota(2024, QuotaPart.LIGHT, 100).batch(2).build(),
                        third))
                .as("the third batch is not split")
                .isEqualTo(Agreement.INCOMPLETE);
        Quota light = quota(2024, QuotaPart.LIGHT, 250850).build();
        Quota ionic = quota(2024, QuotaPart.MEDIUM_HEAVY, 19150).build();
        assertThat(agreement(SumOver.PARTS, year, light, ionic)).isEqualTo(Agreement.ADDS_UP);
        assertThat(agreement(SumOver.PARTS, year, light)).isEqualTo(Agreement.INCOMPLETE);
        Quota held = quota(2024, QuotaPart.ALL, 94580).holder("A").build();
        Quota rest = quota(2024, QuotaPart.ALL, 175420).holder("B").build();
        assertThat(agreement(SumOver.HOLDERS, year, held, rest)).isEqualTo(Agreement.ADDS_UP);
        assertThat(agreement(SumOver.HOLDERS, year, held)).isEqualTo(Agreement.INCOMPLETE);
        assertThat(agreement(SumOver.HOLDERS, quota(2024, QuotaPart.ALL, 5).build(), held))
                .isEqualTo(Agreement.DIFFERS);
    }

    @Test
    void onlyPublishedQuotasWithPiecesAreSummed() {
        List<Quota> lone = new ArrayList<>(
                List.of(secret(2025), quota(2025, QuotaPart.ALL, 5).batch(1).build()));
        assertThat(QuotaSum.allOf(QuotaTable.of(lone))).isEmpty();
        assertThatThrownBy(() -> QuotaSum.builder()
                        .whole(lone.get(1))
                        .over(SumOver.PARTS)
                        .sum(lone.get(1).amount().orElseThrow())
                        .agreement(Agreement.ADDS_UP)
                        .build())
                .hasMessage("pieces must not be empty but was []");
    }
}
