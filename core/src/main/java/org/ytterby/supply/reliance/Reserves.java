// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.reliance;

import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyMeasure;
import org.ytterby.supply.metric.MetricValue;

/**
 * Reserves against production. No forecast: reserves are revised with prices and exploration.
 *
 * @since 0.1
 */
public final class Reserves {

    private static final Interval NOT_NEGATIVE = Interval.atLeast(0);

    private Reserves() {}

    /**
     * Computes how many years reserves would last at a production, R / P.
     *
     * @param reserves the reserves, at least 0
     * @param production the production a year, at least 0, in the same unit and basis
     * @return the years, a bound where an input is one; undefined without production
     * @throws IllegalArgumentException if an amount may be negative
     */
    public static MetricValue years(Interval reserves, Interval production) {
        Reliance.notNegative("reserves", reserves);
        Reliance.notNegative("production", production);
        if (production.upper() == 0) {
            return MetricValue.undefined("nothing is produced");
        }
        if (production.lower() > 0) {
            return MetricValue.of(reserves.dividedBy(production));
        }
        return production.upper() == Double.POSITIVE_INFINITY
                ? MetricValue.undefined("nothing is known of the production")
                : MetricValue.of(Interval.atLeast(reserves.lower() / production.upper()));
    }

    /**
     * Computes the share of reserves that is taken in a year, P / R.
     *
     * @param production the production a year, at least 0
     * @param reserves the reserves, at least 0, in the same unit and basis
     * @return the share, above 1 where more is produced than is known to be there; undefined if there may be no reserves
     * @throws IllegalArgumentException if an amount may be negative
     */
    public static MetricValue extractionShare(Interval production, Interval reserves) {
        Reliance.notNegative("reserves", reserves);
        Reliance.notNegative("production", production);
        return reserves.lower() > 0
                ? MetricValue.of(production.dividedBy(reserves))
                : MetricValue.undefined("there may be no reserves");
    }

    /**
     * Computes how many years published reserves would last at a published production.
     *
     * @param reserves a figure of reserves
     * @param production a figure of production
     * @return the years as {@link #years(Interval, Interval)}; undefined if a figure is not given
     * @throws IllegalArgumentException if the figures are not reserves and production of one material, supplier and basis
     */
    public static MetricValue years(SupplyFigure reserves, SupplyFigure production) {
        comparable(reserves, production);
        return years(amount(reserves), amount(production));
    }

    /**
     * Computes the share of published reserves that is taken by a published production.
     *
     * @param production a figure of production
     * @param reserves a figure of reserves
     * @return the share as {@link #extractionShare(Interval, Interval)}; undefined if the reserves are not given
     * @throws IllegalArgumentException if the figures are not reserves and production of one material, supplier and basis
     */
    public static MetricValue extractionShare(SupplyFigure production, SupplyFigure reserves) {
        comparable(reserves, production);
        return extractionShare(amount(production), amount(reserves));
    }

    private static Interval amount(SupplyFigure figure) {
        return figure.value().interval().flatMap(NOT_NEGATIVE::intersection).orElse(NOT_NEGATIVE);
    }

    private static void comparable(SupplyFigure reserves, SupplyFigure production) {
        if (reserves.measure() != SupplyMeasure.RESERVES) {
            throw Checks.refused("reserves.measure", "be RESERVES", reserves.measure());
        }
        if (production.measure() != SupplyMeasure.PRODUCTION) {
            throw Checks.refused("production.measure", "be PRODUCTION", production.measure());
        }
        same("production.material", reserves.material(), production.material());
        same("production.scheme", reserves.scheme(), production.scheme());
        same("production.supplier", reserves.supplier(), production.supplier());
        same("production.stage", reserves.stage(), production.stage());
        same("production.basis", reserves.basis(), production.basis());
        if (reserves.basis().isEmpty()) {
            throw Checks.refused("reserves.basis", "be stated", "missing");
        }
    }

    private static void same(String path, Object first, Object other) {
        Checks.same(path, first, " as of the reserves", other);
    }
}
