// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.evidence.Confidence;
import org.ytterby.internal.Checks;
import org.ytterby.regime.trade.Act;
import org.ytterby.regime.trade.Actor;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.time.PartialSpan;

/**
 * A rule that lives and dies on its own dates. One instrument may hold several: the military and the destination paragraph
 * of an announcement, the three limbs of a rule on items abroad.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Provision extends Serializable {

    /**
     * Returns the identifier.
     *
     * @return the identifier, such as {@code "cn-mofcom-2024-46/para2"}
     */
    String id();

    /**
     * Returns the instrument it is part of.
     *
     * @return the identifier of the instrument
     */
    String instrument();

    /**
     * Returns which part of the instrument it is.
     *
     * @return the part, such as {@code "paragraph 2"}, empty if it is the whole
     */
    Optional<String> part();

    /**
     * Returns what kind of rule it is.
     *
     * @return the type
     */
    MeasureType type();

    /**
     * Returns the acts it is about.
     *
     * @return the acts, none for a rule that no question asks for
     */
    Set<Act> acts();

    /**
     * Returns the programme it belongs to, for questions about one programme only.
     *
     * @return the programme, such as {@code "section-301"}, empty if it belongs to none
     */
    Optional<String> programme();

    /**
     * Returns when it was made public, where that differs from the instrument.
     *
     * @return the publication, empty if it is that of the instrument
     */
    Optional<Publication> published();

    /**
     * Returns when it binds by its own terms; suspensions and later endings are records of their own.
     *
     * @return the days of effect
     */
    PartialSpan effect();

    /**
     * Returns what it gives when it reaches a transaction.
     *
     * @return the outcome, empty for a duty beside the outcome, such as reporting, and for a general licence
     */
    Optional<Outcome> outcome();

    /**
     * Returns the duty beside the outcome.
     *
     * @return what has to be done, empty if there is none
     */
    Optional<String> obligation();

    /**
     * Returns the countries of destination it is about.
     *
     * @return the scope, by default every country
     */
    @Value.Default
    default CountryScope destination() {
        return CountryScope.ALL;
    }

    /**
     * Returns the countries of origin it is about.
     *
     * @return the scope, by default every country
     */
    @Value.Default
    default CountryScope origin() {
        return CountryScope.ALL;
    }

    /**
     * Returns the countries of export it is about.
     *
     * @return the scope, by default every country
     */
    @Value.Default
    default CountryScope exporterCountry() {
        return CountryScope.ALL;
    }

    /**
     * Returns whom it binds.
     *
     * @return the actors, none if it binds anybody
     */
    Set<Actor> binds();

    /**
     * Returns what else has to hold, besides the item.
     *
     * @return the condition, empty if nothing
     */
    Optional<Condition> condition();

    /**
     * Returns the items it reaches.
     *
     * @return the entries, none if it reaches every item
     */
    List<ControlEntry> entries();

    /**
     * Returns the parties it puts on a list.
     *
     * @return the listing, empty if it lists nobody
     */
    Optional<Listing> listing();

    /**
     * Returns what it gives in special cases.
     *
     * @return the policies, in order of precedence
     */
    List<ReviewPolicy> policies();

    /**
     * Returns whether its entries are dual-use items, which other rules of the jurisdiction build on.
     *
     * @return whether it is part of a dual-use list; by default not
     */
    @Value.Default
    default boolean dualUse() {
        return false;
    }

    /**
     * Returns the provisions under which this one, a general licence, authorises shipments.
     *
     * @return identifiers of provisions, none unless the type is {@link MeasureType#GENERAL_LICENCE}
     */
    @Value.NaturalOrder
    NavigableSet<String> authorises();

    /**
     * Returns the known holders of a general licence.
     *
     * @return names; others may have been granted one since
     */
    @Value.NaturalOrder
    NavigableSet<String> holders();

    /**
     * Returns what of its present state could not be confirmed.
     *
     * @return the doubt in words, empty if there is none
     */
    Optional<String> unconfirmed();

    /**
     * Returns how sure dates and scope are.
     *
     * @return the confidence
     */
    Confidence confidence();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("id", id());
        Checks.notBlank("instrument", instrument());
        outcome().filter(Outcome.INDETERMINATE::equals).ifPresent(outcome -> {
            throw Checks.refused("outcome", "be determinate", outcome);
        });
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < entries().size(); i++) {
            if (!ids.add(entries().get(i).id())) {
                throw Checks.refused(
                        "entries[" + i + "].id", "be unique", entries().get(i).id());
            }
        }
        if (!authorises().isEmpty() && type() != MeasureType.GENERAL_LICENCE) {
            throw Checks.refused("authorises", "be empty unless the type is GENERAL_LICENCE", authorises());
        }
    }

    /**
     * Starts a provision.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Provision}. */
    final class Builder extends ImmutableProvision.Builder {
        Builder() {}
    }
}
