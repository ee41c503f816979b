// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io;

import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ytterby.assay.AssayedPart;
import org.ytterby.assay.DetectionPolicy;
import org.ytterby.assay.RareEarthContent;
import org.ytterby.assay.TotalScope;
import org.ytterby.assay.Whole;
import org.ytterby.element.AtomicWeights;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.element.Oxide;
import org.ytterby.element.RareEarths;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Evidence;
import org.ytterby.evidence.Source;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.market.Commodity;
import org.ytterby.market.DeliveryTerms;
import org.ytterby.market.ExchangeRate;
import org.ytterby.market.PeriodPolicy;
import org.ytterby.market.PriceChange;
import org.ytterby.market.PriceConversion;
import org.ytterby.market.PriceKind;
import org.ytterby.market.PriceTax;
import org.ytterby.market.UnitPrice;
import org.ytterby.market.basket.BasketPrice;
import org.ytterby.market.basket.ConcentrateValue;
import org.ytterby.market.basket.OreValue;
import org.ytterby.market.basket.PayTerms;
import org.ytterby.market.basket.PriceSheet;
import org.ytterby.market.chain.ConversionStep;
import org.ytterby.market.chain.PricedMass;
import org.ytterby.market.chain.StepMargin;
import org.ytterby.material.Form;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.Mass;
import org.ytterby.quantity.MassFraction;
import org.ytterby.quantity.MassUnit;
import org.ytterby.time.DateSpan;
import tools.jackson.databind.JsonNode;

/** Works the examples of prices, baskets and value by the library, found by topic and input keys. */
final class MarketSolvers {

    static final Evidence EVIDENCE = Evidence.builder()
            .source(Source.builder().citation("worked example").build())
            .confidence(Confidence.COMPUTED)
            .build();
    private static final AtomicWeights WEIGHTS = ReferenceData.bundled().atomicWeights(2021);
    private static final TotalScope TREO = TotalScope.LANTHANIDES_AND_YTTRIUM;
    private static final DateSpan DAY = DateSpan.parse("[2025-05-08, 2025-05-08]");

    private MarketSolvers() {}

    static void solve(String topic, JsonNode in, Map<String, Object> got) {
        Set<String> keys = new TreeSet<>(in.propertyNames());
        switch (topic + " " + String.join(",", keys)) {
            case "basket distribution_pct,price_usd_per_kg" -> basket(in, got);
            case "basket basket_usd_per_kg,grade_pct" ->
                got.put(
                        "usd_per_t_ore",
                        OreValue.of(single(number(in, "basket_usd_per_kg")), percent(in, "grade_pct"))
                                .inGroundPerTonne()
                                .lower());
            case "basket TREO_pct,basket_usd_per_kg_REO,payability" -> {
                PayTerms terms = PayTerms.uniform(number(in, "payability"), Set.of(Element.ND));
                BasketPrice basket = single(number(in, "basket_usd_per_kg_REO"));
                got.put(
                        "usd_per_t_product",
                        ConcentrateValue.of(basket, percent(in, "TREO_pct"), terms)
                                .netPerTonne()
                                .lower());
            }
            case "basket revenue" -> revenue(in.get("revenue"), got);
            case "value-chain kg_oxide_per_kg_metal,metal_cny_per_kg,oxide_cny_per_kg" -> margin(in, 1, got);
            case "value-chain kg_oxide_per_kg_metal,metal_cny_per_kg,oxide_cny_per_kg,yield" ->
                margin(in, number(in, "yield"), got);
            case "value-chain high,low,unit" -> {
                String[] unit = in.get("unit").asString().split("/", -1);
                UnitPrice price = price(
                        good(Set.of(Element.DY), Form.OXIDE, Basis.REO),
                        Interval.of(number(in, "low"), number(in, "high")),
                        unit[0],
                        MassUnit.ofSymbol(unit[1]),
                        PriceTax.notStated());
                got.put(
                        "mid_cny_per_kg",
                        PriceConversion.per(price, MassUnit.KILOGRAM).mid());
            }
            case "value-chain domestic_usd,fob_usd" ->
                got.put(
                        "fob_premium_pct",
                        100
                                * PriceChange.premium(
                                                usd(Set.of(Element.TB), number(in, "fob_usd")),
                                                usd(Set.of(Element.TB), number(in, "domestic_usd")))
                                        .lower());
            case "units cny_per_t,cny_per_usd,quote_includes_vat,vat_rate" -> quote(in, got);
            default -> fail("no solver for " + topic + " " + keys);
        }
    }

    private static void basket(JsonNode in, Map<String, Object> got) {
        Map<Element, Double> shares = new EnumMap<>(Element.class);
        in.get("distribution_pct")
                .properties()
                .forEach(e ->
                        shares.put(Oxide.of(e.getKey()).element(), e.getValue().asDouble() / 100));
        List<UnitPrice> prices = new ArrayList<>();
        in.get("price_usd_per_kg")
                .properties()
                .forEach(e -> prices.add(
                        usd(Set.of(Oxide.of(e.getKey()).element()), e.getValue().asDouble())));
        BasketPrice basket =
                BasketPrice.of(content(shares, Whole.TOTAL_RARE_EARTHS), TREO, PriceSheet.of(prices), WEIGHTS);
        got.put("basket_usd_per_kg_REO", basket.perKilogram().lower());
        got.put("priced_share_pct", 100 * basket.pricedShare());
    }

