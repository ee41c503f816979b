// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.assay.AssayedPart;
import org.ytterby.assay.DetectionPolicy;
import org.ytterby.assay.RareEarthContent;
import org.ytterby.assay.TotalScope;
import org.ytterby.assay.Whole;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.element.RareEarths;
import org.ytterby.market.basket.BasketPrice;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;

/** Any {@link BasketPrice}. */
public final class BasketPriceArbitraries extends TypeProvider<BasketPrice> {

    /**
     * Returns shares of total oxides, thulium being a trace.
     *
     * @param shares the shares
     * @return the content
     */
    public static RareEarthContent content(Map<Element, Double> shares) {
        return RareEarthContent.builder()
                .basis(Basis.REO)
                .whole(Whole.TOTAL_RARE_EARTHS)
                .part(AssayedPart.WHOLE)
                .fractions(ElementVector.of(shares))
                .bounds(shares.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> Interval.exactly(e.getValue()))))
                .addUnquantified(Element.TM)
                .policy(DetectionPolicy.ZERO)
                .atomicWeights("CIAAW 2024")
                .build();
    }

    /**
     * Returns shares of total oxides that add up to 1.
     *
     * @return the arbitrary
     */
    public static Arbitrary<RareEarthContent> contents() {
        return Arbitraries.maps(
                        Arbitraries.of(RareEarths.TREO).filter(element -> element != Element.TM),
                        Arbitraries.doubles().between(0.001, 1).ofScale(3))
                .ofMinSize(1)
                .ofMaxSize(10)
                .map(parts -> {
                    double sum = parts.values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum();
                    return content(parts.entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue() / sum)));
                });
    }

    /** Creates the provider. */
    public BasketPriceArbitraries() {
        super(BasketPrice.class);
    }

    @Override
    public BasketPrice example() {
        return BasketPrice.of(
                content(Map.of(Element.ND, 0.17, Element.PR, 0.05, Element.DY, 0.01, Element.CE, 0.7)),
                TotalScope.LANTHANIDES_AND_YTTRIUM,
                new PriceSheetArbitraries().example(),
                CiaawWeights.CIAAW_2024);
    }

    @Override
    public Arbitrary<BasketPrice> arbitrary() {
        return Combinators.combine(contents(), Arbitraries.of(0.99, 1.0, 1.05), new PriceSheetArbitraries().arbitrary())
                .as((content, printed, sheet) -> BasketPrice.of(
                        content(content.fractions().toMap().entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue() * printed))),
                        TotalScope.LANTHANIDES_AND_YTTRIUM,
                        sheet,
                        CiaawWeights.CIAAW_2024));
    }
}
