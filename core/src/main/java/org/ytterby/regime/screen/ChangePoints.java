// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.ytterby.regime.CustomsReference;
import org.ytterby.regime.Ending;
import org.ytterby.regime.InformalMeasure;
import org.ytterby.regime.Provision;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.Relation;
import org.ytterby.regime.trade.LicenceHeld;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.time.DateSpan;
import org.ytterby.time.DateSpanSet;

/**
 * Collects the days on which anything changes that a determination of one transaction looks at. A day that is left out has
 * the answer of the day before; on a day that is given it may be another.
 */
final class ChangePoints {

    private final Rules rules;
    private final RegimeBook book;
    private final Transaction transaction;
    private final ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();

    private ChangePoints(Rules rules, Transaction transaction) {
        this.rules = rules;
        this.book = rules.book();
        this.transaction = transaction;
    }

    static ImmutableSortedSet<LocalDate> of(Rules rules, Transaction transaction) {
        ChangePoints points = new ChangePoints(rules, transaction);
        points.provisions();
        points.delistings();
        points.grounds();
        points.informal();
        points.licences();
        points.book.sourcesReachTo().ifPresent(reach -> points.days.add(reach.plusDays(1)));
        return points.days.build();
    }

    /** What is asked about, and what that may read: dual-use lists, listings of parties, general licences. */
    private void provisions() {
        Set<Provision> looked = new HashSet<>();
        for (Provision provision : book.provisions()) {
            boolean asked = provision.acts().contains(transaction.question().act())
                    && rules.jurisdiction(provision)
                            .equals(transaction.question().jurisdiction());
            if (asked) {
                looked.addAll(rules.generalLicences(provision));
                customs(provision);
            }
            if (asked || provision.listing().isPresent()) {
                looked.add(provision);
            }
        }
        looked.addAll(rules.dualUse(transaction.question().jurisdiction()));
        for (Provision provision : looked) {
            days.addAll(rules.life(provision).changePoints());
            days.addAll(rules.lifeInHindsight(provision).changePoints()); // what the knowledge date hides is flagged
        }
    }

    private void customs(Provision provision) {
        if (transaction.hsCode().isPresent()) {
            provision.entries().stream()
                    .flatMap(entry -> entry.customsCodes().stream())
                    .map(CustomsReference::validity)
                    .forEach(this::bounds);
        }
    }

    private void delistings() {
        for (Ending ending : book.endings()) {
            if (!ending.members().isEmpty()) {
                days.add(ending.lastDay().plusDays(1));
            }
        }
    }

    private void grounds() {
        book.relations().stream()
                .flatMap((Relation relation) -> relation.since().stream())
                .forEach(since -> days.add(since.earliest()));
    }

    private void informal() {
        book.informalMeasures().stream()
                .flatMap((InformalMeasure measure) -> measure.felt().stream())
                .forEach(felt -> bounds(felt.possible()));
    }

    private void licences() {
        for (LicenceHeld licence : transaction.licences()) {
            days.add(licence.validFrom()).add(licence.lastDay().plusDays(1));
        }
    }

    private void bounds(DateSpan span) {
        days.addAll(DateSpanSet.of(span).changePoints());
    }
}
