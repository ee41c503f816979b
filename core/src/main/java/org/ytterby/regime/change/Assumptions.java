// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import java.time.LocalDate;
import org.ytterby.evidence.Confidence;
import org.ytterby.internal.Checks;
import org.ytterby.regime.Ending;
import org.ytterby.regime.EndingKind;
import org.ytterby.regime.Provision;
import org.ytterby.regime.Publication;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.Suspension;
import org.ytterby.time.DateBound;
import org.ytterby.time.DateSpan;

/**
 * Makes books with a record that nobody has published, to see what it would do. The record says in its identifier and note
 * that it is assumed. For a real announcement add its own instrument and record with {@link RegimeBook#plus}.
 *
 * @since 0.1
 */
public final class Assumptions {

    private static final String ASSUMED = "assumed:";
    private static final String NOTE = "an assumption, not a published act";

    private Assumptions() {}

    /**
     * Assumes that a suspension is extended, from the day after its last day on.
     *
     * @param book the book
     * @param suspension the identifier of the suspension, which has a last day
     * @param lastDay the new last day, after the old one
     * @param published the day the extension is made public
     * @return the book with the extension
     * @throws IllegalArgumentException if the book has no such suspension, it has no last day, or the new one is not later
     */
    public static RegimeBook extended(RegimeBook book, String suspension, LocalDate lastDay, LocalDate published) {
        Suspension base = book.suspensions().stream()
                .filter(one -> one.id().equals(suspension))
                .findFirst()
                .orElseThrow(() -> Checks.refused("suspension", "be one of the book", suspension));
        LocalDate old =
                base.span().lastDay().orElseThrow(() -> Checks.refused("suspension", "have a last day", base.span()));
        if (!lastDay.isAfter(old)) {
            throw Checks.refused("lastDay", "be after " + old, lastDay);
        }
        return book.plus(Suspension.builder()
                .id(ASSUMED + suspension + ":" + lastDay)
                .instrument(base.instrument())
                .provisions(base.provisions())
                .span(DateSpan.between(old.plusDays(1), lastDay))
                .published(Publication.on(published))
                .confidence(Confidence.COMPUTED)
                .note(NOTE)
                .build());
    }

    /**
     * Assumes that a provision is repealed by its own instrument.
     *
     * @param book the book
     * @param provision the identifier of the provision
     * @param lastDay the last day on which it operates
     * @param published the day the repeal is made public
     * @return the book with the repeal
     * @throws IllegalArgumentException if the book has no such provision
     */
    public static RegimeBook repealed(RegimeBook book, String provision, LocalDate lastDay, LocalDate published) {
        Provision base = book.provision(provision)
                .orElseThrow(() -> Checks.refused("provision", "be one of the book", provision));
        return book.plus(Ending.builder()
                .id(ASSUMED + provision + ":" + lastDay)
                .kind(EndingKind.REPEAL)
                .instrument(base.instrument())
                .addProvisions(provision)
                .until(DateBound.inclusive(lastDay))
                .published(Publication.on(published))
                .confidence(Confidence.COMPUTED)
                .build());
    }
}
