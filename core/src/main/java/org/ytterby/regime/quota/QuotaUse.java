// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.quota;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.BasisMass;

/**
 * What of a quota is drawn and what is left. Draws count in order of date; those of another year, and against the quota of
 * one company those of others, are left out and named.
 *
 * @since 0.1
 */
@Value.Immutable
public interface QuotaUse extends Serializable {

    /**
     * Returns the quota, with its source and confidence.
     *
     * @return the quota
     */
    Quota quota();

    /**
     * Returns how the draws stand to it.
     *
     * @return the state
     */
    QuotaState state();

    /**
     * Returns the sum of the draws that count.
     *
     * @return the mass, known even if the quota is not
     */
    BasisMass drawn();

    /**
     * Returns what is left.
     *
     * @return the mass, 0 if the quota is overdrawn; empty if its size is not known or there is no limit
     */
    Optional<BasisMass> left();

    /**
     * Returns by how much it is overdrawn.
     *
     * @return the mass above 0; empty unless it is overdrawn
     */
    Optional<BasisMass> excess();

    /**
     * Returns which part of the quota is drawn.
     *
     * @return drawn / quota, above 1 if it is overdrawn; empty if the size is not known, there is no limit, or the quota is 0
     */
    OptionalDouble fractionDrawn();

    /**
     * Returns what each holder drew.
     *
     * @return the sums by holder
     */
    @Value.NaturalOrder
    NavigableMap<String, BasisMass> drawnByHolder();

    /**
     * Returns the draw that went beyond the quota first, by date and, on one day, as given.
     *
     * @return the draw; empty unless the quota is overdrawn
     */
    Optional<QuotaDraw> overdrawnBy();

    /**
     * Returns the draws that do not count against this quota.
     *
     * @return those of another year, or of another holder than that of the quota
     */
    List<QuotaDraw> leftOut();

    /**
     * Returns the answer in a sentence.
     *
     * @return the reason
     */
    String reason();

    /**
     * Holds draws against a quota: left = quota &minus; &Sigma; draws, in exact decimals.
     *
     * @param quota the quota
     * @param draws the draws
     * @return the use
     * @throws org.ytterby.quantity.BasisMismatchException if a draw that counts is on another basis than the quota
     */
    static QuotaUse of(Quota quota, Iterable<QuotaDraw> draws) {
        Basis basis = quota.kind().basis();
        List<QuotaDraw> counted = new ArrayList<>();
        ImmutableList.Builder<QuotaDraw> leftOut = ImmutableList.builder();
        for (QuotaDraw draw : draws) {
            boolean counts = draw.date().getYear() == quota.year()
                    && quota.holder().map(draw.holder()::equals).orElse(true);
            if (counts) {
                counted.add(draw);
            } else {
                leftOut.add(draw);
            }
        }
        counted.sort(Comparator.comparing(QuotaDraw::date)); // stable: as given on one day
        Optional<BigDecimal> limit = quota.amount().map(amount -> Amounts.tonnes(amount, basis));
        BigDecimal sum = BigDecimal.ZERO;
        Map<String, BigDecimal> byHolder = new TreeMap<>();
        Optional<QuotaDraw> first = Optional.empty();
        for (QuotaDraw draw : counted) {
            BigDecimal tonnes = Amounts.tonnes(draw.amount(), basis);
            sum = sum.add(tonnes);
            byHolder.merge(draw.holder(), tonnes, BigDecimal::add);
            if (first.isEmpty() && limit.isPresent() && sum.compareTo(limit.get()) > 0) {
                first = Optional.of(draw);
            }
        }
        Builder use = builder()
                .quota(quota)
                .drawn(Amounts.of(sum, basis))
                .overdrawnBy(first)
                .leftOut(leftOut.build());
        byHolder.forEach((holder, tonnes) -> use.putDrawnByHolder(holder, Amounts.of(tonnes, basis)));
        return limit.isPresent() ? limited(use, quota, limit.get(), sum) : unlimited(use, quota);
    }

    private static QuotaUse limited(Builder use, Quota quota, BigDecimal limit, BigDecimal sum) {
        Basis basis = quota.kind().basis();
        BigDecimal left = limit.subtract(sum);
        use.left(Amounts.of(left.max(BigDecimal.ZERO), basis));
        if (limit.signum() > 0) {
            use.fractionDrawn(sum.doubleValue() / limit.doubleValue());
        }
        String of = quota.describe() + " of " + plain(limit) + " t " + basis;
        if (left.signum() > 0) {
            use.state(QuotaState.WITHIN).reason(of + " has " + plain(left) + " t left");
        } else if (left.signum() == 0) {
            use.state(QuotaState.EXHAUSTED).reason(of + " is drawn to the last");
        } else {
            use.state(QuotaState.OVERDRAWN)
                    .excess(Amounts.of(left.negate(), basis))
                    .reason(of + " is overdrawn by " + plain(left.negate()) + " t");
        }
        return use.build();
    }

    private static QuotaUse unlimited(Builder use, Quota quota) {
        boolean secret = quota.status() == QuotaStatus.UNPUBLISHED;
        return use.state(secret ? QuotaState.UNKNOWN : QuotaState.NO_LIMIT)
                .reason(quota.describe()
                        + (secret ? " exists, but its size was not made public" : " was abolished and limits nothing"))
                .build();
    }

    private static String plain(BigDecimal tonnes) {
        return tonnes.signum() == 0 ? "0" : tonnes.stripTrailingZeros().toPlainString();
    }

    /**
     * Starts a use.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link QuotaUse}. */
    final class Builder extends ImmutableQuotaUse.Builder {
        Builder() {}
    }
}
