// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market.chain;

import java.util.ArrayList;
import java.util.List;
import org.ytterby.internal.Checks;
import org.ytterby.market.UnitPrice;

/** In what prices must agree to be set against each other, and what is only said. */
final class PriceAgreement {

    private PriceAgreement() {}

    static void check(String path, UnitPrice first, UnitPrice price) {
        if (!price.currency().equals(first.currency())) {
            throw Checks.refused(path + ".currency", "be " + first.currency(), price.currency());
        }
        if (!price.tax().isSameAs(first.tax())) {
            throw Checks.refused(path + ".tax", "be " + first.tax(), price.tax());
        }
    }

    /** Lines on days, place and terms in which a price differs from another. */
    static List<String> differences(UnitPrice first, UnitPrice price) {
        List<String> differences = new ArrayList<>();
        String of = price.commodity().name() + ": ";
        if (!price.period().overlaps(first.period())) {
            differences.add(of + "days " + price.period() + ", not " + first.period());
        }
        if (!price.place().equals(first.place())) {
            differences.add(of + "place " + price.place().orElse("not stated") + ", not "
                    + first.place().orElse("not stated"));
        }
        if (price.terms() != first.terms()) {
            differences.add(of + "terms " + price.terms().code() + ", not "
                    + first.terms().code());
        }
        return differences;
    }
}
