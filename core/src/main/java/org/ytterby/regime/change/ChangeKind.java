// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import static org.ytterby.regime.screen.ProvisionState.SUSPENDED;
import static org.ytterby.regime.screen.ProvisionState.VOID;

import org.jspecify.annotations.Nullable;
import org.ytterby.regime.screen.ProvisionState;
import org.ytterby.regime.screen.Standing;

/**
 * What became of a provision between two standings. Where several hold, it is the first in this order.
 *
 * @since 0.1
 */
public enum ChangeKind {
    /** Only the later book holds it. */
    ADDED("added to the book"),
    /** Only the earlier book holds it. */
    REMOVED("taken out of the book"),
    /** It was held void from the start. */
    ANNULLED("annulled"),
    /** It did not operate because it was suspended, and operates. */
    RESUMES("resumes"),
    /** It is suspended. */
    SUSPENDED_NOW("suspended"),
    /** It did not operate, and operates. */
    BEGINS("begins"),
    /** It may have operated, and has ended. */
    ENDS("ends"),
    /** It was not known, and is known, without operating. */
    BECOMES_KNOWN("becomes known"),
    /** It was known, and is not. */
    BECOMES_UNKNOWN("not known any more"),
    /** It operated for certain and operates by its own terms only, or the other way round. */
    CONFIRMATION("how sure it is changes"),
    /** It passes from one other state to another. */
    STATE("its state changes"),
    /** It stands as before, by other dates or another suspension. */
    DATES("its dates change");

    private final String words;

    ChangeKind(String words) {
        this.words = words;
    }

    /**
     * Returns the kind in a few words.
     *
     * @return the words
     */
    public String words() {
        return words;
    }

    static ChangeKind of(@Nullable Standing before, @Nullable Standing after) {
        if (before == null) {
            return ADDED;
        }
        if (after == null) {
            return REMOVED;
        }
        ProvisionState was = before.state();
        ProvisionState is = after.state();
        if (was != is) {
            return moved(was, is, before.known(), after.known());
        }
        if (before.known() != after.known()) {
            return after.known() ? BECOMES_KNOWN : BECOMES_UNKNOWN;
        }
        return DATES;
    }

    private static ChangeKind moved(ProvisionState was, ProvisionState is, boolean knew, boolean knows) {
        if (is == VOID) {
            return ANNULLED;
        } else if (is == SUSPENDED) {
            return SUSPENDED_NOW;
        } else if (is.operates()) {
            return was.operates() ? CONFIRMATION : was == SUSPENDED ? RESUMES : BEGINS;
        } else if (isOver(is) && !isOver(was)) {
            return ENDS;
        } else if (knew != knows) {
            return knows ? BECOMES_KNOWN : BECOMES_UNKNOWN;
        }
        return STATE;
    }

    private static boolean isOver(ProvisionState state) {
        return state == ProvisionState.ENDED || state == ProvisionState.ENDED_UNCONFIRMED;
    }
}
