// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ytterby.element.Element;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Evidence;
import org.ytterby.evidence.Source;
import org.ytterby.market.Commodity;
import org.ytterby.market.DeliveryTerms;
import org.ytterby.market.PriceKind;
import org.ytterby.market.PriceTax;
import org.ytterby.market.UnitPrice;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.Mass;
import org.ytterby.quantity.MassUnit;
import org.ytterby.quantity.Money;
import org.ytterby.time.DateSpan;

/**
 * One price in a ledger that people keep in the open: what was sold or offered, how much of it, at which price, on which terms,
 * when, from where, and how sure that is. The names of the parts are the fields of its JSON, see {@link PriceLedger}.
 *
 * @param elements the elements the price pays for, such as {@code ["Nd", "Pr"]}; empty for a good of mixed composition
 * @param product the name in the trade, empty if the elements and the form say it
 * @param form the form
 * @param basis what a kilogram in the price is a kilogram of, such as {@code "REO"}
 * @param purity the purity or grade, such as {@code "99.5% min"}, empty if none is stated
 * @param quantity how much the price is for, empty if it is not stated
 * @param price the price for one {@code per}, such as {@code "61.5 USD"}
 * @param upTo the highest price if a range is quoted, in the same currency
 * @param per the mass that the price is for, such as {@code "kg"}
 * @param kind how the price came about, such as {@code "SPOT"} or {@code "OFFER"}
 * @param incoterm the terms of delivery by their code, such as {@code "FOB"} or {@code "not stated"}
 * @param tax what the price says about value-added tax, such as {@code {"treatment": "EXCLUDED"}}
 * @param date the day
 * @param sellerCountry the country the seller is in, empty if it is not known
 * @param confidence how sure the record is
 * @param source who says so
 * @since 0.1
 */
public record PriceRecord(
        List<Element> elements,
        Optional<String> product,
        Form form,
        Basis basis,
        Optional<String> purity,
        Optional<Mass> quantity,
        Money price,
        Optional<Money> upTo,
        MassUnit per,
        PriceKind kind,
        String incoterm,
        PriceTax tax,
        LocalDate date,
        Optional<Country> sellerCountry,
        Confidence confidence,
        String source)
        implements Serializable {

    /**
     * Checks that the parts fit together.
     *
     * @param elements the elements the price pays for
     * @param product the name in the trade
     * @param form the form
     * @param basis what a kilogram in the price is a kilogram of
     * @param purity the purity or grade
     * @param quantity how much the price is for
     * @param price the price for one {@code per}
     * @param upTo the highest price if a range is quoted, in the same currency
     * @param per the mass that the price is for
     * @param kind how the price came about
     * @param incoterm the terms of delivery by their code
     * @param tax what the price says about value-added tax
     * @param date the day
     * @param sellerCountry the country the seller is in
     * @param confidence how sure the record is
     * @param source who says so, not blank
     * @throws IllegalArgumentException if the highest price is in another currency or below the price, the terms are unknown,
     *     an element stands twice, neither elements nor a product are named, or the source is blank
     */
    public PriceRecord {
        elements = ImmutableList.copyOf(elements);
        if (elements.stream().distinct().count() != elements.size()) {
            throw new IllegalArgumentException("elements must stand once but was " + elements);
        }
        if (elements.isEmpty() && product.isEmpty()) {
            throw new IllegalArgumentException("product must be named if there are no elements but was missing");
        }
        upTo.filter(highest -> !highest.currency().equals(price.currency())
                        || highest.amount().compareTo(price.amount()) < 0)
                .ifPresent(highest -> {
                    throw new IllegalArgumentException(
                            "upTo must be at least " + price + " in the same currency but was " + highest);
                });
        try {
            DeliveryTerms.ofCode(incoterm);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("incoterm must " + UsgsWorldRows.rule(unknown), unknown);
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("source must not be blank but was '" + source + "'");
        }
    }

    /**
     * Gives the price with everything it depends on. Quantity and seller are kept in the note of its evidence, as they say how
     * far it can be taken for a price of the market.
     *
     * @return the price
     * @throws IllegalArgumentException if the form is no good that is sold
     */
    public UnitPrice unitPrice() {
        double low = price.amount().doubleValue();
        return UnitPrice.builder()
                .commodity(Commodity.builder()
                        .name(product.orElseGet(this::name))
                        .elements(elements)
                        .form(form)
                        .basis(basis)
                        .purity(purity)
                        .build())
                .amount(Interval.of(
                        low, upTo.map(highest -> highest.amount().doubleValue()).orElse(low)))
                .currency(price.currency())
                .massUnit(per)
                .period(DateSpan.between(date, date))
                .kind(kind)
                .terms(DeliveryTerms.ofCode(incoterm))
                .tax(tax)
                .evidence(evidence())
                .build();
    }

    private String name() {
        String names = elements.stream().map(Element::englishName).collect(Collectors.joining("-"));
        return names + " " + form.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private Evidence evidence() {
        String note = quantity.map(mass -> "for " + mass).orElse("");
        String seller =
                sellerCountry.map(country -> "seller in " + country.shortName()).orElse("");
        String both = note + (note.isEmpty() || seller.isEmpty() ? "" : ", ") + seller;
        Evidence.Builder evidence = Evidence.builder()
                .source(Source.builder().citation(source).build())
                .confidence(confidence);
        return (both.isEmpty() ? evidence : evidence.note(both)).build();
    }
}
