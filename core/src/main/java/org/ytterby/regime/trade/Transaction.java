// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.trade;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.element.Composition;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.internal.Decimals;
import org.ytterby.material.Form;
import org.ytterby.material.HsCode;
import org.ytterby.material.Shape;
import org.ytterby.material.Stage;
import org.ytterby.material.StageOfOrigin;
import org.ytterby.material.Subject;
import org.ytterby.place.Country;
import org.ytterby.quantity.Money;
import org.ytterby.time.DateBound;

/**
 * One transaction and the question asked about it. A fact that is left out is unknown, never a "no": what is absent is
 * stated as absent, such as an element left out of a complete list. Words in {@link #description()} never decide.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Transaction extends Serializable {

    /**
     * Returns the identifier of the transaction.
     *
     * @return the identifier, not blank
     */
    String id();

    /**
     * Returns what is asked.
     *
     * @return the question
     */
    Question question();

    /**
     * Returns the day of the export declaration, transfer, delivery or entry.
     *
     * @return the local calendar day, its year in [1900, 2200]
     */
    LocalDate date();

    /**
     * Returns what the item is called.
     *
     * @return the words, for people only; empty if there are none
     */
    Optional<String> description();

    /**
     * Returns what the item is physically.
     *
     * @return the form, empty if it is not known
     */
    Optional<Form> form();

    /**
     * Returns what equipment, technology or a service is for.
     *
     * @return the subject, empty if the item is a good or it is not known
     */
    Optional<Subject> subject();

    /**
     * Returns the control codes under which equipment, technology or a service without a subject has been classified by
     * somebody who knows.
     *
     * @return printed codes or identifiers of entries; empty if it has not been classified
     */
    @Value.NaturalOrder
    NavigableSet<String> classification();

    /**
     * Returns the elements in the item.
     *
     * @return the elements; complete unless {@link #elementsPartial()}; empty together with an empty composition if nothing
     *     is known
     */
    @Value.NaturalOrder
    NavigableSet<Element> elements();

    /**
     * Returns whether elements may be in the item that {@link #elements()} leaves out.
     *
     * @return whether the list is partial; by default it is complete
     */
    @Value.Default
    default boolean elementsPartial() {
        return false;
    }

    /**
     * Returns whether the item holds or concerns rare earths that nobody has named.
     *
     * @return whether "rare earths" in general was stated
     */
    @Value.Default
    default boolean unnamedRareEarths() {
        return false;
    }

    /**
     * Returns the mass fractions.
     *
     * @return the composition, empty if it is not stated; beside a list of elements it may state only some
     */
    Optional<Composition> composition();

    /**
     * Returns the alloy.
     *
     * @return the system, empty if it is no alloy or not stated
     */
    Optional<AlloySystem> alloySystem();

    /**
     * Returns the shape.
     *
     * @return the shape, empty if it is not stated
     */
    Optional<Shape> shape();

    /**
     * Returns the measured properties.
     *
     * @return exact decimals by property; a property left out is unknown
     */
    Map<ItemProperty, BigDecimal> properties();

    /**
     * Returns what the item is or is not.
     *
     * @return the answers by trait; a trait left out is unknown
     */
    Map<Trait, Boolean> traits();

    /**
     * Returns the customs code.
     *
     * @return the code, which raises questions and never decides; empty if it is not stated
     */
    Optional<HsCode> hsCode();

    /**
     * Returns the country of origin.
     *
     * @return the country, empty if it is not known
     */
    Optional<Country> origin();

    /**
     * Returns the country the item leaves.
     *
     * @return the country, empty if it is not known
     */
    Optional<Country> exporterCountry();

    /**
     * Returns the country of final destination.
     *
     * @return the country, empty if it is not known
     */
    Optional<Country> destination();

    /**
     * Returns what kind of person acts.
     *
     * @return the actor, empty if it is not stated, and then the act asked about is taken to be that of a person the rule binds
     */
    Optional<Actor> actor();

    /**
     * Returns who exports.
     *
     * @return the party, empty if it is not known
     */
    Optional<Party> exporter();

    /**
     * Returns who imports, where that is not the end user.
     *
     * @return the party, empty if it is the end user or not known
     */
    Optional<Party> consignee();

    /**
     * Returns who uses the item in the end.
     *
     * @return the party, empty if it is not known
     */
    Optional<Party> endUser();

    /**
     * Returns what the item will be used for.
     *
     * @return the uses, complete; empty if they are not known
     */
    Set<EndUse> endUses();

    /**
     * Returns where each stage that decides origin took place.
     *
     * @return the country by stage; a stage left out is unknown
     */
    Map<StageOfOrigin, Country> stages();

    /**
     * Returns where the powder of a magnet from recycled material was milled.
     *
     * @return the country, empty if it is not known or does not matter
     */
    Optional<Country> milledIn();

    /**
     * Returns where a magnet from recycled material was sintered.
     *
     * @return the country, empty if it is not known or does not matter
     */
    Optional<Country> sinteredIn();

    /**
     * Returns the stage inside the jurisdiction that a production rule is asked about.
     *
     * @return the stage, empty if it is not stated
     */
    Optional<Stage> processingStage();

    /**
     * Returns whether technology of a country for mining, separation, metal, magnets or recycling was used.
     *
     * @return the answer by country; a country left out is unknown
     */
    Map<Country, Boolean> madeWithTechnologyOf();

    /**
     * Returns the shares of value that were stated.
     *
     * @return the share in [0, 1] by the identifier of the test, such as {@code "cn-2025-61-part-1"}
     */
    @Value.NaturalOrder
    NavigableMap<String, BigDecimal> valueShares();

    /**
     * Returns the value of the item, from which shares are computed that nobody stated.
     *
     * @return the amount, empty if it is not known
     */
    Optional<Money> value();

    /**
     * Returns what went into the item, complete if any is stated.
     *
     * @return the inputs with their values, in the currency of {@link #value()}
     */
    List<ValuedInput> inputs();

    /**
     * Returns the licences held.
     *
     * @return the licences; a licence left out is not held
     */
    List<LicenceHeld> licences();

    /**
     * Returns the answers to questions that rules ask by name.
     *
     * @return the answer by the identifier of the question; a question left out is open
     */
    @Value.NaturalOrder
    NavigableMap<String, Boolean> answers();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("id", id());
        DateBound.inclusive(date());
        if (subject().isPresent() && form().isPresent() && !subject().get().fits(form().get())) {
            throw Checks.refused(
                    "subject", "fit the form " + form().get(), subject().get());
        }
        properties().forEach((property, value) -> {
            String path = "properties[" + property + "]";
            Decimals.sized(path, value);
            if (property.isFraction()) {
                Decimals.fraction(path, value);
            }
        });
        valueShares().forEach((test, share) -> Decimals.fraction("valueShares[" + test + "]", share));
        composition().ifPresent(this::checkAgainstElements);
        checkMoney();
    }

    private void checkAgainstElements(Composition composition) {
        if (elements().isEmpty() || elementsPartial()) {
            return;
        }
        composition.fractions().toMap().forEach((element, fraction) -> {
            if (fraction > 0 && !elements().contains(element) && !(unnamedRareEarths() && element.isRareEarth())) {
                throw Checks.refused(
                        "composition[" + element.symbol() + "]", "be 0 or the element be listed in elements", fraction);
            }
        });
    }

    private void checkMoney() {
        for (int i = 0; i < inputs().size(); i++) {
            Money of = inputs().get(i).value();
            if (value().isEmpty()) {
                throw Checks.refused("value", "be stated where inputs are", "missing");
            }
            Money whole = value().get();
            if (!of.currency().equals(whole.currency())) {
                throw Checks.refused("inputs[" + i + "].value", "be in " + whole.currency() + " like the item", of);
            }
        }
    }

    /**
     * Starts a transaction.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Transaction}. */
    final class Builder extends ImmutableTransaction.Builder {
        Builder() {}
    }
}
