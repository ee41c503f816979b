// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.ytterby.internal.Checks;

/**
 * What an added record does to one transaction.
 *
 * @param transaction the identifier of the transaction
 * @param spans the days with another answer, in order of time, at least one span
 * @since 0.1
 */
public record Shift(String transaction, List<ShiftSpan> spans) implements Serializable {

    /**
     * Checks that there is a span and that they are in order.
     *
     * @param transaction the identifier of the transaction
     * @param spans the days with another answer
     * @throws IllegalArgumentException if there is none, or one does not begin after the one before
     */
    public Shift {
        Checks.notBlank("transaction", transaction);
        spans = ImmutableList.copyOf(Checks.notEmpty("spans", spans));
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).days().firstEpochDay() <= spans.get(i - 1).days().lastEpochDay()) {
                throw Checks.refused(
                        "spans[" + i + "].days",
                        "begin after " + spans.get(i - 1).days(),
                        spans.get(i).days());
            }
        }
    }
}
