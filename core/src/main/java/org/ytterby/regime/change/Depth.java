// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Flag;

/**
 * How closely two determinations are compared before they count as one answer.
 *
 * @since 0.1
 */
public enum Depth {
    /** Headline, mildest and strictest outcome, and the missing facts. */
    OUTCOME,
    /**
     * The outcome, and the measures behind it, as an {@link Answer} holds them: every finding but those merely looked at, with
     * role, provision, outcome, state, entries, codes, duty, reason and confidence; and the shadows of measures that are
     * published and will come or are suspended. Left out are dates, questions beside the headline, flags, warnings and
     * citations, and measures long ended or not yet published.
     */
    MEASURES,
    /**
     * Everything a determination says but its day and {@link Flag#BOUNDARY_DATE}, which speaks of the days before and after.
     */
    EVERYTHING;

    /**
     * Says whether two determinations are one answer.
     *
     * @param one a determination
     * @param other another, of the same transaction
     * @return whether they agree in the parts compared
     */
    public boolean same(Determination one, Determination other) {
        return key(one).equals(key(other));
    }

    /** What of a determination is compared. */
    Object key(Determination determination) {
        return switch (this) {
            case OUTCOME -> Answer.outcomeOf(determination);
            case MEASURES -> Answer.of(determination);
            case EVERYTHING -> undated(determination);
        };
    }

    private static Determination undated(Determination determination) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(determination.flags());
        flags.remove(Flag.BOUNDARY_DATE);
        Determination.Builder builder = Determination.builder();
        return builder.from(determination).date(LocalDate.EPOCH).flags(flags).build();
    }
}
