// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market.basket;

import java.io.Serializable;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;

/**
 * What a buyer pays for an intermediate product: the payable share of each oxide's price, less charges. Lanthanum and cerium
 * may be payable at 0.
 *
 * @since 0.1
 */
@Value.Immutable
public interface PayTerms extends Serializable {

    /**
     * Returns the payable share of the price of each separated oxide.
     *
     * @return the share in [0, 1] by element; an element left out has no stated terms, which is not a share of 0
     */
    @Value.NaturalOrder
    NavigableMap<Element, Double> payable();

    /**
     * Returns what is taken off.
     *
     * @return the charges, in the currency of the prices
     */
    List<Charge> charges();

    /** Checks the shares. */
    @Value.Check
    default void check() {
        payable().forEach((element, share) -> Checks.fraction("payable[" + element + "]", share));
    }

    /**
     * Gives terms that pay the same share for some elements and charge nothing.
     *
     * @param share the payable share in [0, 1]
     * @param elements the elements
     * @return the terms
     * @throws IllegalArgumentException if the share is out of range
     */
    static PayTerms uniform(double share, Set<Element> elements) {
        Builder terms = builder();
        elements.forEach(element -> terms.putPayable(element, share));
        return terms.build();
    }

    /**
     * Starts terms.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PayTerms}. */
    final class Builder extends ImmutablePayTerms.Builder {
        Builder() {}
    }
}
