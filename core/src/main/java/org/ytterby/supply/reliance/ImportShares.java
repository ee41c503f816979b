// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.reliance;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.Indicator;
import org.ytterby.supply.IndicatorMeasure;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.metric.ConcentrationRatio;
import org.ytterby.supply.metric.HerfindahlIndex;

/**
 * Whose goods a market imports, by the country of first consignment: what that country bought elsewhere counts as its own.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ImportShares extends Serializable {

    /**
     * Returns the shares.
     *
     * @return the fractions by partner, each in [0, 1], together at most 1.01 as printed shares are rounded
     */
    Map<Supplier, Double> shares();

    /** Checks the ranges. */
    @Value.Check
    default void check() {
        Checks.notEmpty("shares", shares().keySet());
        double sum = 0;
        for (Map.Entry<Supplier, Double> share : shares().entrySet()) {
            sum += Checks.fraction("shares[" + share.getKey() + "]", share.getValue());
        }
        if (!(sum > 0 && sum <= 1.01)) {
            throw Checks.refused("shares", "add up to more than 0 and at most 1.01", sum);
        }
    }

    /**
     * Reads printed shares of imports.
     *
     * @param indicators shares of imports of one market, material, form, period and edition, each an exact figure
     * @return the shares
     * @throws IllegalArgumentException if they are not that
     */
    static ImportShares of(List<Indicator> indicators) {
        Checks.notEmpty("indicators", indicators);
        Builder shares = builder();
        Indicator first = indicators.get(0);
        for (int i = 0; i < indicators.size(); i++) {
            Indicator next = indicators.get(i);
            String path = "indicators[" + i + "]";
            same(path + ".measure", IndicatorMeasure.IMPORT_SHARE, next.measure());
            same(path + ".region", first.region(), next.region());
            same(path + ".material", first.material(), next.material());
            same(path + ".scheme", first.scheme(), next.scheme());
            same(path + ".of", first.of(), next.of());
            same(path + ".fromYear", first.fromYear(), next.fromYear());
            same(path + ".toYear", first.toYear(), next.toYear());
            same(path + ".edition", first.edition().label(), next.edition().label());
            shares.putShares(
                    next.partner().orElseThrow(),
                    next.value()
                                    .exactValue()
                                    .orElseThrow(() -> Checks.refused(path + ".value", "be exact", next.value()))
                            / 100);
        }
        return shares.build();
    }

    private static void same(String path, Object first, Object other) {
        Checks.same(path, first, "", other);
    }

    /**
     * Returns how concentrated the imports are, apart from how concentrated world supply is.
     *
     * @return the Herfindahl-Hirschman index: the residual as infinitely many partners and as one
     */
    default Interval herfindahlHirschman() {
        double[] named = named();
        return Interval.of(
                HerfindahlIndex.residualAtomistic(residual(), named), HerfindahlIndex.residualAsOne(residual(), named));
    }

    /**
     * Returns the share of the k largest partners.
     *
     * @param k how many, at least 1
     * @return the share in the sum of the shares, in [0, 1]
     */
    default double largest(int k) {
        return ConcentrationRatio.of(k, residual(), named());
    }

    /**
     * Returns the largest named partner.
     *
     * @return the partner, empty if there is only a residual
     */
    default Optional<Supplier> largestPartner() {
        return shares().entrySet().stream()
                .filter(share -> share.getKey().country().isPresent())
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /**
     * Tells whether no single partner is above a limit, such as the 65 % of Article 5 of Regulation (EU) 2024/1252. That limit is
     * on consumption at each stage and on third countries, so that shares of imports only point to the answer.
     *
     * @param limit the limit, in [0, 1], which may be reached
     * @return whether the largest named partner is within it
     */
    default boolean staysWithin(double limit) {
        Checks.fraction("limit", limit);
        return shares().entrySet().stream()
                .noneMatch(share -> share.getKey().country().isPresent() && share.getValue() > limit);
    }

    private double[] named() {
        return shares().entrySet().stream()
                .filter(share -> share.getKey().country().isPresent())
                .mapToDouble(Map.Entry::getValue)
                .toArray();
    }

    private double residual() {
        return shares().getOrDefault(Supplier.OTHER, 0.0);
    }

    /**
     * Starts shares.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ImportShares}. */
    final class Builder extends ImmutableImportShares.Builder {
        Builder() {}
    }
}
