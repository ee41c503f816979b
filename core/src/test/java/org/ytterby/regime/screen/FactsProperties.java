// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ytterby.element.Composition;
import org.ytterby.element.Element;
import org.ytterby.element.Presence;
import org.ytterby.element.RareEarths;
import org.ytterby.regime.trade.Transaction;

class FactsProperties {

    /** Whether an element is in the item, asked of the transaction anew for each element. */
    private static Truth contains(Transaction transaction, Element element) {
        Optional<Composition> composition = transaction.composition();
        Presence stated = composition.map(c -> c.presence(element)).orElse(Presence.UNKNOWN);
        boolean alloyed = transaction
                .alloySystem()
                .filter(a -> a.elements().contains(element))
                .isPresent();
        if (transaction.elements().contains(element) || alloyed || stated == Presence.PRESENT) {
            return Truth.YES;
        }
        if (composition.filter(c -> c.fractions().states(element)).isPresent()) {
            return Truth.NO;
        }
        if (composition.filter(c -> c.unknown().contains(element)).isPresent()
                || (transaction.unnamedRareEarths() && element.isRareEarth())
                || transaction.elementsPartial()) {
            return Truth.UNKNOWN;
        }
        if (!transaction.elements().isEmpty() || transaction.unnamedRareEarths()) {
            return Truth.NO;
        }
        if (composition.isPresent()) {
            return stated == Presence.ABSENT ? Truth.NO : Truth.UNKNOWN;
        }
        return transaction.alloySystem().isPresent() ? Truth.NO : Truth.UNKNOWN;
    }

    @Property
    void bitsSayWhatTheTransactionSays(@ForAll Transaction first, @ForAll Transaction transaction) {
        Facts facts = new Facts(first);
        facts.look(transaction);
        for (Element element : Element.values()) {
            assertThat(facts.contains(element)).as(element.symbol()).isEqualTo(contains(transaction, element));
        }
        Truth any = transaction.unnamedRareEarths() ? Truth.YES : Truth.NO;
        for (Element element : RareEarths.ALL) {
            any = any.or(contains(transaction, element));
        }
        assertThat(facts.containsRareEarth()).isEqualTo(any);
    }

    @Property
    void severalElementsAreAnsweredAsOneByOne(
            @ForAll Transaction transaction, @ForAll Element one, @ForAll Element two, @ForAll Element three) {
        Facts facts = new Facts(transaction);
        ElementMask mask = ElementMask.of(List.of(one, two, three));
        Truth first = facts.contains(one);
        Truth second = facts.contains(two);
        Truth third = facts.contains(three);
        assertThat(facts.containsAny(mask)).isEqualTo(first.or(second).or(third));
        assertThat(facts.containsAll(mask)).isEqualTo(first.and(second).and(third));
    }
}
