// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Set;
import org.ytterby.internal.Checks;
import org.ytterby.material.HsCode;

/**
 * Products whose trade is summed under one name, such as rare earths. Quantities are added as traded, whatever they contain.
 *
 * @param name the name, not blank
 * @param products subheadings of six digits, at least one
 * @since 0.1
 */
public record TradedCommodity(String name, Set<HsCode> products) implements Serializable {

    private static final int DIGITS = 6;

    /**
     * Checks the codes.
     *
     * @param name the name
     * @param products subheadings of six digits
     * @throws IllegalArgumentException if the name is blank, no product is named or a code has not six digits
     */
    public TradedCommodity {
        Checks.notBlank("name", name);
        products = ImmutableSortedSet.copyOf(Checks.notEmpty("products", products));
        for (HsCode product : products) {
            if (product.length() != DIGITS) {
                throw Checks.refused("products[" + product + "]", "have six digits", product.digits());
            }
        }
    }

    /**
     * Takes one product by itself, named by its digits.
     *
     * @param product a subheading of six digits
     * @return the commodity
     * @throws IllegalArgumentException if the code has not six digits
     */
    public static TradedCommodity of(HsCode product) {
        return new TradedCommodity(product.digits(), ImmutableSortedSet.of(product));
    }
}
