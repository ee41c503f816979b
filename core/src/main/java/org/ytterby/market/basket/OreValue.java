// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market.basket;

import java.io.Serializable;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.MassFraction;

/**
 * What the rare earths of a tonne of ore would be worth as separated oxides: 1000 &middot; basket price &middot; grade (G.
 * Hatch 2011, there 10 &middot; price &middot; grade in percent). It is no revenue: recovery, separation and payability
 * lie between.
 *
 * @since 0.1
 */
@Value.Immutable
public interface OreValue extends Serializable {

    /** Kilograms in a tonne. */
    double KILOGRAMS = 1000;

    /**
     * Returns the basket price.
     *
     * @return the basket
     */
    BasketPrice basket();

    /**
     * Returns the grade.
     *
     * @return total rare-earth oxides in dry ore, counted over the scope of the basket
     */
    MassFraction grade();

    /**
     * Returns how much of each element reaches the separated oxide.
     *
     * @return the overall recovery in [0, 1] by element, empty if none is known
     */
    @Value.Default
    default ElementVector recoveries() {
        return ElementVector.empty();
    }

    /** Checks the recoveries. */
    @Value.Check
    default void check() {
        recoveries().toMap().forEach((element, recovery) -> Checks.fraction("recoveries[" + element + "]", recovery));
    }

    /**
     * Gives the value of an ore of which no recovery is known.
     *
     * @param basket the basket price
     * @param grade the grade
     * @return the value
     */
    static OreValue of(BasketPrice basket, MassFraction grade) {
        return builder().basket(basket).grade(grade).build();
    }

    /**
     * Gives the value of an ore with recoveries.
     *
     * @param basket the basket price
     * @param grade the grade
     * @param recoveries the overall recovery in [0, 1] by element
     * @return the value
     * @throws IllegalArgumentException if a recovery is out of range
     */
    static OreValue of(BasketPrice basket, MassFraction grade, ElementVector recoveries) {
        return builder().basket(basket).grade(grade).recoveries(recoveries).build();
    }

    /**
     * Returns the value in the ground.
     *
     * @return the currency of the basket per tonne of ore, the unpriced elements adding nothing
     */
    default Interval inGroundPerTonne() {
        return perTonne(basket().perKilogram());
    }

    /**
     * Returns the value of what is recovered: each element's contribution times its recovery.
     *
     * @return the currency per tonne of ore, the elements of {@link #withoutRecovery()} adding nothing; empty if no priced
     *     element has a recovery
     */
    default Optional<Interval> recoverablePerTonne() {
        double low = 0;
        double high = 0;
        boolean any = false;
        for (Element element : basket().contributions().keySet()) {
            if (recoveries().states(element)) {
                Interval value = basket().contributions().get(element);
                double recovery = recoveries().getOrElse(element, 0);
                low += recovery * value.lower();
                high += recovery * value.upper();
                any = true;
            }
        }
        return any ? Optional.of(perTonne(Interval.of(low, high))) : Optional.empty();
    }

    /**
     * Returns the priced elements of which no recovery is known.
     *
     * @return the elements in order of atomic number
     */
    default NavigableSet<Element> withoutRecovery() {
        NavigableSet<Element> without = new TreeSet<>(basket().contributions().keySet());
        without.removeIf(recoveries()::states);
        return without;
    }

    private Interval perTonne(Interval perKilogram) {
        double factor = KILOGRAMS * grade().fraction();
        return Interval.of(factor * perKilogram.lower(), factor * perKilogram.upper());
    }

    /**
     * Starts a value.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OreValue}. */
    final class Builder extends ImmutableOreValue.Builder {
        Builder() {}
    }
}
