// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.place.Country;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.BasisMass;
import org.ytterby.quantity.BasisMismatchException;
import org.ytterby.quantity.Mass;
import org.ytterby.testkit.QuotaArbitraries;

class QuotaUseTest {

    private static Quota quota(QuotaKind kind, double tonnes) {
        return Quota.builder()
                .kind(kind)
                .country(Country.CN)
                .year(2012)
                .part(QuotaPart.ALL)
                .status(QuotaStatus.PUBLISHED)
                .amount(BasisMass.of(Mass.ofTonnes(tonnes), kind.basis()))
                .evidence(new QuotaArbitraries().example().evidence())
                .build();
    }

    private static Quota without(QuotaStatus status) {
        return Quota.builder()
                .from(quota(QuotaKind.MINING, 1))
                .status(status)
                .amount(Optional.empty())
                .build();
    }

    private static QuotaDraw draw(String day, String holder, Mass mass, Basis basis) {
        return new QuotaDraw(LocalDate.parse(day), holder, BasisMass.of(mass, basis));
    }

    @Test
    void chinaExportedJustOverHalfOfTheQuotaOf2012() { // AFP, July 2013: 16,265 t, "just over half" of the quota
        QuotaDraw exports = draw("2012-12-31", "all exporters", Mass.ofTonnes(16265), Basis.GROSS_PRODUCT);
        QuotaUse use = QuotaUse.of(quota(QuotaKind.EXPORT, 30996), List.of(exports));
        assertThat(use.state()).isEqualTo(QuotaState.WITHIN);
        assertThat(use.fractionDrawn().orElseThrow()).isBetween(0.5, 0.53);
        assertThat(use.left()).contains(BasisMass.of(Mass.ofTonnes(14731), Basis.GROSS_PRODUCT));
        assertThat(use.excess()).isEmpty();
        assertThat(use.reason()).isEqualTo("CN export quota of 2012 of 30996 t gross has 14731 t left");
    }

    @Test
    void aQuotaIsDrawnToTheLastKilogramWithoutRounding() {
        Quota tenth = quota(QuotaKind.MINING, 0.3); // 0.1 + 0.2 is more than 0.3 in doubles
        QuotaUse use = QuotaUse.of(
                tenth,
                List.of(
                        draw("2012-01-01", "A", Mass.ofTonnes(0.1), Basis.REO),
                        draw("2012-02-01", "B", Mass.ofKilograms(200), Basis.REO)));
        assertThat(use.state()).isEqualTo(QuotaState.EXHAUSTED);
        assertThat(use.left()).contains(BasisMass.of(Mass.ofTonnes(0), Basis.REO));
        assertThat(use.overdrawnBy()).isEmpty();
        assertThat(use.fractionDrawn().orElseThrow()).isCloseTo(1, within(1e-15));
        assertThat(use.reason()).isEqualTo("CN mining quota of 2012 of 0.3 t REO is drawn to the last");
    }

    @Test
    void theDrawThatGoesBeyondIsTheFirstByDate() {
        QuotaDraw late = draw("2012-11-01", "A", Mass.ofTonnes(60), Basis.REO);
        QuotaDraw early = draw("2012-03-01", "B", Mass.ofTonnes(50), Basis.REO);
        QuotaDraw last = draw("2012-12-01", "A", Mass.ofTonnes(1), Basis.REO);
        QuotaUse use = QuotaUse.of(quota(QuotaKind.MINING, 100), List.of(last, late, early));
        assertThat(use.state()).isEqualTo(QuotaState.OVERDRAWN);
        assertThat(use.overdrawnBy()).contains(late);
        assertThat(use.excess()).contains(BasisMass.of(Mass.ofTonnes(11), Basis.REO));
        assertThat(use.drawnByHolder().get("A")).isEqualTo(BasisMass.of(Mass.ofTonnes(61), Basis.REO));
        assertThat(use.reason()).endsWith("is overdrawn by 11 t");
    }

