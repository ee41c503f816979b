// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.extraction;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.internal.Checks;

/**
 * A stream of a train of cuts: the elements that belong in it, and what it holds.
 *
 * @param elements the elements that belong in it, in the order of extraction, at least one; all others are impurities
 * @param moles what it holds, each at least 0, in the unit of the feed
 * @since 0.1
 */
public record TrainStream(List<Element> elements, ElementVector moles) implements Serializable {

    /**
     * Checks the amounts.
     *
     * @param elements the elements
     * @param moles the amounts
     * @throws IllegalArgumentException if no element belongs in it or an amount is negative
     */
    public TrainStream {
        elements = ImmutableList.copyOf(Checks.notEmpty("elements", elements));
        moles.toMap().forEach((element, amount) -> Checks.notNegative("moles[" + element.symbol() + "]", amount));
    }

    /**
     * Returns the share of the elements that belong in it.
     *
     * @return the mole fraction in [0, 1]
     * @throws IllegalArgumentException if the stream is empty
     */
    public double purity() {
        double wanted = elements.stream()
                .mapToDouble(element -> moles.getOrElse(element, 0))
                .sum();
        return Math.min(1, wanted / Checks.positive("moles", moles.sum()));
    }
}
