// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import java.io.Serializable;
import org.ytterby.internal.Checks;
import org.ytterby.regime.trade.Transaction;

/**
 * A transaction whose answer is another than before.
 *
 * @param transaction the transaction as it was given
 * @param before the answer at the first standpoint
 * @param after the answer at the second
 * @since 0.1
 */
public record AnswerChange(Transaction transaction, Answer before, Answer after) implements Serializable {

    /**
     * Checks that something changed.
     *
     * @param transaction the transaction
     * @param before the answer at the first standpoint
     * @param after the answer at the second
     * @throws IllegalArgumentException if both answers are the same
     */
    public AnswerChange {
        if (before.equals(after)) {
            throw Checks.refused("after", "differ from before", after.headline());
        }
    }

    /**
     * Says whether the outcome changed, or only the measures behind it.
     *
     * @return whether headline, mildest or strictest outcome or missing facts differ
     */
    public boolean changesOutcome() {
        return before.headline() != after.headline()
                || before.mildest() != after.mildest()
                || before.strictest() != after.strictest()
                || !before.missingFacts().equals(after.missingFacts());
    }
}
