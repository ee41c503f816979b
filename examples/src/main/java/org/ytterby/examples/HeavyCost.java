// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.util.List;
import org.ytterby.element.AtomicWeights;
import org.ytterby.element.Element;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.market.PriceBasis;
import org.ytterby.market.UnitPrice;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;

/** What dysprosium and terbium in a magnet cost as oxide, where only their sum is known. */
record HeavyCost(UnitPrice dysprosium, UnitPrice terbium, AtomicWeights weights) {

    private static final String EDITION = "MCS2026";
    private static final int YEAR = 2025;

    static HeavyCost of(ReferenceData data) {
        return new HeavyCost(price(data, Element.DY), price(data, Element.TB), data.atomicWeights());
    }

    /** The bundled price of the oxide of one element in the newest edition. */
    static UnitPrice price(ReferenceData data, Element element) {
        List<UnitPrice> found = data.market().prices().stream()
                .filter(price -> price.edition()
                        .map(edition -> edition.code().equals(EDITION))
                        .orElse(false))
                .filter(price -> price.period().firstDay().orElseThrow().getYear() == YEAR)
                .filter(price -> price.commodity().basis().equals(Basis.REO))
                .filter(price -> price.commodity().elements().size() == 1
                        && price.commodity().elements().contains(element))
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException("prices of " + element + " must be one but was " + found.size());
        }
        return found.get(0);
    }

    /** Dollars for a share of the magnet that is dysprosium and terbium in an unknown proportion. */
    Interval dollars(Interval share, double kilograms) {
        double least = perKilogramElement(dysprosium).lower();
        double most = perKilogramElement(terbium).upper();
        return Interval.of(share.lower() * kilograms * least, share.upper() * kilograms * most);
    }

    private Interval perKilogramElement(UnitPrice price) {
        return PriceBasis.on(price, Basis.ELEMENT, weights).perKilogram();
    }
}
