// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.util.Map;
import java.util.Optional;
import org.ytterby.regime.ControlEntry;
import org.ytterby.regime.Provision;
import org.ytterby.regime.trade.LicenceHeld;
import org.ytterby.regime.trade.LicenceKind;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Party;

/** Whether a licence held answers a provision and covers a transaction. */
final class Licences {

    private final Conditions conditions;

    Licences(Conditions conditions) {
        this.conditions = conditions;
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
    Truth covers(LicenceHeld licence, Provision provision, Matcher.ItemMatch item, Trail trail) {
        if (conditions.transaction().date().isBefore(licence.validFrom())
                || conditions.transaction().date().isAfter(licence.lastDay())) {
            return Truth.NO;
        }
        Trail open = trail.part();
        Truth truth = holder(licence, open).and(customer(licence, open)).and(codes(licence, provision, item, open));
        trail.take(open, truth);
        return truth;
    }

    private Truth holder(LicenceHeld licence, Trail trail) {
        if (licence.holder().isEmpty()) {
            return Truth.YES;
        }
        Optional<String> exporter = conditions.transaction().exporter().flatMap(Party::name);
        return exporter.map(name -> Truth.of(Rules.isSame(name, licence.holder().get())))
                .orElseGet(() -> trail.lacks(FactKind.LICENCE, "the name of the exporter"));
    }

    private Truth customer(LicenceHeld licence, Trail trail) {
        if (licence.customers().isEmpty()) {
            return Truth.YES;
        }
        Optional<String> user = conditions.transaction().endUser().flatMap(Party::name);
        return user.map(name ->
                        Truth.of(licence.customers().stream().anyMatch(customer -> Rules.isSame(customer, name))))
                .orElseGet(() -> trail.lacks(FactKind.LICENCE, "the name of the end user"));
    }

    /** Whether a licence names every entry that describes the item; one that only may describe it leaves the answer open. */
    private Truth codes(LicenceHeld licence, Provision provision, Matcher.ItemMatch item, Trail trail) {
        if (licence.controlCodes().isEmpty()) {
            return Truth.YES;
        }
        Truth all = Truth.YES;
        Trail open = trail.part();
        for (Map.Entry<ControlEntry, Truth> fitting : item.entries().entrySet()) {
            ControlEntry entry = fitting.getKey();
            boolean named = licence.controlCodes().contains(entry.id())
                    || entry.code().filter(licence.controlCodes()::contains).isPresent();
            if (named) {
                continue;
            }
            if (fitting.getValue() == Truth.YES) {
                return Truth.NO;
            }
            Trail part = trail.part();
            open.take(part, conditions.matcher().match(entry, provision, part));
            all = Truth.UNKNOWN;
        }
        trail.take(open, all);
        return all;
    }
}
