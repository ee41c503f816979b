// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

import java.util.Map;
import org.ytterby.element.AtomicWeights;
import org.ytterby.element.BasisConversion;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.evidence.Confidence;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.BasisKind;
import org.ytterby.quantity.MassFraction;

/**
 * Brings a price to another basis: from oxide to contained element or metal, from a product as weighed to what it contains.
 * Every conversion adds a {@link PriceStep} that names the table of atomic weights or the content it used.
 *
 * @since 0.1
 */
public final class PriceBasis {

    private static final double SHARE_TOLERANCE = 1e-9;

    private PriceBasis() {}

    /**
     * States the price of one element's oxide, metal or content on another basis, such as per kilogram of contained element
     * instead of per kilogram of oxide: amount &middot; k(old) / k(new).
     *
     * @param price the price of a good of one element, on an oxide, element or metal basis
     * @param basis the new basis, of the same kinds
     * @param weights the atomic weights
     * @return the price on the new basis
     * @throws IllegalArgumentException if the good has not exactly one element, or a basis has no fixed factor
     */
    public static UnitPrice on(UnitPrice price, Basis basis, AtomicWeights weights) {
        if (price.commodity().elements().size() != 1) {
            throw Checks.refused(
                    "price.commodity.elements",
                    "be one element, else its shares are needed",
                    price.commodity().elements());
        }
        Element element = price.commodity().elements().first();
        return on(price, basis, ElementVector.of(Map.of(element, 1.0)), weights);
    }

    /**
     * States the price of a good of several elements, such as neodymium-praseodymium oxide, on another basis:
     * amount &middot; &Sigma; s k(old) / &Sigma; s k(new).
     *
     * @param price the price, on an oxide, element or metal basis
     * @param basis the new basis, of the same kinds
     * @param shares the mass shares of the good's elements in their sum, on element basis, adding up to 1
     * @param weights the atomic weights
     * @return the price on the new basis
     * @throws IllegalArgumentException if the shares are not those of the good's elements or do not add up to 1, or a basis
     *     has no fixed factor
     */
    public static UnitPrice on(UnitPrice price, Basis basis, ElementVector shares, AtomicWeights weights) {
        Commodity good = price.commodity();
        if (!shares.toMap().keySet().equals(good.elements())) {
            throw Checks.refused(
                    "shares", "be those of " + good.elements(), shares.toMap().keySet());
        }
        if (!(Math.abs(shares.sum() - 1) <= SHARE_TOLERANCE)) {
            throw Checks.refused("shares", "add up to 1", shares.sum());
        }
        if (good.basis().equals(basis)) {
            return price;
        }
        double factor = perElement(good.basis(), shares, weights) / perElement(basis, shares, weights);
        PriceStep step = new PriceStep(
                StepKind.BASIS,
                factor,
                "from " + good.basis() + " to " + basis + " of " + shares + " by " + weights.name(),
                weights.evidence().confidence());
        return PriceConversion.scaled(price, amount -> amount * factor, step)
                .commodity(onBasis(good, basis))
                .build();
    }

    /**
     * Turns the price of a gross product into the price of what it contains: amount / content.
     *
     * @param price the price, on the basis of gross product, alloy or metal
     * @param content how much of the product is what the new basis counts, above 0
     * @param contained what is counted, such as {@link Basis#REO} in a concentrate
     * @param contentConfidence how sure the content is
     * @return the price of what is contained
     * @throws IllegalArgumentException if the content is 0, or the price is on a basis of contained substance already
     */
    public static UnitPrice ofContent(
            UnitPrice price, MassFraction content, Basis contained, Confidence contentConfidence) {
        double fraction = Checks.positive("content", content.fraction());
        BasisKind kind = price.commodity().basis().kind();
        if (kind != BasisKind.GROSS_PRODUCT && kind != BasisKind.ALLOY && kind != BasisKind.METAL) {
            throw Checks.refused(
                    "price.commodity.basis",
                    "be gross, alloy or metal",
                    price.commodity().basis());
        }
        PriceStep step = new PriceStep(
                StepKind.CONTENT, 1 / fraction, "content of " + content + " " + contained, contentConfidence);
        return PriceConversion.scaled(price, amount -> amount / fraction, step)
                .commodity(onBasis(price.commodity(), contained))
                .build();
    }

    /**
     * Turns the price of what a product contains into the price of the product as weighed: amount &middot; content.
     *
     * @param price the price of what is contained
     * @param content how much of the product is what the price counts
     * @param gross what the product is counted as, gross product, alloy or metal
     * @param contentConfidence how sure the content is
     * @return the price of the product
     * @throws IllegalArgumentException if the content is 0
     */
    public static UnitPrice ofProduct(
            UnitPrice price, MassFraction content, Basis gross, Confidence contentConfidence) {
        double fraction = Checks.positive("content", content.fraction());
        String reason = "content of " + content + " " + price.commodity().basis();
        return PriceConversion.scaled(
                        price,
                        amount -> amount * fraction,
                        new PriceStep(StepKind.CONTENT, fraction, reason, contentConfidence))
                .commodity(onBasis(price.commodity(), gross))
                .build();
    }

    private static double perElement(Basis basis, ElementVector shares, AtomicWeights weights) {
        return shares.toMap().entrySet().stream()
                .mapToDouble(share ->
                        share.getValue() * BasisConversion.factor(Basis.ELEMENT, basis, share.getKey(), weights))
                .sum();
    }

    private static Commodity onBasis(Commodity good, Basis basis) {
        return Commodity.builder().from(good).basis(basis).build();
    }
}
