// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.chain;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.ytterby.internal.Checks;
import org.ytterby.internal.Decimals;
import org.ytterby.quantity.Money;

/** The invariants of a part, and the sums they rest on. */
final class PartChecks {

    private static final int MOST_PIECES = 1_000_000;
    private static final int DEEPEST = 50;

    private PartChecks() {}

    static void check(Part part) {
        if (Checks.notBlank("name", part.name()).contains("/")) {
            throw Checks.refused("name", "be without a slash", part.name());
        }
        Checks.inRange("quantity", part.quantity(), 1, MOST_PIECES);
        if (part.subject().isPresent()
                && part.form().isPresent()
                && !part.subject().get().fits(part.form().get())) {
            throw Checks.refused(
                    "subject",
                    "fit the form " + part.form().get(),
                    part.subject().get());
        }
        part.valueShares().forEach((test, share) -> Decimals.fraction("valueShares[" + test + "]", share));
        Set<String> names = new HashSet<>();
        for (int i = 0; i < part.parts().size(); i++) {
            String name = part.parts().get(i).name();
            if (!names.add(name)) {
                throw Checks.refused("parts[" + i + "].name", "be unique", name);
            }
        }
        if (depth(part) > DEEPEST) {
            throw Checks.refused("parts", "nest at most " + DEEPEST + " deep", depth(part));
        }
        sums(part);
    }

    private static void sums(Part part) {
        Optional<Currency> currency = currency(part);
        for (int i = 0; i < part.parts().size(); i++) {
            Optional<Currency> inner = currency(part.parts().get(i));
            if (inner.isPresent() && !inner.equals(currency)) {
                throw new MixedCurrenciesException("parts[" + i + "].value", currency.orElseThrow(), inner.get());
            }
        }
        BigDecimal inside = leastOfParts(part);
        if (part.value().isPresent() && inside.compareTo(part.value().get().amount()) > 0) {
            throw Checks.refused(
                    "parts",
                    "be worth at most the " + part.value().get() + " of " + part.name() + " together",
                    inside.toPlainString());
        }
    }

    private static int depth(Part part) {
        return 1 + part.parts().stream().mapToInt(PartChecks::depth).max().orElse(0);
    }

    /** The currency of a product: that of the first value in it. */
    static Optional<Currency> currency(Part part) {
        return part.value()
                .map(Money::currency)
                .or(() -> part.parts().stream()
                        .flatMap(inner -> currency(inner).stream())
                        .findFirst());
    }

    /** The least that one piece is worth: its value, or else what its parts are worth at least. */
    static BigDecimal least(Part part) {
        return part.value().map(Money::amount).orElseGet(() -> leastOfParts(part));
    }

    static BigDecimal leastOfParts(Part part) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Part inner : part.parts()) {
            sum = sum.add(least(inner).multiply(BigDecimal.valueOf(inner.quantity())));
        }
        return sum;
    }
}
