// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.chain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.element.Composition;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.material.HsCode;
import org.ytterby.material.Shape;
import org.ytterby.material.StageOfOrigin;
import org.ytterby.material.Subject;
import org.ytterby.place.Country;
import org.ytterby.quantity.Money;
import org.ytterby.regime.trade.AlloySystem;
import org.ytterby.regime.trade.ItemProperty;
import org.ytterby.regime.trade.Trait;

/**
 * A product or a part of one: what it is, where it comes from, what it is worth and of what parts it is made. As in a
 * transaction, a fact that is left out is unknown. All values are in one currency, and the parts of an item are together
 * worth at most what the item is worth.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Part extends Serializable {

    /**
     * Returns what it is called among its siblings.
     *
     * @return the name, not blank, without a slash
     */
    String name();

    /**
     * Returns how many equal pieces of it are in one piece of the item around it.
     *
     * @return the number, in [1, 1000000]; by default 1
     */
    @Value.Default
    default int quantity() {
        return 1;
    }

    /**
     * Returns what it is physically.
     *
     * @return the form, empty if it is not known
     */
    Optional<Form> form();

    /**
     * Returns what equipment, technology or a service is for.
     *
     * @return the subject, empty if it is a good or it is not known
     */
    Optional<Subject> subject();

    /**
     * Returns the control codes under which somebody who knows has classified it.
     *
     * @return printed codes or identifiers of entries, for equipment, technology and services
     */
    @Value.NaturalOrder
    NavigableSet<String> classification();

    /**
     * Returns the elements in it.
     *
     * @return the elements, complete unless {@link #elementsPartial()}; if neither they nor a composition nor an alloy is
     *     stated and its breakdown is complete, those of its parts
     */
    @Value.NaturalOrder
    NavigableSet<Element> elements();

    /**
     * Returns whether elements may be in it that {@link #elements()} leaves out.
     *
     * @return whether the list is partial; by default it is complete
     */
    @Value.Default
    default boolean elementsPartial() {
        return false;
    }

    /**
     * Returns whether it holds or concerns rare earths that nobody has named.
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
     * @return the composition, empty if it is not stated
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
     * @return exact decimals by property
     */
    Map<ItemProperty, BigDecimal> properties();

    /**
     * Returns what it is or is not.
     *
     * @return the answers by trait
     */
    Map<Trait, Boolean> traits();

    /**
     * Returns the customs code.
     *
     * @return the code, empty if it is not stated
     */
    Optional<HsCode> hsCode();

    /**
     * Returns the country of origin.
     *
     * @return the country, empty if it is not known
     */
    Optional<Country> origin();

    /**
     * Returns where each stage that decides origin took place.
     *
     * @return the country by stage
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
     * Returns whether technology of a country was used to make it.
     *
     * @return the answer by country
     */
    Map<Country, Boolean> madeWithTechnologyOf();

    /**
     * Returns the shares of its value that were stated; they go before those its parts give.
     *
     * @return the share in [0, 1] by the identifier of the test
     */
    @Value.NaturalOrder
    NavigableMap<String, BigDecimal> valueShares();

    /**
     * Returns the answers to questions that rules ask about it by name.
     *
     * @return the answer by the identifier of the question; they go before those of the journey
     */
    @Value.NaturalOrder
    NavigableMap<String, Boolean> answers();

    /**
     * Returns what one piece of it is worth.
     *
     * @return the amount, empty if it is not known
     */
    Optional<Money> value();

    /**
     * Returns how far it is known what it was made of. A magnet without parts and with {@link Breakdown#PARTIAL} may hold
     * dysprosium of any country; with {@link Breakdown#COMPLETE} it holds nothing that was bought in.
     *
     * @return the breakdown
     */
    Breakdown breakdown();

    /**
     * Returns the parts it is made of.
     *
     * @return the parts, their names unique
     */
    List<Part> parts();

    /**
     * Checks the invariants.
     *
     * @throws org.ytterby.regime.chain.MixedCurrenciesException if two values are in different currencies
     */
    @Value.Check
    default void check() {
        PartChecks.check(this);
    }

    /**
     * Starts a part.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Part}. */
    final class Builder extends ImmutablePart.Builder {
        Builder() {}
    }
}
