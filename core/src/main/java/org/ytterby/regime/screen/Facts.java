// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.ytterby.element.Composition;
import org.ytterby.element.Element;
import org.ytterby.element.Presence;
import org.ytterby.element.RareEarths;
import org.ytterby.material.Form;
import org.ytterby.regime.trade.Party;
import org.ytterby.regime.trade.PartyRole;
import org.ytterby.regime.trade.Transaction;

/** The facts of a transaction as rules ask for them. */
final class Facts {

    private final Transaction transaction;

    Facts(Transaction transaction) {
        this.transaction = transaction;
    }

    Transaction transaction() {
        return transaction;
    }

    boolean isGood() {
        return transaction.form().map(Form::isGood).orElse(false);
    }

    boolean statesElements() {
        return !transaction.elements().isEmpty()
                || transaction.unnamedRareEarths()
                || transaction.composition().isPresent()
                || transaction.alloySystem().isPresent();
    }

    /** Whether an element is in the item. A stated list governs; a composition beside it adds what it states. */
    Truth contains(Element element) {
        if (transaction.elements().contains(element)
                || transaction
                        .alloySystem()
                        .filter(a -> a.elements().contains(element))
                        .isPresent()) {
            return Truth.YES;
        }
        Optional<Composition> composition = transaction.composition();
        Presence stated = composition.map(c -> c.presence(element)).orElse(Presence.UNKNOWN);
        if (stated == Presence.PRESENT) {
            return Truth.YES;
        }
        boolean zero = composition.filter(c -> c.fractions().states(element)).isPresent();
        boolean named = composition.filter(c -> c.unknown().contains(element)).isPresent();
        if (zero || named) {
            return zero ? Truth.NO : Truth.UNKNOWN;
        }
        if (transaction.unnamedRareEarths() && element.isRareEarth()) {
            return Truth.UNKNOWN;
        }
        if (!transaction.elements().isEmpty() || transaction.unnamedRareEarths()) {
            return transaction.elementsPartial() ? Truth.UNKNOWN : Truth.NO;
        }
        if (composition.isPresent()) {
            return stated == Presence.ABSENT && !transaction.elementsPartial() ? Truth.NO : Truth.UNKNOWN;
        }
        return transaction.alloySystem().isPresent() && !transaction.elementsPartial() ? Truth.NO : Truth.UNKNOWN;
    }

    Truth containsRareEarth() {
        if (transaction.unnamedRareEarths()) {
            return Truth.YES;
        }
        Truth answer = Truth.NO;
        for (Element element : RareEarths.ALL) {
            answer = answer.or(contains(element));
        }
        return answer;
    }

    /** The mass fraction of an element: 0 if it is absent, empty if it is not known. */
    Optional<BigDecimal> fraction(Element element) {
        OptionalDouble stated =
                transaction.composition().map(c -> c.fraction(element)).orElse(OptionalDouble.empty());
        if (stated.isPresent()) {
            return Optional.of(BigDecimal.valueOf(stated.getAsDouble()));
        }
        return contains(element) == Truth.NO ? Optional.of(BigDecimal.ZERO) : Optional.empty();
    }

    /** The parties in some roles; one that is asked for and not known stands as empty. A consignee left out is the end user. */
    Set<Optional<Party>> parties(Set<PartyRole> roles) {
        Set<Optional<Party>> parties = new LinkedHashSet<>();
        for (PartyRole role : roles) {
            Optional<Party> party = party(role);
            parties.add(role == PartyRole.CONSIGNEE && party.isEmpty() ? transaction.endUser() : party);
        }
        return parties;
    }

    private Optional<Party> party(PartyRole role) {
        return switch (role) {
            case EXPORTER -> transaction.exporter();
            case CONSIGNEE -> transaction.consignee();
            case END_USER -> transaction.endUser();
        };
    }
}
