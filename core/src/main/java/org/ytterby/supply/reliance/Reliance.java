// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.reliance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.supply.metric.MetricValue;

/**
 * Net import reliance, self-sufficiency and how they are printed (USGS, Mineral Commodity Summaries, definitions).
 *
 * @since 0.1
 */
public final class Reliance {

    private static final String NO_CONSUMPTION = "nothing may be consumed";

    private Reliance() {}

    /**
     * Computes the net import reliance from consumption, (AC - P) / AC.
     *
     * @param production the production, at least 0
     * @param consumption the apparent consumption, in the same unit and basis
     * @return the fraction, at most 1, negative for a net exporter; undefined if nothing may be consumed
     * @throws IllegalArgumentException if the production may be negative
     */
    public static MetricValue net(Interval production, Interval consumption) {
        MetricValue self = selfSufficiency(production, consumption);
        return self.isDefined() ? MetricValue.of(Interval.exactly(1).minus(self.orThrow())) : self;
    }

    /**
     * Computes the self-sufficiency, P / AC.
     *
     * @param production the production, at least 0
     * @param consumption the apparent consumption, in the same unit and basis
     * @return the ratio, at least 0, above 1 for a net exporter; undefined if nothing may be consumed
     * @throws IllegalArgumentException if the production may be negative
     */
    public static MetricValue selfSufficiency(Interval production, Interval consumption) {
        notNegative("production", production);
        return consumption.lower() > 0
                ? MetricValue.of(production.dividedBy(consumption))
                : MetricValue.undefined(NO_CONSUMPTION);
    }

    /** N / (P + N): it rises with N and moves one way with P, so that its ends are at the ends of both. */
    static MetricValue ofNetImports(Interval production, Interval netImports) {
        if (!(production.lower() + netImports.lower() > 0)) {
            return MetricValue.undefined(NO_CONSUMPTION);
        }
        Interval low =
                corner(production.lower(), netImports.lower()).hull(corner(production.upper(), netImports.lower()));
        Interval high =
                corner(production.lower(), netImports.upper()).hull(corner(production.upper(), netImports.upper()));
        return MetricValue.of(low.hull(high));
    }

    private static Interval corner(double production, double netImports) {
        if (netImports == Double.POSITIVE_INFINITY) {
            return Interval.of(production == Double.POSITIVE_INFINITY ? 0 : 1, 1);
        }
        if (production == Double.POSITIVE_INFINITY) {
            return Interval.exactly(0);
        }
        Interval made = Interval.exactly(production);
        return Interval.exactly(1).minus(made.dividedBy(made.plus(Interval.exactly(netImports))));
    }

    /**
     * Gives a reliance as the USGS prints it: whole percent, E for a net exporter, a range where whole percents differ.
     *
     * @param reliance the net import reliance as a fraction
     * @return the figure; not available if the reliance is undefined
     */
    public static PublishedFigure printed(MetricValue reliance) {
        if (!reliance.isDefined()) {
            return PublishedFigure.notAvailable();
        }
        Interval percent = reliance.orThrow().times(100);
        if (percent.upper() < 0) {
            return PublishedFigure.netExporter();
        }
        BigDecimal low = whole(Math.max(0, percent.lower()));
        BigDecimal high = whole(percent.upper());
        return low.compareTo(high) == 0 ? PublishedFigure.exact(low) : PublishedFigure.range(low, high);
    }

    private static BigDecimal whole(double percent) {
        return BigDecimal.valueOf(percent).setScale(0, RoundingMode.HALF_UP);
    }

    static void notNegative(String path, Interval amount) {
        if (!(amount.lower() >= 0)) {
            throw Checks.refused(path, "be at least 0", amount);
        }
    }
}
