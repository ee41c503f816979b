// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.element.RareEarths;
import org.ytterby.market.Commodity;
import org.ytterby.market.DeliveryTerms;
import org.ytterby.market.PriceKind;
import org.ytterby.market.PriceTax;
import org.ytterby.market.UnitPrice;
import org.ytterby.material.Form;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.MassUnit;
import org.ytterby.time.DateSpan;

/** Any {@link UnitPrice}. */
public final class UnitPriceArbitraries extends TypeProvider<UnitPrice> {

    static Arbitrary<Interval> amounts() {
        Arbitrary<Double> money = Arbitraries.doubles().between(0.01, 10_000).ofScale(2);
        return Combinators.combine(money, Arbitraries.doubles().between(0, 1000).ofScale(2))
                .as((low, more) -> Interval.of(low, low + more));
    }

    /**
     * Returns prices of the commercial oxide of one rare earth, in USD per kilogram for 2025, tax excluded.
     *
     * @param element the rare earth
     * @param amount the lowest and the highest price
     * @return the price
     */
    public static UnitPrice oxide(Element element, Interval amount) {
        return UnitPrice.builder()
                .commodity(Commodity.builder()
                        .name(element.englishName() + " oxide")
                        .addElements(element)
                        .form(Form.OXIDE)
                        .basis(Basis.REO)
                        .build())
                .amount(amount)
                .currency(Currency.getInstance("USD"))
                .massUnit(MassUnit.KILOGRAM)
                .period(DateSpan.parse("[2025-01-01, 2025-12-31]"))
                .kind(PriceKind.AVERAGE)
                .place("China")
                .terms(DeliveryTerms.FREE_ON_BOARD)
                .tax(PriceTax.excluded())
                .evidence(new EvidenceArbitraries().example())
                .build();
    }

    /**
     * Returns prices of oxides of any rare earth but promethium.
     *
     * @return the arbitrary
     */
    public static Arbitrary<UnitPrice> oxides() {
        return Combinators.combine(Arbitraries.of(RareEarths.TREO), amounts()).as(UnitPriceArbitraries::oxide);
    }

    /** Creates the provider. */
    public UnitPriceArbitraries() {
        super(UnitPrice.class);
    }

    @Override
    public UnitPrice example() {
        return UnitPrice.builder()
                .commodity(new CommodityArbitraries().example())
                .amount(Interval.of(412_000, 414_000))
                .currency(Currency.getInstance("CNY"))
                .massUnit(MassUnit.TONNE)
                .period(DateSpan.parse("[2025-05-08, 2025-05-08]"))
                .kind(PriceKind.SPOT)
                .estimated(true)
                .place("China")
                .terms(DeliveryTerms.DOMESTIC)
                .tax(new PriceTaxArbitraries().example())
                .roundedTo(new BigDecimal("1000"))
                .edition(SupplyFigureArbitraries.EDITION)
                .evidence(new EvidenceArbitraries().example())
                .addSteps(new PriceStepArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<UnitPrice> arbitrary() {
        return Combinators.combine(
                        amounts(),
                        new CommodityArbitraries().arbitrary(),
                        Arbitraries.of(MassUnit.class),
                        new PriceTaxArbitraries().arbitrary(),
                        Arbitraries.of(PriceKind.class),
                        Arbitraries.of(DeliveryTerms.class))
                .as((amount, good, unit, tax, kind, terms) -> UnitPrice.builder()
                        .from(example())
                        .amount(amount)
                        .commodity(good)
                        .massUnit(unit)
                        .tax(tax)
                        .kind(kind)
                        .terms(terms)
                        .build());
    }
}
