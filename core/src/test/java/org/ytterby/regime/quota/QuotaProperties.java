// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ytterby.place.Country;
import org.ytterby.quantity.BasisMass;
import org.ytterby.quantity.Mass;
import org.ytterby.testkit.EvidenceArbitraries;

class QuotaProperties {

    private static BigDecimal tonnes(BasisMass mass) {
        return BigDecimal.valueOf(mass.mass().tonnes());
    }

    @Property
    void whatIsDrawnAndLeftMakesTheQuotaUnlessItIsOverdrawn(@ForAll QuotaUse use) {
        BigDecimal left = use.left().map(QuotaProperties::tonnes).orElse(BigDecimal.ZERO);
        BigDecimal excess = use.excess().map(QuotaProperties::tonnes).orElse(BigDecimal.ZERO);
        use.quota()
                .amount()
                .ifPresent(quota -> assertThat(tonnes(use.drawn()).add(left).subtract(excess))
                        .isEqualByComparingTo(tonnes(quota)));
        assertThat(use.left().isPresent()).isEqualTo(use.quota().amount().isPresent());
    }

    @Property
    void theStateFollowsFromTheAmounts(@ForAll QuotaUse use) {
        boolean overdrawn = use.state() == QuotaState.OVERDRAWN;
        assertThat(use.excess().isPresent()).isEqualTo(overdrawn);
        assertThat(use.overdrawnBy().isPresent()).isEqualTo(overdrawn);
        assertThat(use.state() == QuotaState.UNKNOWN).isEqualTo(use.quota().status() == QuotaStatus.UNPUBLISHED);
        assertThat(use.state() == QuotaState.NO_LIMIT).isEqualTo(use.quota().status() == QuotaStatus.ABOLISHED);
        assertThat(use.drawnByHolder().values().stream()
                        .map(QuotaProperties::tonnes)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(tonnes(use.drawn()));
    }

    @Property
    void theOrderOfTheDrawsDoesNotChangeTheAmounts(
            @ForAll Quota quota, @ForAll @Size(max = 6) List<QuotaDraw> draws, @ForAll long seed) {
        List<QuotaDraw> counting = onBasisOf(quota, draws);
        List<QuotaDraw> shuffled = new ArrayList<>(counting);
        Collections.shuffle(shuffled, new Random(seed));
        QuotaUse one = QuotaUse.of(quota, counting);
        QuotaUse other = QuotaUse.of(quota, shuffled);
        assertThat(other.drawn()).isEqualTo(one.drawn());
        assertThat(other.left()).isEqualTo(one.left());
        assertThat(other.state()).isEqualTo(one.state());
        assertThat(other.drawnByHolder()).isEqualTo(one.drawnByHolder());
        assertThat(other.leftOut()).containsExactlyInAnyOrderElementsOf(one.leftOut());
    }

    @Property
    void oneMoreDrawNeverLeavesMore(
            @ForAll Quota quota, @ForAll @Size(max = 6) List<QuotaDraw> draws, @ForAll QuotaDraw more) {
        List<QuotaDraw> counting = onBasisOf(quota, draws);
        List<QuotaDraw> longer = new ArrayList<>(counting);
        longer.addAll(onBasisOf(quota, List.of(more)));
        QuotaUse before = QuotaUse.of(quota, counting);
        QuotaUse after = QuotaUse.of(quota, longer);
        assertThat(tonnes(after.drawn())).isGreaterThanOrEqualTo(tonnes(before.drawn()));
        after.left()
                .ifPresent(left -> assertThat(tonnes(left))
                        .isLessThanOrEqualTo(tonnes(before.left().orElseThrow())));
        assertThat(after.state().compareTo(before.state())).isNotNegative(); // within, exhausted, overdrawn
    }

    @Property
    void growthUndoesItself(@ForAll QuotaGrowth growth) {
        growth.growth().ifPresent(rate -> {
            double before = growth.earlier().amount().orElseThrow().mass().tonnes();
            double after = growth.later().amount().orElseThrow().mass().tonnes();
            assertThat(before * (1 + rate)).isCloseTo(after, within(1e-9 * Math.max(1, after)));
            assertThat(Math.signum(rate))
                    .isEqualTo(growth.changeTonnes().orElseThrow().signum());
        });
        boolean known =
                growth.earlier().amount().isPresent() && growth.later().amount().isPresent();
        assertThat(growth.changeTonnes().isPresent()).isEqualTo(known);
    }

    @Property
    void fractionsAndTheRestMakeOne(@ForAll QuotaSplit split) {
        if (split.unassigned().isPresent()
                && split.lightFraction().isPresent()
                && split.mediumHeavyFraction().isPresent()) {
            double total = split.quotas().get(0).amount().orElseThrow().mass().tonnes();
            double rest = split.unassigned().get().mass().tonnes() / total;
            assertThat(split.lightFraction().getAsDouble()
                            + split.mediumHeavyFraction().getAsDouble()
                            + rest)
                    .isCloseTo(1, within(1e-12));
        }
    }

    @Property
    void batchesCutFromAWholeAddUp(@ForAll @IntRange(min = 2, max = 5) int count, @ForAll QuotaDraw any) {
        Quota piece = Quota.builder()
                .kind(QuotaKind.MINING)
                .country(Country.CN)
                .year(2024)
                .part(QuotaPart.ALL)
                .status(QuotaStatus.PUBLISHED)
                .amount(BasisMass.of(any.amount().mass(), QuotaKind.MINING.basis()))
                .evidence(new EvidenceArbitraries().example())
                .build();
        List<Quota> quotas = new ArrayList<>();
        for (int batch = 1; batch <= count; batch++) {
            quotas.add(Quota.builder().from(piece).batch(batch).build());
        }
        double whole = tonnes(piece.amount().orElseThrow())
                .multiply(BigDecimal.valueOf(count))
                .doubleValue();
        quotas.add(Quota.builder()
                .from(piece)
                .amount(Optional.of(BasisMass.of(Mass.ofTonnes(whole), QuotaKind.MINING.basis())))
                .build());
        assertThat(QuotaSum.allOf(QuotaTable.of(quotas)))
                .singleElement()
                .satisfies(sum -> assertThat(sum.agreement()).isEqualTo(Agreement.ADDS_UP));
    }

    private static List<QuotaDraw> onBasisOf(Quota quota, List<QuotaDraw> draws) {
        return draws.stream()
                .map(draw -> new QuotaDraw(
                        draw.date()
                                .withDayOfMonth(1)
                                .withYear(
                                        quota.year() % 2 == 0
                                                ? quota.year()
                                                : draw.date().getYear()),
                        draw.holder(),
                        BasisMass.of(draw.amount().mass(), quota.kind().basis())))
                .toList();
    }
}
