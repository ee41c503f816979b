// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.ytterby.quantity.Interval;

/** What the lines of a table leave to suppliers it does not name. */
final class Residuals {

    private static final Interval HUNDRED = Interval.exactly(100);
    private static final Interval NOT_NEGATIVE = Interval.atLeast(0);

    private Residuals() {}

    static ImmutableMap<Supplier, Interval> amounts(SupplyTable table) {
        ImmutableMap.Builder<Supplier, Interval> amounts = ImmutableMap.builder();
        for (SupplyFigure figure : table.figures()) {
            if (!figure.supplier().equals(Supplier.WORLD)) {
                amounts.put(figure.supplier(), amount(figure));
            }
        }
        switch (table.coverage()) {
            case COMPLETE -> {}
            case REST_FROM_TOTAL ->
                impliedBy(table).filter(rest -> rest.upper() > 0).ifPresent(rest -> amounts.put(Supplier.OTHER, rest));
            case REST_UNKNOWN -> amounts.put(Supplier.OTHER, NOT_NEGATIVE);
        }
        return amounts.buildOrThrow();
    }

    /** The total less the lines: nothing where the difference is within the rounding of the printed total. */
    static Optional<Interval> impliedBy(SupplyTable table) {
        boolean percent = table.figures().get(0).unit() == SupplyUnit.PERCENT_OF_WORLD;
        Optional<Interval> total =
                percent ? Optional.of(HUNDRED) : table.figure(Supplier.WORLD).flatMap(Residuals::unrounded);
        return total.map(whole -> {
            Interval lines = Interval.exactly(0);
            for (SupplyFigure figure : table.figures()) {
                if (!figure.supplier().equals(Supplier.WORLD)) {
                    lines = lines.plus(amount(figure));
                }
            }
            Interval rest = whole.minus(lines);
            return rest.lower() <= 0 && lines.isPoint()
                    ? Interval.exactly(0)
                    : rest.intersection(NOT_NEGATIVE).orElse(Interval.exactly(0));
        });
    }

    /** What a line may amount to, never below zero: a figure such as "&lt;40" is at least 0. */
    private static Interval amount(SupplyFigure figure) {
        return figure.value().interval().flatMap(NOT_NEGATIVE::intersection).orElse(NOT_NEGATIVE);
    }

    /** What a printed total may stand for: half a unit of its last digit that is not zero, to either side. */
    private static Optional<Interval> unrounded(SupplyFigure total) {
        return total.value().interval().map(printed -> {
            BigDecimal low = total.value().low().orElse(BigDecimal.ZERO).stripTrailingZeros();
            double half = low.signum() == 0 ? 0 : low.ulp().doubleValue() / 2;
            return printed.plus(Interval.of(-half, half));
        });
    }
}
