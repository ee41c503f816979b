// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import java.io.Serializable;
import org.ytterby.time.KnowledgeDate;

/**
 * A book of rules as it was known at the end of a day. What was published later does not count, though a determination may
 * name it as not yet published.
 *
 * @param book the whole record
 * @param known the day up to which it counts
 * @since 0.1
 */
public record KnownBook(RegimeBook book, KnowledgeDate known) implements Serializable {

    @Override
    public String toString() {
        return book.title() + " as known on " + known;
    }
}
