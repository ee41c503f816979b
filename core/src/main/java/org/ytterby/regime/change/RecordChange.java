// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import java.io.Serializable;
import java.util.Comparator;
import org.ytterby.internal.Checks;

/**
 * A record of a book that stands otherwise than before: it was added, became known, or began to work.
 *
 * @param record the record
 * @param before how it stood
 * @param after how it stands now
 * @since 0.1
 */
public record RecordChange(BookRecord record, RecordStanding before, RecordStanding after)
        implements Serializable, Comparable<RecordChange> {

    private static final Comparator<RecordChange> ORDER = Comparator.comparing(
                    (RecordChange change) -> change.record().label())
            .thenComparing(RecordChange::before)
            .thenComparing(RecordChange::after)
            .thenComparing(change -> change.record().toString());

    /**
     * Checks that something changed.
     *
     * @param record the record
     * @param before how it stood
     * @param after how it stands now
     * @throws IllegalArgumentException if both standings are the same
     */
    public RecordChange {
        if (before == after) {
            throw Checks.refused("after", "differ from before", after);
        }
    }

    /**
     * Returns the change in words.
     *
     * @return such as {@code "suspension cn-mofcom-gac-2025-70: not known -> at work"}
     */
    public String text() {
        return record.label() + ": " + before.words() + " -> " + after.words();
    }

    @Override
    public int compareTo(RecordChange other) {
        return ORDER.compare(this, other);
    }
}
