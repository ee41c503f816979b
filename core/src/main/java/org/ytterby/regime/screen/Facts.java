// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ObjDoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.ytterby.element.Composition;
import org.ytterby.element.Element;
import org.ytterby.element.RareEarths;
import org.ytterby.material.Form;
import org.ytterby.material.Subject;
import org.ytterby.place.Country;
import org.ytterby.regime.trade.AlloySystem;
import org.ytterby.regime.trade.Party;
import org.ytterby.regime.trade.PartyRole;
import org.ytterby.regime.trade.Transaction;

/**
 * The facts of a transaction as rules ask for them. The elements are weighed once and kept as bits. One object may look at
 * one transaction after another, and then belongs to a single thread.
 */
final class Facts {

    private static final ElementMask RARE_EARTHS = ElementMask.of(RareEarths.ALL);

    private final ObjDoubleConsumer<Element> stated = this::weigh;
    private Transaction transaction;
    private @Nullable Form form;
    private @Nullable Subject subject;
    private @Nullable Country destination;
    private @Nullable Country origin;
    private @Nullable Country exporterCountry;
    private long presentLow;
    private long presentHigh;
    private long zeroLow;
    private long zeroHigh;
    private long unknownLow;
    private long unknownHigh;

    @SuppressWarnings("this-escape")
    Facts(Transaction transaction) {
        this.transaction = transaction;
        read();
    }

    /** Turns to another transaction. */
    void look(Transaction next) {
        transaction = next;
        read();
    }

    private void read() {
        form = transaction.form().orElse(null);
        subject = transaction.subject().orElse(null);
        destination = transaction.destination().orElse(null);
        origin = transaction.origin().orElse(null);
        exporterCountry = transaction.exporterCountry().orElse(null);
        weighElements();
    }

    @Nullable
    Form form() {
        return form;
    }

    @Nullable
    Subject subject() {
        return subject;
    }

    @Nullable
    Country destination() {
        return destination;
    }

    @Nullable
    Country origin() {
        return origin;
    }

    @Nullable
    Country exporterCountry() {
        return exporterCountry;
    }

    Transaction transaction() {
        return transaction;
    }

    /** The elements that are in the item, by the low and the high half of their indexes. */
    long presentLow() {
        return presentLow;
    }

    long presentHigh() {
        return presentHigh;
    }

    /** The elements that may be in the item although nobody says so. */
    long unknownLow() {
        return unknownLow;
    }

    long unknownHigh() {
        return unknownHigh;
    }

    private void weigh(Element element, double fraction) {
        if (fraction > 0) {
            addPresent(element);
        } else {
            zeroLow |= ElementMask.low(element);
            zeroHigh |= ElementMask.high(element);
        }
    }

    private void addPresent(Element element) {
        presentLow |= ElementMask.low(element);
        presentHigh |= ElementMask.high(element);
    }

    private void weighElements() {
        presentLow = 0;
        presentHigh = 0;
        zeroLow = 0;
        zeroHigh = 0;
        List<Element> named = ImmutableSortedSet.copyOf(transaction.elements()).asList(); // neither copies
        for (int i = 0; i < named.size(); i++) {
            addPresent(named.get(i));
        }
        AlloySystem alloy = transaction.alloySystem().orElse(null);
        if (alloy != null) {
            for (Element element : alloy.elements()) {
                addPresent(element);
            }
        }
        Composition composition = transaction.composition().orElse(null);
        if (composition != null) {
            composition.fractions().forEach(stated);
        }
        weighUnknown(alloy, composition);
    }

    /** A stated list governs; a composition beside it adds what it states. */
    private void weighUnknown(@Nullable AlloySystem alloy, @Nullable Composition composition) {
        long rest = mayHoldMore(alloy, composition) ? -1L : 0;
        unknownLow = rest;
        unknownHigh = rest & ElementMask.HIGHEST;
        if (transaction.unnamedRareEarths()) {
            unknownLow |= RARE_EARTHS.low();
            unknownHigh |= RARE_EARTHS.high();
        }
        unknownLow &= ~zeroLow;
        unknownHigh &= ~zeroHigh;
        if (composition != null) {
            for (Element element : composition.unknown()) {
                unknownLow |= ElementMask.low(element);
                unknownHigh |= ElementMask.high(element);
            }
        }
        unknownLow &= ~presentLow;
        unknownHigh &= ~presentHigh;
    }

    /** Whether elements that nothing speaks of may be in the item. */
    private boolean mayHoldMore(@Nullable AlloySystem alloy, @Nullable Composition composition) {
        if (transaction.elementsPartial()) {
            return true;
        }
        if (!transaction.elements().isEmpty() || transaction.unnamedRareEarths()) {
            return false;
        }
        return composition == null ? alloy == null : composition.isPartial();
    }

    boolean isGood() {
        return form != null && form.isGood();
    }

    boolean statesElements() {
        return !transaction.elements().isEmpty()
                || transaction.unnamedRareEarths()
                || transaction.composition().isPresent()
                || transaction.alloySystem().isPresent();
    }

    /** Whether nothing is said of elements and the subject is one of rare earths. */
    boolean concernsRareEarths() {
        return subject != null && subject.isForRareEarths() && !statesElements();
    }

    /** Whether an element is in the item. */
    Truth contains(Element element) {
        long low = ElementMask.low(element);
        long high = ElementMask.high(element);
        if (((presentLow & low) | (presentHigh & high)) != 0) {
            return Truth.YES;
        }
        return ((unknownLow & low) | (unknownHigh & high)) != 0 ? Truth.UNKNOWN : Truth.NO;
    }

    /** Whether one of some elements is in the item. */
    Truth containsAny(ElementMask mask) {
        if (((presentLow & mask.low()) | (presentHigh & mask.high())) != 0) {
            return Truth.YES;
        }
        return ((unknownLow & mask.low()) | (unknownHigh & mask.high())) != 0 ? Truth.UNKNOWN : Truth.NO;
    }

    /** Whether all of some elements are in the item. */
    Truth containsAll(ElementMask mask) {
        long lackLow = mask.low() & ~presentLow;
        long lackHigh = mask.high() & ~presentHigh;
        if ((lackLow | lackHigh) == 0) {
            return Truth.YES;
        }
        return ((lackLow & ~unknownLow) | (lackHigh & ~unknownHigh)) != 0 ? Truth.NO : Truth.UNKNOWN;
    }

    Truth containsRareEarth() {
        return transaction.unnamedRareEarths() ? Truth.YES : containsAny(RARE_EARTHS);
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
