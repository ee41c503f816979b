// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import org.ytterby.element.Element;

/** A set of elements as a bit for each index, in two halves. */
record ElementMask(long low, long high) {

    /** The bits of the high half that stand for an element. */
    static final long HIGHEST = (1L << (Element.COUNT - Long.SIZE)) - 1;

    static ElementMask of(Iterable<Element> elements) {
        long low = 0;
        long high = 0;
        for (Element element : elements) {
            low |= low(element);
            high |= high(element);
        }
        return new ElementMask(low, high);
    }

    static long low(Element element) {
        return element.index() < Long.SIZE ? 1L << element.index() : 0;
    }

    static long high(Element element) {
        return element.index() < Long.SIZE ? 0 : 1L << element.index();
    }
}
