// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.math.BigDecimal;
import org.ytterby.regime.Condition;
import org.ytterby.regime.ItemRule;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.regime.trade.ValuedInput;

/**
 * Tests on the share of an item's value that certain inputs of one country make up. The share is compared without being
 * divided out: &Sigma; value of the inputs that count against threshold &times; value of the item, in exact decimals. Inputs
 * of unknown origin or kind give a lower and an upper sum; the test is settled if both give the same answer.
 */
final class ValueShares {

    private ValueShares() {}

    static Truth test(Condition.ValueShare test, Transaction transaction, Rules rules, Trail trail) {
        BigDecimal stated = transaction.valueShares().get(test.test());
        if (stated != null) {
            return Conditions.holds(test.threshold(), stated, trail);
        }
        if (transaction.value().isEmpty()
                || transaction.value().get().amount().signum() == 0
                || transaction.inputs().isEmpty()
                || test.numerator().isEmpty()) {
            return trail.lacks(FactKind.VALUE_SHARE, test.test());
        }
        BigDecimal sure = BigDecimal.ZERO;
        BigDecimal possible = BigDecimal.ZERO;
        for (ValuedInput input : transaction.inputs()) {
            Truth counts = counts(input, test, transaction, rules);
            if (counts == Truth.YES) {
                sure = sure.add(input.value().amount());
            }
            if (counts != Truth.NO) {
                possible = possible.add(input.value().amount());
            }
        }
        BigDecimal limit =
                test.threshold().limit().multiply(transaction.value().get().amount());
        boolean low = test.threshold().bound().holds(sure.compareTo(limit));
        boolean high = test.threshold().bound().holds(possible.compareTo(limit));
        if (low != high) {
            return trail.lacks(FactKind.VALUE_SHARE, test.test());
        }
        if (sure.compareTo(limit) == 0) {
            trail.flag(Flag.THRESHOLD_EDGE);
        }
        return Truth.of(low);
    }

    private static Truth counts(ValuedInput input, Condition.ValueShare test, Transaction transaction, Rules rules) {
        Truth origin = input.origin()
                .map(country -> Truth.of(country == test.origin()))
                .orElse(Truth.UNKNOWN);
        if (origin == Truth.NO) {
            return Truth.NO;
        }
        Transaction alone = Transaction.builder()
                .id("input")
                .question(transaction.question())
                .date(transaction.date())
                .form(input.form())
                .elements(input.elements())
                .alloySystem(input.alloySystem())
                .build();
        Matcher matcher = new Conditions(rules, alone).matcher();
        Truth listed = Truth.NO;
        for (ItemRule rule : test.numerator()) {
            listed = listed.or(matcher.match(rule, null, null, new Trail()));
        }
        return origin.and(listed);
    }
}
