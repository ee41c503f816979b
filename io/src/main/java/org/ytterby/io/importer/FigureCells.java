// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ytterby.quantity.FigureKind;
import org.ytterby.quantity.PublishedFigure;

/** Figures as tables in CSV print them, and their units. */
final class FigureCells {

    private static final Pattern NOTE = Pattern.compile("\\([0-9]{1,2}\\)");
    private static final Pattern ESTIMATED_BEHIND = Pattern.compile("([^e].*[0-9])e");

    private static final Map<String, BigDecimal> TONNES = Map.ofEntries(
            Map.entry("t", BigDecimal.ONE),
            Map.entry("metric tons", BigDecimal.ONE),
            Map.entry("kt", new BigDecimal(1000)),
            Map.entry("thousand metric tons", new BigDecimal(1000)),
            Map.entry("mmt", new BigDecimal(1_000_000)),
            Map.entry("million metric tons", new BigDecimal(1_000_000)),
            Map.entry("kg", new BigDecimal("0.001")),
            Map.entry("kilograms", new BigDecimal("0.001")));

    private FigureCells() {}

    /** Leaves out blanks of every kind around a text. */
    static String stripped(String cell) {
        return cell.replace('\u00a0', ' ').strip();
    }

    /** Reads a figure; the mark of an estimate may stand before or behind it. */
    static PublishedFigure figure(String cell) {
        String text = stripped(cell);
        if (NOTE.matcher(text).matches()) {
            throw new IllegalArgumentException("must be a figure, not the number of a footnote that holds it");
        }
        return PublishedFigure.parse(
                ESTIMATED_BEHIND.matcher(text).replaceFirst("e$1").replaceFirst("^([<>])\\s+", "$1"));
    }

    /** Returns how many tonnes a unit is, empty if it is none of mass. */
    static Optional<BigDecimal> tonnes(String unit) {
        return Optional.ofNullable(TONNES.get(stripped(unit).toLowerCase(Locale.ROOT)));
    }

    static PublishedFigure estimated(PublishedFigure figure) {
        return switch (figure.kind()) {
            case EXACT, MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST, RANGE -> figure.asEstimated();
            default -> figure;
        };
    }

    /** Brings a figure to another unit; a mark stays as it is. */
    static PublishedFigure times(PublishedFigure figure, BigDecimal factor) {
        if (factor.compareTo(BigDecimal.ONE) == 0) {
            return figure;
        }
        Optional<BigDecimal> low = figure.low().map(value -> scaled(value, factor));
        Optional<BigDecimal> high = figure.high().map(value -> scaled(value, factor));
        PublishedFigure scaled = scaled(figure.kind(), figure, low, high);
        PublishedFigure revised = figure.isRevised() && !scaled.isRevised() ? scaled.asRevised() : scaled;
        return figure.isEstimated() ? revised.asEstimated() : revised;
    }

    private static PublishedFigure scaled(
            FigureKind kind, PublishedFigure figure, Optional<BigDecimal> low, Optional<BigDecimal> high) {
        return switch (kind) {
            case EXACT -> PublishedFigure.exact(low.orElseThrow());
            case MORE_THAN -> PublishedFigure.moreThan(low.orElseThrow());
            case AT_LEAST -> PublishedFigure.atLeast(low.orElseThrow());
            case LESS_THAN -> PublishedFigure.lessThan(high.orElseThrow());
            case AT_MOST -> PublishedFigure.atMost(high.orElseThrow());
            case RANGE -> PublishedFigure.range(low.orElseThrow(), high.orElseThrow());
            default -> figure;
        };
    }

    private static BigDecimal scaled(BigDecimal value, BigDecimal factor) {
        BigDecimal product = value.multiply(factor).stripTrailingZeros();
        return product.scale() < 0 ? product.setScale(0) : product;
    }
}
