// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.quota;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.ytterby.evidence.Confidence;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.BasisMass;

/**
 * How the quota of a year divides into rock-type and ionic ore, or into light and medium and heavy rare earths.
 *
 * @since 0.1
 */
@Value.Immutable
public interface QuotaSplit extends Serializable {

    /**
     * Returns the quotas it is made of: the total and the parts that are known, each with its source.
     *
     * @return the quotas
     */
    List<Quota> quotas();

    /**
     * Returns the light part.
     *
     * @return the mass, empty if it is not known
     */
    Optional<BasisMass> light();

    /**
     * Returns the medium and heavy part.
     *
     * @return the mass, empty if it is not known
     */
    Optional<BasisMass> mediumHeavy();

    /**
     * Returns the light part as a fraction of the total.
     *
     * @return the fraction in [0, 1], empty if the total or the part is not known or the parts make more than the total
     */
    OptionalDouble lightFraction();

    /**
     * Returns the medium and heavy part as a fraction of the total.
     *
     * @return the fraction in [0, 1], empty if the total or the part is not known or the parts make more than the total
     */
    OptionalDouble mediumHeavyFraction();

    /**
     * Returns what of the total no known part takes.
     *
     * @return the mass, empty if the total is not known or the parts make more than the total
     */
    Optional<BasisMass> unassigned();

    /**
     * Returns the answer in a sentence.
     *
     * @return the reason
     */
    String reason();

    /**
     * Returns the weakest confidence of the quotas.
     *
     * @return the confidence
     */
    Confidence confidence();

    /**
     * Looks up the split of a year.
     *
     * @param table the quotas
     * @param kind what they limit
     * @param year the year
     * @return the split
     * @throws IllegalArgumentException if the table has no quota of the kind for the year
     */
    static QuotaSplit of(QuotaTable table, QuotaKind kind, int year) {
        ImmutableList.Builder<Quota> found = ImmutableList.builder();
        for (QuotaPart part : QuotaPart.values()) {
            table.ofYear(kind, year, part).ifPresent(found::add);
        }
        ImmutableList<Quota> quotas = found.build();
        if (quotas.isEmpty()) {
            throw Checks.refused("year", "be one of " + table.years(kind) + " for " + kind, year);
        }
        Builder split = builder()
                .quotas(quotas)
                .confidence(Confidence.weakest(quotas.stream()
                        .map(quota -> quota.evidence().confidence())
                        .toList()));
        Optional<BigDecimal> total = tonnes(table.ofYear(kind, year, QuotaPart.ALL));
        Optional<Quota> lightQuota = table.ofYear(kind, year, QuotaPart.LIGHT);
        Optional<Quota> heavyQuota = table.ofYear(kind, year, QuotaPart.MEDIUM_HEAVY);
        split.light(lightQuota.flatMap(Quota::amount)).mediumHeavy(heavyQuota.flatMap(Quota::amount));
        Optional<BigDecimal> light = tonnes(lightQuota);
        Optional<BigDecimal> heavy = tonnes(heavyQuota);
        if (total.isEmpty()) {
            return split.reason("the total of " + year + " is not known").build();
        }
        BigDecimal parts = light.orElse(BigDecimal.ZERO).add(heavy.orElse(BigDecimal.ZERO));
        BigDecimal rest = total.get().subtract(parts);
        if (rest.signum() < 0) {
            return split.reason("the parts of " + year + " make more than the total")
                    .build();
        }
        if (total.get().signum() > 0) {
            light.ifPresent(
                    part -> split.lightFraction(part.doubleValue() / total.get().doubleValue()));
            heavy.ifPresent(part ->
                    split.mediumHeavyFraction(part.doubleValue() / total.get().doubleValue()));
        }
        String known = light.isPresent() && heavy.isPresent() ? "both parts are known" : "a part is not known";
        return split.unassigned(Amounts.of(rest, kind.basis())).reason(known).build();
    }

    private static Optional<BigDecimal> tonnes(Optional<Quota> quota) {
        return quota.flatMap(known ->
                known.amount().map(amount -> Amounts.tonnes(amount, known.kind().basis())));
    }

    /**
     * Starts a split.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link QuotaSplit}. */
    final class Builder extends ImmutableQuotaSplit.Builder {
        Builder() {}
    }
}
