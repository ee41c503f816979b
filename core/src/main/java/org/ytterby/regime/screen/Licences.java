// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.util.Optional;
import org.ytterby.regime.Provision;
import org.ytterby.regime.trade.LicenceHeld;
import org.ytterby.regime.trade.LicenceKind;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Party;
import org.ytterby.regime.trade.Transaction;

/** Whether a licence held answers a provision and covers a transaction. */
final class Licences {

    private final Transaction transaction;

    Licences(Transaction transaction) {
        this.transaction = transaction;
    }

    /**
     * Whether a licence was issued under a provision. One that names nothing answers every provision that asks for an export
     * licence, an individual one also where only that will do; a presumption of denial is answered only by a licence that
     * names it, and a prohibition by none.
     */
    boolean answers(LicenceHeld licence, Provision provision, Outcome outcome, Rules rules) {
        boolean individual = licence.kind() == LicenceKind.INDIVIDUAL;
        boolean named =
                licence.answers().contains(provision.id()) || licence.answers().contains(provision.instrument());
        return switch (outcome) {
            case LICENCE_REQUIRED, LICENCE_REQUIRED_CASE_BY_CASE -> {
                boolean general =
                        !individual && !rules.generalLicences(provision).isEmpty();
                yield named || (licence.answers().isEmpty() && (individual || general));
            }
            case INDIVIDUAL_LICENCE_ONLY ->
                individual && (named || licence.answers().isEmpty());
            case PRESUMPTION_OF_DENIAL -> named;
            default -> false;
        };
    }

    /** Whether a licence covers the day, the parties and the item. */
    Truth covers(LicenceHeld licence, Matcher.ItemMatch item, Trail trail) {
        if (transaction.date().isBefore(licence.validFrom())
                || transaction.date().isAfter(licence.lastDay())) {
            return Truth.NO;
        }
        Trail open = new Trail();
        Truth truth = holder(licence, open).and(customer(licence, open)).and(codes(licence, item));
        trail.take(open, truth);
        return truth;
    }

    private Truth holder(LicenceHeld licence, Trail trail) {
        if (licence.holder().isEmpty()) {
            return Truth.YES;
        }
        Optional<String> exporter = transaction.exporter().flatMap(Party::name);
        return exporter.map(name -> Truth.of(Rules.isSame(name, licence.holder().get())))
                .orElseGet(() -> trail.lacks(FactKind.LICENCE, "the name of the exporter"));
    }

    private Truth customer(LicenceHeld licence, Trail trail) {
        if (licence.customers().isEmpty()) {
            return Truth.YES;
        }
        Optional<String> user = transaction.endUser().flatMap(Party::name);
        return user.map(name ->
                        Truth.of(licence.customers().stream().anyMatch(customer -> Rules.isSame(customer, name))))
                .orElseGet(() -> trail.lacks(FactKind.LICENCE, "the name of the end user"));
    }

    private static Truth codes(LicenceHeld licence, Matcher.ItemMatch item) {
        return Truth.of(licence.controlCodes().isEmpty()
                || item.entries().keySet().stream()
                        .allMatch(entry -> licence.controlCodes().contains(entry.id())
                                || entry.code()
                                        .filter(licence.controlCodes()::contains)
                                        .isPresent()));
    }
}
