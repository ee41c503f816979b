// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.quota;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.ytterby.evidence.Confidence;
import org.ytterby.internal.Checks;

/**
 * How a quota changed from one year to another.
 *
 * @since 0.1
 */
@Value.Immutable
public interface QuotaGrowth extends Serializable {

    /**
     * Returns the earlier quota.
     *
     * @return the quota
     */
    Quota earlier();

    /**
     * Returns the later quota.
     *
     * @return the quota
     */
    Quota later();

    /**
     * Returns the change.
     *
     * @return tonnes on the basis of the quota, below 0 for a fall; empty if a size is not known
     */
    Optional<BigDecimal> changeTonnes();

    /**
     * Returns the change as a part of the earlier quota.
     *
     * @return later / earlier &minus; 1; empty if a size is not known or the earlier one is 0
     */
    OptionalDouble growth();

    /**
     * Returns the answer in a sentence.
     *
     * @return the reason
     */
    String reason();

    /**
     * Returns the weaker confidence of the two quotas.
     *
     * @return the confidence
     */
    Confidence confidence();

    /**
     * Compares a quota with a later one.
     *
     * @param earlier the earlier quota
     * @param later the later quota, of the same kind, country, batch, part and holder
     * @return the growth
     * @throws IllegalArgumentException if they are not of one kind or the second is not later
     */
    static QuotaGrowth of(Quota earlier, Quota later) {
        Quota same = Quota.builder().from(earlier).year(later.year()).build();
        if (!same.describe().equals(later.describe())) {
            throw Checks.refused("later", "be like the " + earlier.describe(), later.describe());
        }
        if (later.year() <= earlier.year()) {
            throw Checks.refused("later.year", "be after " + earlier.year(), later.year());
        }
        Builder growth = builder()
                .earlier(earlier)
                .later(later)
                .confidence(Confidence.weakest(
                        earlier.evidence().confidence(), later.evidence().confidence()));
        for (Quota quota : List.of(earlier, later)) {
            if (quota.amount().isEmpty()) {
                return growth.reason(quota.describe()
                                + (quota.status() == QuotaStatus.UNPUBLISHED
                                        ? ": its size was not made public"
                                        : ": it was abolished"))
                        .build();
            }
        }
        BigDecimal before =
                Amounts.tonnes(earlier.amount().orElseThrow(), earlier.kind().basis());
        BigDecimal change = Amounts.tonnes(
                        later.amount().orElseThrow(), later.kind().basis())
                .subtract(before);
        if (before.signum() > 0) {
            growth.growth(change.doubleValue() / before.doubleValue());
        }
        String word = change.signum() < 0 ? " fell by " : " rose by ";
        return growth.changeTonnes(plain(change))
                .reason(earlier.describe()
                        + (change.signum() == 0
                                ? " stayed the same"
                                : word + plain(change.abs()).toPlainString() + " t")
                        + " to " + later.year())
                .build();
    }

    private static BigDecimal plain(BigDecimal tonnes) {
        return tonnes.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(tonnes.stripTrailingZeros().toPlainString());
    }

    /**
     * Starts a growth.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link QuotaGrowth}. */
    final class Builder extends ImmutableQuotaGrowth.Builder {
        Builder() {}
    }
}
