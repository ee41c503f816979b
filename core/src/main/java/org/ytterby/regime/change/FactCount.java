// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import java.io.Serializable;
import org.ytterby.internal.Checks;
import org.ytterby.regime.screen.MissingFact;

/**
 * How many answers a missing fact leaves open.
 *
 * @param fact the fact
 * @param answers the number of transactions whose answer it would help to settle, at least 1
 * @since 0.1
 */
public record FactCount(MissingFact fact, int answers) implements Serializable {

    /**
     * Checks the number.
     *
     * @param fact the fact
     * @param answers the number of transactions
     * @throws IllegalArgumentException if the number is below 1
     */
    public FactCount {
        if (answers < 1) {
            throw Checks.refused("answers", "be at least 1", answers);
        }
    }
}
