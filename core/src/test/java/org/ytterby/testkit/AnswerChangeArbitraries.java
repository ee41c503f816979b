// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.change.AnswerChange;

/** Random transactions with two random answers. */
public final class AnswerChangeArbitraries extends TypeProvider<AnswerChange> {

    /** Creates the provider of {@link AnswerChange}. */
    public AnswerChangeArbitraries() {
        super(AnswerChange.class);
    }

    @Override
    public AnswerChange example() {
        return new RegimeDiffArbitraries().example().answers().get(0);
    }

    @Override
    public Arbitrary<AnswerChange> arbitrary() {
        return Combinators.combine(
                        TransactionArbitraries.transactions(),
                        new AnswerArbitraries().arbitrary().list().ofSize(2).uniqueElements())
                .as((transaction, answers) -> new AnswerChange(transaction, answers.get(0), answers.get(1)));
    }
}
