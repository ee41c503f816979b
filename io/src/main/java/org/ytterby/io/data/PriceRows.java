// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ytterby.element.Element;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Edition;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvColumns;
import org.ytterby.io.csv.CsvRow;
import org.ytterby.io.csv.CsvTable;
import org.ytterby.market.Commodity;
import org.ytterby.market.DeliveryTerms;
import org.ytterby.market.PriceKind;
import org.ytterby.market.PriceTax;
import org.ytterby.market.UnitPrice;
import org.ytterby.market.VatTreatment;
import org.ytterby.material.Form;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.MassUnit;
import org.ytterby.time.DateSpan;

/** Reads a table of prices. */
final class PriceRows {

    private final CsvColumn<String> product;
    private final CsvColumn<List<Element>> elements;
    private final CsvColumn<Form> form;
    private final CsvColumn<Basis> basis;
    private final CsvColumn<Optional<String>> purity;
    private final CsvColumn<DateSpan> period;
    private final CsvColumn<Double> low;
    private final CsvColumn<Double> high;
    private final CsvColumn<Currency> currency;
    private final CsvColumn<MassUnit> massUnit;
    private final CsvColumn<Optional<BigDecimal>> roundedTo;
    private final CsvColumn<PriceKind> kind;
    private final CsvColumn<Optional<Boolean>> estimated;
    private final CsvColumn<Optional<String>> place;
    private final CsvColumn<DeliveryTerms> terms;
    private final CsvColumn<VatTreatment> vat;
    private final CsvColumn<OptionalDouble> vatRate;
    private final CsvColumn<Optional<Confidence>> vatConfidence;
    private final CsvColumn<Optional<Edition>> edition;
    private final EvidenceColumns evidence;

    private PriceRows(CsvColumns columns, Map<String, Edition> editions) {
        product = columns.text("product");
        elements = columns.list("elements", ";", Element::ofSymbol);
        form = columns.parsed("form", name -> Constants.of(Form.class, name));
        basis = columns.parsed("basis", Basis::ofCode);
        purity = columns.optionalText("purity");
        period = columns.parsed("period", DateSpan::parse);
        low = columns.number("price_low", 0, 1e12);
        high = columns.number("price_high", 0, 1e12);
        currency = columns.parsed("currency", Currency::getInstance);
        massUnit = columns.parsed("mass_unit", MassUnit::ofSymbol);
        roundedTo = columns.optionalDecimal("rounded_to");
        kind = columns.parsed("kind", name -> Constants.of(PriceKind.class, name));
        estimated = columns.optionalParsed("estimated", PriceRows::isEstimated);
        place = columns.optionalText("place");
        terms = columns.parsed("terms", DeliveryTerms::ofCode);
        vat = columns.parsed("vat", name -> Constants.of(VatTreatment.class, name));
        vatRate = columns.optionalNumber("vat_rate", 0, 1);
        vatConfidence = columns.optionalParsed("vat_confidence", Confidence::ofLabel);
        edition = columns.optionalParsed("edition", code -> EditionRows.find(editions, code));
        evidence = new EvidenceColumns(columns);
    }

    static ImmutableList<UnitPrice> read(TableSource source, Map<String, Edition> editions) {
        return ImmutableList.copyOf(source.read(CsvTable.of(columns -> new PriceRows(columns, editions)::price)));
    }

    private static boolean isEstimated(String word) {
        if (!word.equals("estimated")) {
            throw new IllegalArgumentException("must be 'estimated' or empty");
        }
        return true;
    }

    private UnitPrice price(CsvRow row) {
        return UnitPrice.builder()
                .commodity(Commodity.builder()
                        .name(row.get(product))
                        .elements(row.get(elements))
                        .form(row.get(form))
                        .basis(row.get(basis))
                        .purity(row.get(purity))
                        .build())
                .amount(Interval.of(row.get(low), row.get(high)))
                .currency(row.get(currency))
                .massUnit(row.get(massUnit))
                .period(row.get(period))
                .roundedTo(row.get(roundedTo))
                .kind(row.get(kind))
                .estimated(row.get(estimated).isPresent())
                .place(row.get(place))
                .terms(row.get(terms))
                .tax(PriceTax.builder()
                        .treatment(row.get(vat))
                        .rate(row.get(vatRate))
                        .confidence(row.get(vatConfidence))
                        .build())
                .edition(row.get(edition))
                .evidence(evidence.of(row))
                .build();
    }
}
