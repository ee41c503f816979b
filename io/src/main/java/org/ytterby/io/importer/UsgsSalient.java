// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.io.csv.CsvRow;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.supply.Indicator;
import org.ytterby.supply.IndicatorMeasure;
import org.ytterby.supply.IndicatorUnit;
import org.ytterby.supply.Region;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyMeasure;

/** Makes figures of the salient statistics of the United States. */
final class UsgsSalient {

    static final String SECTION = "Salient Statistics";

    static final String NOT_APPARENT = "consumption not said to be apparent";

    private static final Pattern PERCENT_OF = Pattern.compile("percentage of (?:total )?(\\w+) consumption");
    private static final Supplier UNITED_STATES = Supplier.of(Country.US);

    private UsgsSalient() {}

    /** What a statistic measures, if it is one of the indicators kept. */
    static Optional<IndicatorMeasure> measure(String statistic) {
        return switch (statistic.toLowerCase(Locale.ROOT)) {
            case "imports", "import" -> Optional.of(IndicatorMeasure.IMPORTS);
            case "exports", "export" -> Optional.of(IndicatorMeasure.EXPORTS);
            case "consump", "consumption" -> Optional.of(IndicatorMeasure.APPARENT_CONSUMPTION);
            case "nir", "net import reliance" -> Optional.of(IndicatorMeasure.NET_IMPORT_RELIANCE);
            default -> Optional.empty();
        };
    }

    static boolean isProduction(String statistic) {
        return statistic.equalsIgnoreCase("usprod")
                || statistic.equalsIgnoreCase("prod")
                || statistic.equalsIgnoreCase("production");
    }

    /** Production by what is produced; of a chapter that does not say it is what its mines produce. */
    static SupplyFigure production(
            UsgsScope scope, UsgsCommodity commodity, String words, int year, PublishedFigure value, String... notes) {
        Optional<String> of = Optional.of(words).filter(text -> !text.isBlank());
        return scope.figure(
                commodity,
                UsgsScope.stage(words).orElse(Stage.MINING),
                SupplyMeasure.PRODUCTION,
                UNITED_STATES,
                year,
                value,
                of,
                notes);
    }

    /** The stage of what is traded, empty where several are put together. */
    private static Optional<Stage> traded(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.startsWith("ore")) {
            return Optional.empty();
        }
        return UsgsScope.stage(words).map(stage -> lower.contains("concentrate") ? Stage.BENEFICIATION : stage);
    }

    /** Says what a reliance is a percentage of, where that is not apparent consumption. */
    private static Optional<String> percentOf(IndicatorMeasure measure, String detail) {
        Matcher of = PERCENT_OF.matcher(detail);
        return measure == IndicatorMeasure.NET_IMPORT_RELIANCE
                        && of.find()
                        && !of.group(1).equals("apparent")
                ? Optional.of("percent of " + of.group(1) + " consumption")
                : Optional.empty();
    }

    static Indicator indicator(
            UsgsScope scope,
            UsgsCommodity commodity,
            IndicatorMeasure measure,
            String words,
            int year,
            PublishedFigure value,
            String detail,
            String note) {
        boolean mass = measure.unit() == IndicatorUnit.TONNES;
        Indicator.Builder builder = Indicator.builder()
                .measure(measure)
                .material(commodity.material())
                .scheme(commodity.scheme(scope.edition()))
                .region(Region.of(Country.US))
                .stage(traded(words))
                .of(Optional.of(words).filter(text -> !text.isBlank()))
                .fromYear(year)
                .toYear(year)
                .value(value)
                .edition(scope.edition())
                .qualifier(percentOf(measure, detail))
                .evidence(scope.noted(note));
        return (mass ? builder.basis(commodity.basis()) : builder).build();
    }

    static Piece<SupplyFigure> longProduction(
            UsgsLongRows rows, CsvRow row, UsgsCommodity commodity, PublishedFigure value, int year) {
        String statistic = FigureCells.stripped(row.get(rows.statistics));
        if (!isProduction(statistic)) {
            return Piece.skip("statistics " + statistic);
        }
        Optional<BigDecimal> tonnes = rows.tonnes(row);
        Piece<SupplyFigure> piece = new Piece<>();
        tonnes.ifPresent(factor -> piece.add(production(
                rows.scope,
                commodity,
                words(row.get(rows.detail)),
                year,
                FigureCells.times(value, factor),
                rows.note(row),
                UsgsScope.unitNote(row.get(rows.unit), factor))));
        return piece;
    }

    static Piece<Indicator> longIndicator(
            UsgsLongRows rows, CsvRow row, UsgsCommodity commodity, PublishedFigure value, int year) {
        String statistic = FigureCells.stripped(row.get(rows.statistics));
        Optional<IndicatorMeasure> measure = measure(statistic);
        if (measure.isEmpty()) {
            return Piece.skip("statistics " + statistic);
        }
        if (measure.get() == IndicatorMeasure.APPARENT_CONSUMPTION
                && !row.get(rows.detail).toLowerCase(Locale.ROOT).contains("apparent")) {
            return Piece.skip(NOT_APPARENT);
        }
        Optional<BigDecimal> factor =
                measure.get().unit() == IndicatorUnit.TONNES ? rows.tonnes(row) : Optional.of(BigDecimal.ONE);
        Piece<Indicator> piece = new Piece<>();
        factor.ifPresent(tonnes -> piece.add(indicator(
                rows.scope,
                commodity,
                measure.get(),
                words(row.get(rows.detail)),
                year,
                FigureCells.times(value, tonnes),
                row.get(rows.detail),
                rows.note(row))));
        return piece;
    }

    /** What a detail is a detail of: what follows the colon or, without one, the first comma. */
    private static String words(String detail) {
        int colon = detail.indexOf(':');
        int at = colon >= 0 ? colon : detail.indexOf(',');
        String words = at < 0 ? "" : detail.substring(at + 1).strip();
        return words.replaceFirst("^apparent(, |$)", "");
    }
}
