// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import java.io.Serializable;
import org.ytterby.element.Element;
import org.ytterby.quantity.Interval;

/**
 * How much feed a wanted amount of product needs.
 *
 * @param outlet the outlet of the product
 * @param element the wanted element
 * @param wantedTonnes how much of it is wanted
 * @param times how many times the feed of the balance is needed, within [0, inf); without an upper bound if a recovery on the
 *     way may be 0
 * @param balance the balance of the feed once
 * @since 0.1
 */
public record NeededFeed(String outlet, Element element, double wantedTonnes, Interval times, Balance balance)
        implements Serializable {

    /**
     * Returns the needed mass of an element in the feed.
     *
     * @param element the element
     * @return the tonnes
     */
    public Interval tonnes(Element element) {
        return balance.fed(element).times(times);
    }
}
