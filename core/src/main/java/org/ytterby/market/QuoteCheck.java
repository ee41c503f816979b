// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ytterby.element.AtomicWeights;
import org.ytterby.element.BasisConversion;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.BasisKind;
import org.ytterby.quantity.MassUnit;

/**
 * Compares a quote with prices of the same elements on other days or in other forms, and names the slip that would explain
 * a difference: the mass unit, the point, the currency, oxide for metal, tax in or out.
 *
 * @since 0.1
 */
public final class QuoteCheck {

    private record Slip(SlipKind kind, double factor, String reason) {}

    private QuoteCheck() {}

    /**
     * Checks a quote.
     *
     * @param quote the quote, above 0
     * @param neighbours the prices to compare it with, converted to its currency by the caller; others are not compared
     * @param bands by how much prices may differ
     * @param rates exchange rates of the quote's currency whose confusion is to be looked for
     * @param vatRates rates of value-added tax whose confusion is to be looked for
     * @param weights the atomic weights
     * @return the report
     * @throws IllegalArgumentException if the quote is 0
     */
    public static QuoteReport check(
            UnitPrice quote,
            Collection<UnitPrice> neighbours,
            QuoteBands bands,
            Collection<ExchangeRate> rates,
            Collection<VatRate> vatRates,
            AtomicWeights weights) {
        Checks.positive("quote.amount", quote.mid());
        List<Slip> slips = slips(quote, rates, vatRates, weights);
        QuoteReport.Builder report = QuoteReport.builder().quote(quote);
        for (UnitPrice neighbour : neighbours) {
            Optional<Double> ratio = ratio(quote, neighbour, weights);
            if (ratio.isEmpty()) {
                report.addNotCompared(neighbour);
                continue;
            }
            double band = bands.between(quote, neighbour);
            QuoteFinding.Builder finding = QuoteFinding.builder()
                    .neighbour(neighbour)
                    .ratio(ratio.get())
                    .band(band);
            if (Math.abs(Math.log(ratio.get())) > Math.log(band)) {
                finding.addAllSlips(explaining(ratio.get(), band, slips));
            }
            report.addFindings(finding.build());
        }
        return report.build();
    }

    private static Optional<Double> ratio(UnitPrice quote, UnitPrice neighbour, AtomicWeights weights) {
        boolean alike = quote.commodity()
                        .elements()
                        .equals(neighbour.commodity().elements())
                && (!quote.commodity().elements().isEmpty()
                        || quote.commodity().name().equals(neighbour.commodity().name()))
                && quote.currency().equals(neighbour.currency())
                && neighbour.mid() > 0;
        if (!alike) {
            return Optional.empty();
        }
        Optional<Double> ofQuote = perKilogram(quote, neighbour.commodity().basis(), weights);
        double ofNeighbour = neighbour.mid() / neighbour.massUnit().kilograms();
        return ofQuote.map(price -> price / ofNeighbour).filter(ratio -> ratio > 0 && Double.isFinite(ratio));
    }

    /** The quote per kilogram on the basis of its neighbour, if the two bases have a fixed factor. */
    private static Optional<Double> perKilogram(UnitPrice quote, Basis basis, AtomicWeights weights) {
        double price = quote.mid() / quote.massUnit().kilograms();
        Commodity good = quote.commodity();
        if (good.basis().equals(basis)) {
            return Optional.of(price);
        }
        if (good.elements().isEmpty() || !isFixed(good.basis()) || !isFixed(basis)) {
            return Optional.empty();
        }
        double factor =
                good.elements().stream() // of several elements the mean factor, which differs little among lanthanides
                        .mapToDouble(element -> BasisConversion.factor(good.basis(), basis, element, weights))
                        .average()
                        .orElseThrow();
        return Optional.of(price / factor);
    }

    private static boolean isFixed(Basis basis) {
        return basis.kind() != BasisKind.GROSS_PRODUCT && basis.kind() != BasisKind.ALLOY;
    }

    private static List<SuspectedSlip> explaining(double ratio, double band, List<Slip> slips) {
        List<SuspectedSlip> explaining = new ArrayList<>();
        for (Slip slip : slips) {
            for (double factor : new double[] {slip.factor, 1 / slip.factor}) {
                double remaining = ratio / factor;
                double left = Math.abs(Math.log(remaining));
                if (left <= Math.log(band) && left < Math.abs(Math.log(ratio))) {
                    explaining.add(new SuspectedSlip(slip.kind, factor, remaining, slip.reason));
                }
            }
        }
        explaining.sort(Comparator.comparingDouble(slip -> Math.abs(Math.log(slip.remaining()))));
        return explaining;
    }

    private static List<Slip> slips(
            UnitPrice quote, Collection<ExchangeRate> rates, Collection<VatRate> vatRates, AtomicWeights weights) {
        List<Slip> slips = new ArrayList<>();
        for (MassUnit unit : List.of(MassUnit.TONNE, MassUnit.POUND, MassUnit.METRIC_TONNE_UNIT)) {
            slips.add(new Slip(SlipKind.MASS_UNIT, unit.kilograms(), unit.symbol() + " and kg"));
        }
        slips.add(new Slip(SlipKind.DECIMAL_POINT, 10, "a factor of 10"));
        slips.add(new Slip(SlipKind.DECIMAL_POINT, 100, "a factor of 100"));
        slips.add(new Slip(SlipKind.TEN_THOUSAND, 10_000, "ten thousand (wan) and one"));
        for (ExchangeRate rate : rates) {
            slips.add(new Slip(SlipKind.CURRENCY, rate.convert(1, quote.currency()), rate.label()));
        }
        for (VatRate vat : vatRates) {
            slips.add(new Slip(
                    SlipKind.TAX, 1 + vat.rate(), "value-added tax of " + vat.country() + " at " + vat.rate()));
        }
        for (Element element : quote.commodity().elements()) {
            if (element.isRareEarth() && element != Element.PM) {
                double factor = BasisConversion.factor(Basis.ELEMENT, Basis.REO, element, weights);
                slips.add(new Slip(SlipKind.OXIDE_OR_METAL, factor, "oxide and metal of " + element));
            }
        }
        return slips;
    }
}
