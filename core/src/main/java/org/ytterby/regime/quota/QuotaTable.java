// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.quota;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * The quotas of one country. Each stands once: a kind, a year, a batch, a part and a holder name one quota.
 *
 * @since 0.1
 */
@Value.Immutable
public interface QuotaTable extends Serializable {

    /**
     * Returns the quotas.
     *
     * @return the quotas of one country
     */
    List<Quota> quotas();

    /** Checks that the quotas are of one country and stand once. */
    @Value.Check
    default void check() {
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < quotas().size(); i++) {
            Quota quota = quotas().get(i);
            if (quota.country() != quotas().get(0).country()) {
                throw Checks.refused(
                        "quotas[" + i + "].country",
                        "be " + quotas().get(0).country() + " as in the first",
                        quota.country());
            }
            if (!seen.add(List.of(quota.kind(), quota.year(), quota.batch(), quota.part(), quota.holder()))) {
                throw Checks.refused("quotas[" + i + "]", "stand once in a table", quota.describe());
            }
        }
    }

    /**
     * Collects quotas.
     *
     * @param quotas the quotas
     * @return the table
     * @throws IllegalArgumentException if one stands twice or they are of several countries
     */
    static QuotaTable of(Iterable<? extends Quota> quotas) {
        return builder().addAllQuotas(quotas).build();
    }

    /**
     * Returns the quota of a whole year for all holders.
     *
     * @param kind what it limits
     * @param year the year
     * @param part which rare earths
     * @return the quota, whatever its status; empty if the table has none
     */
    default Optional<Quota> ofYear(QuotaKind kind, int year, QuotaPart part) {
        return all(
                        kind,
                        year,
                        quota -> quota.part() == part
                                && quota.batch().isEmpty()
                                && quota.holder().isEmpty())
                .stream()
                .findFirst();
    }

    /**
     * Returns the batches of a year for all holders.
     *
     * @param kind what they limit
     * @param year the year
     * @param part which rare earths
     * @return the batches in the table, in their order
     */
    default ImmutableList<Quota> batches(QuotaKind kind, int year, QuotaPart part) {
        return all(
                kind,
                year,
                quota -> quota.part() == part
                        && quota.batch().isPresent()
                        && quota.holder().isEmpty());
    }

    /**
     * Returns what companies were given.
     *
     * @param kind what it limits
     * @param year the year
     * @return the quotas that name a holder
     */
    default ImmutableList<Quota> holdings(QuotaKind kind, int year) {
        return all(kind, year, quota -> quota.holder().isPresent());
    }

    /**
     * Returns the years the table has a quota of.
     *
     * @param kind what it limits
     * @return the years
     */
    default ImmutableSortedSet<Integer> years(QuotaKind kind) {
        return quotas().stream()
                .filter(quota -> quota.kind() == kind)
                .map(Quota::year)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private ImmutableList<Quota> all(QuotaKind kind, int year, Predicate<Quota> which) {
        return quotas().stream()
                .filter(quota -> quota.kind() == kind && quota.year() == year)
                .filter(which)
                .sorted(Comparator.comparing(quota -> quota.batch().orElse(0)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Starts a table.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link QuotaTable}. */
    final class Builder extends ImmutableQuotaTable.Builder {
        Builder() {}
    }
}
