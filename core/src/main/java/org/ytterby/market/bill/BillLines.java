// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market.bill;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ytterby.internal.Checks;
import org.ytterby.market.PricePoint;
import org.ytterby.market.UnitPrice;
import org.ytterby.product.bom.BillContent;
import org.ytterby.product.bom.BillLine;
import org.ytterby.product.bom.BillOfMaterials;
import org.ytterby.product.bom.QuantityRange;
import org.ytterby.quantity.BasisKind;
import org.ytterby.quantity.Money;
import org.ytterby.regime.trade.ValuedInput;

/** The lines of a bill with their sources, and their values at one point. */
final class BillLines {

    private static final int DECIMALS = 12;

    private final Map<String, InputSource> sources;
    private final List<PricedInput> inputs = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    private BillLines(Map<String, InputSource> sources) {
        this.sources = sources;
    }

    static List<PricedInput> price(BillOfMaterials bill, Map<String, InputSource> sources) {
        BillLines lines = new BillLines(sources);
        lines.walk(bill, "", QuantityRange.exactly(1));
        for (String path : sources.keySet()) {
            if (!lines.used.contains(path)) {
                throw Checks.refused(
                        "sources",
                        "be of lines of the bill "
                                + lines.used.stream().sorted().toList(),
                        path);
            }
        }
        return lines.inputs;
    }

    private void walk(BillOfMaterials bill, String above, QuantityRange units) {
        for (BillLine line : bill.lines()) {
            String path = above + line.name();
            QuantityRange amount = line.amount().times(units);
            if (line.content() instanceof BillContent.Part part) {
                walk(part.bill(), path + "/", amount);
                continue;
            }
            InputSource source = sources.get(path);
            if (source == null) {
                throw Checks.refused("sources", "hold the line " + path, sources.keySet());
            }
            source.price().ifPresent(price -> checkBasis(path, line.content(), price));
            used.add(path);
            inputs.add(PricedInput.builder()
                    .path(path)
                    .kilograms(amount)
                    .source(source)
                    .build());
        }
    }

    /** Contained elements are priced by content; a material is priced as weighed. */
    private static void checkBasis(String path, BillContent content, UnitPrice price) {
        BasisKind kind = price.commodity().basis().kind();
        boolean fits = content instanceof BillContent.Contained
                ? kind == BasisKind.ELEMENT || kind == BasisKind.METAL
                : kind != BasisKind.ELEMENT;
        if (!fits) {
            throw Checks.refused(
                    "sources[" + path + "].price.commodity.basis",
                    content instanceof BillContent.Contained
                            ? "be element or metal for contained elements"
                            : "be that of the material as weighed",
                    price.commodity().basis());
        }
    }

    static ValuedInput valued(PricedInput input, PricePoint point) {
        UnitPrice price = input.source()
                .price()
                .orElseThrow(() -> Checks.refused("price of " + input.path(), "be known", "missing"));
        double perKilogram = switch (point) {
            case LOW -> price.perKilogram().lower();
            case HIGH -> price.perKilogram().upper();
            case MID -> price.perKilogram().lower() / 2 + price.perKilogram().upper() / 2;
        };
        BigDecimal value = new BigDecimal(kilograms(input, point) * perKilogram);
        return ValuedInput.builder()
                .form(input.source().form())
                .elements(input.source().elements())
                .alloySystem(input.source().alloySystem())
                .origin(input.source().origin())
                .value(new Money(value.setScale(DECIMALS, RoundingMode.HALF_EVEN), price.currency()))
                .build();
    }

    private static double kilograms(PricedInput input, PricePoint point) {
        QuantityRange mass = input.kilograms();
        String path = "kilograms of " + input.path();
        return switch (point) {
            case LOW -> mass.bounds().lower();
            case HIGH -> Checks.finite(path, mass.bounds().upper());
            case MID -> mass.typical().orElseThrow(() -> Checks.refused(path, "have a typical value", mass.bounds()));
        };
    }
}