    @Test
    void drawsOfOtherYearsAndHoldersAreLeftOutAndNamed() {
        Quota held =
                Quota.builder().from(quota(QuotaKind.MINING, 100)).holder("A").build();
        QuotaDraw before = draw("2011-12-31", "A", Mass.ofTonnes(500), Basis.REO);
        QuotaDraw others = draw("2012-05-05", "B", Mass.ofTonnes(500), Basis.REO);
        QuotaDraw own = draw("2012-05-05", "A", Mass.ofTonnes(40), Basis.REO);
        QuotaUse use = QuotaUse.of(held, List.of(before, others, own));
        assertThat(use.leftOut()).containsExactly(before, others);
        assertThat(use.drawn()).isEqualTo(BasisMass.of(Mass.ofTonnes(40), Basis.REO));
        assertThat(use.reason()).startsWith("CN mining quota of 2012, A of 100 t REO has 60 t left");
    }

    @Test
    void anUnpublishedQuotaLeavesNothingKnownAndAnAbolishedOneNoLimit() {
        List<QuotaDraw> draws = List.of(draw("2012-05-05", "A", Mass.ofTonnes(40), Basis.REO));
        QuotaUse secret = QuotaUse.of(without(QuotaStatus.UNPUBLISHED), draws);
        assertThat(secret.state()).isEqualTo(QuotaState.UNKNOWN);
        assertThat(secret.left()).isEmpty();
        assertThat(secret.fractionDrawn()).isEmpty();
        assertThat(secret.drawn()).isEqualTo(BasisMass.of(Mass.ofTonnes(40), Basis.REO));
        assertThat(secret.reason()).isEqualTo("CN mining quota of 2012 exists, but its size was not made public");
        QuotaUse gone = QuotaUse.of(without(QuotaStatus.ABOLISHED), draws);
        assertThat(gone.state()).isEqualTo(QuotaState.NO_LIMIT);
        assertThat(gone.left()).isEmpty();
        assertThat(gone.reason()).isEqualTo("CN mining quota of 2012 was abolished and limits nothing");
    }

    @Test
    void aQuotaOfNothingHasNoFraction() {
        QuotaUse use = QuotaUse.of(quota(QuotaKind.MINING, 0), List.of());
        assertThat(use.state()).isEqualTo(QuotaState.EXHAUSTED);
        assertThat(use.fractionDrawn()).isEmpty();
    }

    @Test
    void twoBasesDoNotMeet() {
        QuotaDraw metal = draw("2012-05-05", "A", Mass.ofTonnes(40), Basis.METAL);
        assertThatThrownBy(() -> QuotaUse.of(quota(QuotaKind.MINING, 100), List.of(metal)))
                .isInstanceOf(BasisMismatchException.class);
    }

    @Test
    void whatContradictsItselfIsRefused() {
        Quota good = quota(QuotaKind.MINING, 100);
        assertThatThrownBy(() -> Quota.builder()
                        .from(good)
                        .status(QuotaStatus.UNPUBLISHED)
                        .build())
                .hasMessage("amount must be given if the quota is PUBLISHED, and only then but was 100 t REO");
        assertThatThrownBy(() ->
                        Quota.builder().from(good).amount(Optional.empty()).build())
                .hasMessage("amount must be given if the quota is PUBLISHED, and only then but was 'missing'");
        assertThatThrownBy(
                        () -> Quota.builder().from(good).kind(QuotaKind.EXPORT).build())
                .hasMessage("amount.basis must be gross for EXPORT but was REO");
        assertThatThrownBy(() -> Quota.builder().from(good).batch(0).build())
                .hasMessage("batch must be in [1, 99] but was 0");
        assertThatThrownBy(() -> Quota.builder().from(good).year(1899).build())
                .hasMessage("year must be in [1900, 2200] but was 1899");
        assertThatThrownBy(() -> Quota.builder().from(good).holder(" ").build())
                .hasMessage("holder must not be blank but was ' '");
        assertThatThrownBy(() -> Quota.builder().from(good).notice("").build())
                .hasMessage("notice must not be blank but was ''");
        assertThatThrownBy(() -> draw("2012-05-05", "", Mass.ofTonnes(1), Basis.REO))
                .hasMessage("holder must not be blank but was ''");
    }
}
