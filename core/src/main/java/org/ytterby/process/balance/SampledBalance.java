// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;

/**
 * What a Monte Carlo calculation of a balance gave.
 *
 * @param draws how many balances were drawn, above 0
 * @param distribution how the numbers of a range were taken to be spread
 * @param assumptionSet the name of the set of assumptions
 * @param amounts the spread at every outlet of every element
 * @since 0.1
 */
public record SampledBalance(
        int draws, RangeDistribution distribution, String assumptionSet, List<SampledAmount> amounts)
        implements Serializable {

    /**
     * Copies the list.
     *
     * @param draws the number of draws
     * @param distribution the distribution
     * @param assumptionSet the assumptions
     * @param amounts the amounts
     */
    public SampledBalance {
        Checks.inRange("draws", draws, 1, Integer.MAX_VALUE);
        amounts = ImmutableList.copyOf(amounts);
    }

    /**
     * Returns the spread of an element at an outlet.
     *
     * @param outlet the identifier of the outlet
     * @param element the element
     * @return the spread
     * @throws IllegalArgumentException if there is no such outlet or the element was not balanced
     */
    public SampledAmount amount(String outlet, Element element) {
        return amounts.stream()
                .filter(a -> a.outlet().equals(outlet) && a.element() == element)
                .findFirst()
                .orElseThrow(() -> Checks.refused("outlet and element", "be of the balance", outlet + " " + element));
    }
}
