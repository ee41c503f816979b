// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.metric;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.ytterby.evidence.Edition;
import org.ytterby.internal.Checks;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyTable;

/**
 * The shares of anything over the years: production, capacity, patent applications.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ShareSeries extends Serializable {

    /**
     * Returns what is shared.
     *
     * @return the words, such as {@code "patent applications"}
     */
    String of();

    /**
     * Returns the edition that each year comes from.
     *
     * @return the label of an edition by year; one label unless mixing was asked for
     */
    Map<Integer, String> editions();

    /**
     * Returns the shares.
     *
     * @return what each share may be, within [0, 1], by year and supplier
     */
    Map<Integer, Map<Supplier, Interval>> shares();

    /** Checks the ranges. */
    @Value.Check
    default void check() {
        Checks.notBlank("of", of());
        if (!editions().keySet().equals(shares().keySet())) {
            throw Checks.refused("editions", "name one for each of the years " + shares().keySet(), editions());
        }
        shares().forEach((year, suppliers) -> {
            Checks.inRange("year", year, 1900, 2200);
            double sum = 0;
            for (Map.Entry<Supplier, Interval> share : suppliers.entrySet()) {
                if (!Interval.of(0, 1).encloses(share.getValue())) {
                    throw Checks.refused(
                            "shares[" + year + "][" + share.getKey() + "]", "be within [0, 1]", share.getValue());
                }
                sum += share.getValue().lower();
            }
            if (sum > 1 + 1e-9) {
                throw Checks.refused("shares[" + year + "]", "add up to at most 1", sum);
            }
        });
    }

    /**
     * Counts shares from numbers of one edition.
     *
     * @param of what is counted
     * @param edition the edition
     * @param counts the numbers by year and supplier, each at least 0, one of each year above 0
     * @return the shares
     * @throws IllegalArgumentException if a number is negative or not finite, or a year has none above 0
     */
    static ShareSeries counted(String of, Edition edition, Map<Integer, Map<Supplier, Double>> counts) {
        Builder series = builder().of(of);
        new TreeMap<>(counts).forEach((year, suppliers) -> {
            double[] shares = Amounts.shares(
                    suppliers.values().stream().mapToDouble(Double::doubleValue).toArray());
            Map<Supplier, Interval> byName = new LinkedHashMap<>();
            int i = 0;
            for (Supplier supplier : suppliers.keySet()) {
                byName.put(supplier, Interval.exactly(Math.min(1, shares[i++])));
            }
            series.putShares(year, byName).putEditions(year, edition.label());
        });
        return series.build();
    }

    /**
     * Follows shares through tables of one material, stage and measure.
     *
     * @param of what is shared
     * @param tables the tables, one for each year
     * @param editions whether the tables may be of several editions
     * @return the shares; a table in which every line may be zero is left out
     * @throws IllegalArgumentException if the tables differ in material, stage or measure, a year stands twice, or editions
     *     are mixed unasked
     */
    static ShareSeries of(String of, Iterable<SupplyTable> tables, EditionPolicy editions) {
        return SeriesOfTables.of(of, tables, editions);
    }

    /**
     * Returns a share.
     *
     * @param supplier the supplier
     * @param year the year
     * @return the share, empty if the series does not name the supplier in that year
     */
    default Optional<Interval> share(Supplier supplier, int year) {
        return Optional.ofNullable(shares().getOrDefault(year, Map.of()).get(supplier));
    }

    /**
     * Returns by how much a share moves.
     *
     * @param country the country
     * @param from the first year
     * @param to the last year
     * @return the difference of the shares, within [-1, 1]; undefined if one of them is not there
     */
    default MetricValue change(Country country, int from, int to) {
        Optional<Interval> first = share(Supplier.of(country), from);
        Optional<Interval> last = share(Supplier.of(country), to);
        return first.isPresent() && last.isPresent()
                ? MetricValue.of(last.orElseThrow().minus(first.orElseThrow()))
                : MetricValue.undefined("no share of " + country.alpha2() + " in " + (first.isPresent() ? to : from));
    }

    /**
     * Starts a series.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ShareSeries}. */
    final class Builder extends ImmutableShareSeries.Builder {
        Builder() {}
    }
}