    private static void revenue(JsonNode lines, Map<String, Object> got) { // kilograms in a tonne of product
        Map<Element, Double> fractions = new EnumMap<>(Element.class);
        List<UnitPrice> prices = new ArrayList<>();
        PayTerms.Builder terms = PayTerms.builder();
        lines.properties().forEach(line -> {
            Set<Element> elements = switch (line.getKey()) {
                case "NdPr" -> RareEarths.NDPR;
                case "LaCe" -> Set.of(Element.LA, Element.CE);
                default -> Set.of(Element.ofSymbol(line.getKey()));
            };
            prices.add(usd(elements, number(line.getValue(), "price")));
            for (Element element : elements) {
                fractions.put(element, number(line.getValue(), "kg") / 1000 / elements.size());
                terms.putPayable(element, number(line.getValue(), "pay"));
            }
        });
        RareEarthContent content = content(fractions, Whole.SAMPLE);
        BasketPrice basket = BasketPrice.of(content, TREO, PriceSheet.of(prices), WEIGHTS);
        MassFraction grade = MassFraction.of(content.sumOf(TREO.elements()));
        got.put(
                "usd",
                ConcentrateValue.of(basket, grade, terms.build()).netPerTonne().lower());
    }

    private static void margin(JsonNode in, double massYield, Map<String, Object> got) {
        UnitPrice oxide = price(
                good(RareEarths.NDPR, Form.OXIDE, Basis.REO),
                Interval.exactly(number(in, "oxide_cny_per_kg")),
                "CNY",
                MassUnit.KILOGRAM,
                PriceTax.included(0.13));
        UnitPrice metal = price(
                good(RareEarths.NDPR, Form.METAL, Basis.METAL),
                Interval.exactly(number(in, "metal_cny_per_kg")),
                "CNY",
                MassUnit.KILOGRAM,
                PriceTax.included(0.13));
        StepMargin margin = StepMargin.of(ConversionStep.builder()
                .name("metal")
                .stage(Stage.METAL_MAKING)
                .output(metal)
                .addInputs(new PricedMass(Mass.ofKilograms(number(in, "kg_oxide_per_kg_metal")), oxide))
                .massYield(massYield)
                .build());
        got.put("oxide_cost_cny", margin.inputCost().lower());
        got.put("margin_cny_per_kg_metal", margin.margin().lower());
    }

    private static void quote(JsonNode in, Map<String, Object> got) {
        PriceTax tax = in.get("quote_includes_vat").asBoolean()
                ? PriceTax.included(number(in, "vat_rate"))
                : PriceTax.excluded();
        UnitPrice quote = price(
                good(RareEarths.NDPR, Form.OXIDE, Basis.REO),
                Interval.exactly(number(in, "cny_per_t")),
                "CNY",
                MassUnit.TONNE,
                tax);
        ExchangeRate rate = ExchangeRate.builder()
                .base(Currency.getInstance("USD"))
                .quoted(Currency.getInstance("CNY"))
                .rate(number(in, "cny_per_usd"))
                .period(DAY)
                .evidence(EVIDENCE)
                .build();
        UnitPrice converted = PriceConversion.per(
                PriceConversion.inOtherCurrency(PriceConversion.withoutVat(quote), rate, PeriodPolicy.OVERLAPPING),
                MassUnit.KILOGRAM);
        got.put("usd_per_kg_ex_vat", converted.mid());
    }

    private static BasketPrice single(double usdPerKilogram) {
        return BasketPrice.of(
                content(Map.of(Element.ND, 1.0), Whole.TOTAL_RARE_EARTHS),
                TREO,
                PriceSheet.of(List.of(usd(Set.of(Element.ND), usdPerKilogram))),
                WEIGHTS);
    }

    private static RareEarthContent content(Map<Element, Double> fractions, Whole whole) {
        RareEarthContent.Builder content = RareEarthContent.builder()
                .basis(Basis.REO)
                .whole(whole)
                .part(AssayedPart.WHOLE)
                .fractions(ElementVector.of(fractions))
                .policy(DetectionPolicy.ZERO)
                .atomicWeights(WEIGHTS.name());
        fractions.forEach((element, fraction) -> content.putBounds(element, Interval.exactly(fraction)));
        return content.build();
    }

    static UnitPrice usd(Set<Element> elements, double perKilogram) {
        return price(
                good(elements, Form.OXIDE, Basis.REO),
                Interval.exactly(perKilogram),
                "USD",
                MassUnit.KILOGRAM,
                PriceTax.notStated());
    }

    private static Commodity good(Set<Element> elements, Form form, Basis basis) {
        return Commodity.builder()
                .name("of the example")
                .elements(elements)
                .form(form)
                .basis(basis)
                .build();
    }

    private static UnitPrice price(Commodity good, Interval amount, String currency, MassUnit unit, PriceTax tax) {
        return UnitPrice.builder()
                .commodity(good)
                .amount(amount)
                .currency(Currency.getInstance(currency))
                .massUnit(unit)
                .period(DAY)
                .kind(PriceKind.SPOT)
                .terms(DeliveryTerms.NOT_STATED)
                .tax(tax)
                .evidence(EVIDENCE)
                .build();
    }

    private static double number(JsonNode in, String key) {
        return in.get(key).asDouble();
    }

    private static MassFraction percent(JsonNode in, String key) {
        return MassFraction.ofPercent(number(in, key));
    }
}
