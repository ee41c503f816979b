// SPDX-License-Identifier: Apache-2.0
package org.ytterby.benchmarks;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.regime.trade.ItemProperty;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Transaction;

/**
 * A made-up rule that every engine compared can state: days, forms, elements, destinations and, for some, a least purity.
 *
 * @param id the identifier
 * @param firstDay the first day of effect, as an epoch day
 * @param lastDay the last day of effect, as an epoch day
 * @param forms the forms, any of which fits
 * @param elements the elements, any of which fits
 * @param destinations the destinations, empty for all
 * @param leastPurity the least purity, 0 for any
 * @param outcome what it gives
 */
public record SimpleRule(
        String id,
        long firstDay,
        long lastDay,
        Set<Form> forms,
        Set<Element> elements,
        Set<Country> destinations,
        BigDecimal leastPurity,
        Outcome outcome) {

    /**
     * Holds a transaction of which everything is stated against the rule.
     *
     * @param transaction the transaction
     * @return whether the rule reaches it
     */
    public boolean reaches(Transaction transaction) {
        long day = transaction.date().toEpochDay();
        if (day < firstDay
                || day > lastDay
                || !forms.contains(transaction.form().orElseThrow())) {
            return false;
        }
        if (!destinations.isEmpty()
                && !destinations.contains(transaction.destination().orElseThrow())) {
            return false;
        }
        boolean found = false;
        for (Element element : transaction.elements()) {
            found |= elements.contains(element);
        }
        if (!found) {
            return false;
        }
        return leastPurity.signum() == 0
                || Objects.requireNonNull(transaction.properties().get(ItemProperty.PURITY))
                                .compareTo(leastPurity)
                        >= 0;
    }
}
