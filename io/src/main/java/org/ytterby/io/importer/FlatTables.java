// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ytterby.element.Element;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Edition;
import org.ytterby.evidence.Evidence;
import org.ytterby.evidence.Source;
import org.ytterby.io.csv.CsvForm;
import org.ytterby.market.UnitPrice;
import org.ytterby.supply.Indicator;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.governance.GovernanceScore;

/**
 * The forms in which flat tables are written: those of the bundled tables, so that what was imported can take their place.
 *
 * <pre>{@code
 * FlatTables.supplyFigures().write(file, CsvStyle.STANDARD, imported.orThrow());
 * ReferenceData mine = ReferenceData.bundled().with(ReferenceTable.PRODUCTION, file);
 * }</pre>
 *
 * <p>The address and identifier of a source are written behind its citation, as the tables have one column for it; the day it was
 * read is not written.
 *
 * @since 0.1
 */
public final class FlatTables {

    private FlatTables() {}

    /**
     * Gives the form of the tables of production and reserves.
     *
     * @return the form
     */
    public static CsvForm<SupplyFigure> supplyFigures() {
        CsvForm.Builder<SupplyFigure> form = CsvForm.<SupplyFigure>builder()
                .text("material", SupplyFigure::material)
                .optional("scheme", SupplyFigure::scheme)
                .text("stage", figure -> figure.stage().name())
                .text("measure", figure -> figure.measure().name())
                .text("supplier", figure -> figure.supplier().code())
                .integer("year", SupplyFigure::year)
                .text("value", figure -> figure.value().token())
                .text("unit", figure -> figure.unit().symbol())
                .optional("basis", SupplyFigure::basis)
                .optional("qualifier", SupplyFigure::qualifier)
                .text("edition", figure -> figure.edition().code());
        return evidence(form, SupplyFigure::evidence).build();
    }

    /**
     * Gives the form of the tables of import reliance, recycling, substitution and end uses.
     *
     * @return the form
     */
    public static CsvForm<Indicator> indicators() {
        CsvForm.Builder<Indicator> form = CsvForm.<Indicator>builder()
                .text("measure", indicator -> indicator.measure().name())
                .text("material", Indicator::material)
                .optional("scheme", Indicator::scheme)
                .text("region", indicator -> indicator.region().code())
                .optional("stage", indicator -> indicator.stage().map(Enum::name))
                .optional("of", Indicator::of)
                .optional("partner", indicator -> indicator.partner().map(Supplier::code))
                .integer("from_year", Indicator::fromYear)
                .integer("to_year", Indicator::toYear)
                .text("value", indicator -> indicator.value().token())
                .text("unit", indicator -> indicator.unit().symbol())
                .optional("basis", Indicator::basis)
                .optional("qualifier", Indicator::qualifier)
                .text("edition", indicator -> indicator.edition().code());
        return evidence(form, Indicator::evidence).build();
    }

    /**
     * Gives the form of the table of governance scores.
     *
     * @return the form
     */
    public static CsvForm<GovernanceScore> governanceScores() {
        return CsvForm.<GovernanceScore>builder()
                .text("edition", GovernanceScore::vintage)
                .text("dimension", score -> score.dimension().name())
                .text("country", score -> score.country().alpha2())
                .integer("year", GovernanceScore::year)
                .number("estimate", GovernanceScore::estimate)
                .optionalNumber("standard_error", GovernanceScore::standardError)
                .optionalInteger("sources", GovernanceScore::sources)
                .optionalNumber("percentile_rank", GovernanceScore::percentileRank)
                .build();
    }

    /**
     * Gives the form of the tables of prices.
     *
     * @return the form, which refuses a price that was converted, as its steps have no column
     */
    public static CsvForm<UnitPrice> unitPrices() {
        CsvForm.Builder<UnitPrice> form = CsvForm.<UnitPrice>builder()
                .text("product", price -> asQuoted(price).commodity().name())
                .text(
                        "elements",
                        price -> price.commodity().elements().stream()
                                .map(Element::symbol)
                                .collect(Collectors.joining(";")))
                .text("form", price -> price.commodity().form().name())
                .value("basis", price -> price.commodity().basis().code())
                .optional("purity", price -> price.commodity().purity())
                .value("period", UnitPrice::period)
                .number("price_low", price -> price.amount().lower())
                .number("price_high", price -> price.amount().upper())
                .text("currency", price -> price.currency().getCurrencyCode())
                .text("mass_unit", price -> price.massUnit().symbol())
                .optional("rounded_to", UnitPrice::roundedTo)
                .text("kind", price -> price.kind().name())
                .text("estimated", price -> price.estimated() ? "estimated" : "")
                .optional("place", UnitPrice::place)
                .text("terms", price -> price.terms().code())
                .text("vat", price -> price.tax().treatment().name())
                .optionalNumber("vat_rate", price -> price.tax().rate())
                .optional("vat_confidence", price -> price.tax().confidence().map(Confidence::label))
                .optional("edition", price -> price.edition().map(Edition::code));
        return evidence(form, UnitPrice::evidence).build();
    }

    private static UnitPrice asQuoted(UnitPrice price) {
        if (!price.steps().isEmpty()) {
            throw new IllegalArgumentException("price must be as quoted but was converted by " + price.steps());
        }
        return price;
    }

    private static <T> CsvForm.Builder<T> evidence(CsvForm.Builder<T> form, Function<T, Evidence> evidence) {
        return form.text("source", row -> cited(evidence.apply(row).source()))
                .text("confidence", row -> evidence.apply(row).confidence().label())
                .optional("note", row -> evidence.apply(row).note());
    }

    private static String cited(Source source) {
        Stream<String> address =
                source.url().stream().filter(url -> !source.citation().contains(url));
        Stream<String> identifier =
                source.doi().filter(doi -> !source.citation().contains(doi)).map(doi -> "doi:" + doi).stream();
        Optional<String> more = Stream.concat(address, identifier).reduce((first, second) -> first + ", " + second);
        return more.map(text -> source.citation() + ", " + text).orElse(source.citation());
    }
}
