// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.ytterby.evidence.Confidence;
import org.ytterby.internal.Checks;
import org.ytterby.internal.DecimalText;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.MassUnit;

/**
 * Brings a price to another mass unit, currency or tax treatment; {@link PriceBasis} brings it to another basis. Every
 * conversion adds a {@link PriceStep} that names the rate it used; nothing is looked up.
 *
 * @since 0.1
 */
public final class PriceConversion {

    private PriceConversion() {}

    /**
     * States a price for another mass.
     *
     * @param price the price
     * @param unit the mass the new price is for
     * @return amount &middot; new unit / old unit; the same price if the units are the same
     */
    public static UnitPrice per(UnitPrice price, MassUnit unit) {
        if (price.massUnit() == unit) {
            return price;
        }
        String reason = "1 " + unit.symbol() + " = " + DecimalText.of(unit.convert(1, price.massUnit())) + " "
                + price.massUnit().symbol();
        PriceStep step =
                new PriceStep(StepKind.MASS_UNIT, unit.convert(1, price.massUnit()), reason, Confidence.COMPUTED);
        return scaled(price, amount -> unit.convert(amount, price.massUnit()), step)
                .massUnit(unit)
                .build();
    }

    /**
     * States a price in the other currency of an exchange rate.
     *
     * @param price the price, in one of the currencies of the rate
     * @param rate the exchange rate
     * @param policy whether the rate may be of other days than the price
     * @return the price in the other currency
     * @throws IllegalArgumentException if the price is in a third currency, or the days do not overlap and must
     */
    public static UnitPrice inOtherCurrency(UnitPrice price, ExchangeRate rate, PeriodPolicy policy) {
        policy.check("rate.period", rate.period(), price.period());
        PriceStep step = new PriceStep(
                StepKind.CURRENCY,
                rate.convert(1, price.currency()),
                rate.label(),
                rate.evidence().confidence());
        return scaled(price, amount -> rate.convert(amount, price.currency()), step)
                .currency(rate.other(price.currency()))
                .build();
    }

    /**
     * Takes value-added tax out of a price: amount / (1 + rate).
     *
     * @param price the price, whose {@link UnitPrice#tax()} says whether and at which rate the tax is in it
     * @return the price without the tax; the same price if the tax is not in it
     * @throws IllegalArgumentException if the price does not say whether the tax is in it
     */
    public static UnitPrice withoutVat(UnitPrice price) {
        PriceTax tax = price.tax();
        if (tax.treatment() == VatTreatment.EXCLUDED) {
            return price;
        }
        OptionalDouble rate = tax.rate();
        if (rate.isEmpty()) {
            throw Checks.refused("price.tax", "be stated", tax.treatment());
        }
        double whole = 1 + rate.getAsDouble();
        String reason = "without value-added tax of " + DecimalText.of(rate.getAsDouble()) + " as the price states it";
        Confidence sure = tax.confidence().orElse(price.evidence().confidence());
        return scaled(price, amount -> amount / whole, new PriceStep(StepKind.TAX, 1 / whole, reason, sure))
                .tax(PriceTax.builder()
                        .treatment(VatTreatment.EXCLUDED)
                        .confidence(tax.confidence())
                        .build())
                .build();
    }

    /**
     * Adds value-added tax to a price: amount &middot; (1 + rate).
     *
     * @param price the price, without the tax
     * @param rate the rate
     * @param policy whether the rate may be of other days than the price
     * @return the price with the tax
     * @throws IllegalArgumentException if the price includes the tax or does not say, or the days do not overlap and must
     */
    public static UnitPrice withVat(UnitPrice price, VatRate rate, PeriodPolicy policy) {
        if (price.tax().treatment() != VatTreatment.EXCLUDED) {
            throw Checks.refused("price.tax", "be EXCLUDED", price.tax().treatment());
        }
        policy.check("rate.period", rate.period(), price.period());
        double whole = 1 + rate.rate();
        String reason = "with value-added tax of " + DecimalText.of(rate.rate()) + ", " + rate.country() + ", "
                + rate.period() + ", " + rate.evidence().source().citation();
        PriceStep step =
                new PriceStep(StepKind.TAX, whole, reason, rate.evidence().confidence());
        return scaled(price, amount -> amount * whole, step)
                .tax(PriceTax.builder()
                        .treatment(VatTreatment.INCLUDED)
                        .rate(rate.rate())
                        .confidence(price.tax().confidence())
                        .build())
                .build();
    }

    static UnitPrice.Builder scaled(UnitPrice price, DoubleUnaryOperator scale, PriceStep step) {
        double low = scale.applyAsDouble(price.amount().lower());
        double high = scale.applyAsDouble(price.amount().upper());
        return UnitPrice.builder()
                .from(price)
                .amount(Interval.of(low, high))
                .roundedTo(Optional.empty())
                .addSteps(step);
    }
}
