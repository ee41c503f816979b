// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.regime;

import java.io.Serializable;
import org.ytterby.regime.trade.Transaction;

/**
 * An element of a JSON array that is no valid {@link Transaction}.
 *
 * @param index its place in the array, from 0
 * @param line the line on which it starts, from 1; 0 if not known
 * @param column the column in which it starts, from 1; 0 if not known
 * @param path what is wrong in it, such as {@code transactions[3].date}
 * @param reason the broken rule, such as {@code must be a date such as 2025-01-31 but was 'x'}
 * @param json the element as it stands, in one line
 * @since 0.1
 */
public record JsonReject(int index, int line, int column, String path, String reason, String json)
        implements Serializable {

    /**
     * Says it in one line.
     *
     * @return the text, such as {@code 12:5: transactions[3].date must be a date such as 2025-01-31 but was 'x'}
     */
    @Override
    public String toString() {
        return line + ":" + column + ": " + path + (reason.startsWith("must ") ? " " : ": ") + reason;
    }
}
