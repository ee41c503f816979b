// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.cases;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.time.KnowledgeDate;

/**
 * A transaction and the answer that is expected of it.
 *
 * @param title what it shows
 * @param transaction the transaction, under the identifier of the case
 * @param known up to when law and data count
 * @param expected the answer expected
 * @param unused statements of the case that no rule asks for, kept for the reader
 * @since 0.1
 */
public record WorkedCase(
        String title, Transaction transaction, KnowledgeDate known, ExpectedAnswer expected, List<String> unused) {

    /**
     * Copies the list.
     *
     * @param title what it shows
     * @param transaction the transaction
     * @param known up to when law and data count
     * @param expected the answer expected
     * @param unused statements that no rule asks for
     */
    public WorkedCase {
        unused = ImmutableList.copyOf(unused);
    }

    /**
     * Returns the identifier of the case.
     *
     * @return the identifier, such as {@code "RC-001"}
     */
    public String id() {
        return transaction.id();
    }
}
