// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.metric;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.internal.Checks;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyTable;

/**
 * The N-1 test of a supply and its kin, as the IEA applies it (Global Critical Minerals Outlook 2025): what is left without
 * the largest supplier. The residual line is no supplier that could go.
 *
 * @since 0.1
 */
public final class SupplierLosses {

    private SupplierLosses() {}

    /**
     * Takes the k largest named suppliers out of a table.
     *
     * @param table the table
     * @param k how many, at least 1
     * @return what is left, empty if every line may be zero
     * @throws IllegalArgumentException if k is below 1 or more than 16 lines are bounds
     */
    public static Optional<SupplierLoss> ofLargest(SupplyTable table, int k) {
        MetricValue ratio = ConcentrationRatio.of(table, k);
        if (!ratio.isDefined()) {
            return Optional.empty();
        }
        List<Map.Entry<Supplier, Interval>> named = table.amounts().entrySet().stream()
                .filter(line ->
                        !line.getKey().equals(Supplier.OTHER) && line.getValue().upper() > 0)
                .toList();
        Interval share = ratio.orThrow();
        SupplierLoss.Builder loss = SupplierLoss.builder()
                .remaining(Box.between(
                        withoutLargest(table, k, Interval::lower), withoutLargest(table, k, Interval::upper)))
                .remainingShare(Box.between(1 - share.upper(), 1 - share.lower()));
        for (Map.Entry<Supplier, Interval> line : named) {
            long surelyLarger = named.stream()
                    .filter(other -> other.getValue().lower() > line.getValue().upper())
                    .count();
            long perhapsLarger = named.stream()
                    .filter(other -> !other.getKey().equals(line.getKey())
                            && other.getValue().upper() >= line.getValue().lower())
                    .count();
            if (perhapsLarger < k) {
                loss.addLost(line.getKey());
            } else if (surelyLarger < k) {
                loss.addPerhapsLost(line.getKey());
            }
        }
        return Optional.of(loss.build());
    }

    /** The sum of all but the k largest, which no amount lowers by rising, so that its ends are at the ends of the amounts. */
    private static double withoutLargest(SupplyTable table, int k, java.util.function.ToDoubleFunction<Interval> end) {
        double residual = end.applyAsDouble(Amounts.residual(table));
        double rest = Amounts.named(table).stream()
                .map(end::applyAsDouble)
                .sorted(Comparator.reverseOrder())
                .skip(k)
                .mapToDouble(Double::doubleValue)
                .sum();
        return rest + residual;
    }

    /**
     * Takes countries out of a table.
     *
     * @param table the table
     * @param countries the countries, each named in the table
     * @return what is left, empty if every line may be zero
     * @throws IllegalArgumentException if the table does not name a country: what it supplies is then unknown and not zero
     */
    public static Optional<SupplierLoss> of(SupplyTable table, Collection<Country> countries) {
        Set<Supplier> lost = countries.stream().map(Supplier::of).collect(java.util.stream.Collectors.toSet());
        ImmutableMap<Supplier, Interval> amounts = table.amounts();
        for (Supplier supplier : lost) {
            if (!amounts.containsKey(supplier)) {
                throw Checks.refused("countries", "be named in the table", supplier);
            }
        }
        Interval gone = Interval.exactly(0);
        Interval left = Interval.exactly(0);
        for (Map.Entry<Supplier, Interval> line : amounts.entrySet()) {
            if (lost.contains(line.getKey())) {
                gone = gone.plus(line.getValue());
            } else {
                left = left.plus(line.getValue());
            }
        }
        if (!(gone.lower() + left.lower() > 0)) {
            return Optional.empty();
        }
        return Optional.of(SupplierLoss.builder()
                .addAllLost(lost)
                .remaining(left)
                .remainingShare(
                        Box.between(share(left.lower(), gone.upper()), Math.min(1, share(left.upper(), gone.lower()))))
                .build());
    }

    private static double share(double part, double rest) {
        return part == 0
                ? 0
                : rest == Double.POSITIVE_INFINITY ? 0 : part == Double.POSITIVE_INFINITY ? 1 : part / (part + rest);
    }
}
