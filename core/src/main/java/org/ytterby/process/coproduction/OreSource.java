// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.coproduction;

import java.io.Serializable;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.MassFraction;

/**
 * An ore that rare earths may come from: how its oxides divide among the elements and how much of each is won.
 *
 * @since 0.1
 */
@Value.Immutable
public interface OreSource extends Serializable {

    /** How far a distribution may exceed 1 by rounding in binary. */
    double SUM_TOLERANCE = 1e-9;

    /**
     * Returns what the source is called.
     *
     * @return the name, not blank
     */
    String name();

    /**
     * Returns how the rare-earth oxides divide among the elements.
     *
     * @return the shares of the total rare-earth oxides (TREO), each in [0, 1], adding up to at most 1; a published
     *     distribution
     *     that adds up to more is normalised first
     */
    ElementVector distribution();

    /**
     * Returns how much of each element is won on the whole way from ore to product.
     *
     * @return a recovery within [0, 1] for every element of the distribution; [0, 1] if it is not known
     */
    @Value.NaturalOrder
    NavigableMap<Element, Interval> recoveries();

    /**
     * Returns the grade of the ore.
     *
     * @return TREO over ore, above 0; empty if it is not stated
     */
    Optional<MassFraction> grade();

    /**
     * Returns how much the source can give.
     *
     * @return TREO in the ore in tonnes, at least 0; empty if there is no limit
     */
    OptionalDouble availableTonnes();

    /** Checks shares and recoveries. */
    @Value.Check
    default void check() {
        Checks.notBlank("name", name());
        for (Map.Entry<Element, Double> share : distribution().toMap().entrySet()) {
            String key = "[" + share.getKey().symbol() + "]";
            Checks.fraction("distribution" + key, share.getValue());
            Interval recovery = recoveries().get(share.getKey());
            if (recovery == null || !Interval.of(0, 1).encloses(recovery)) {
                throw Checks.refused(
                        "recoveries" + key, "be stated within [0, 1]", recovery == null ? "missing" : recovery);
            }
        }
        if (!(distribution().sum() <= 1 + SUM_TOLERANCE)) {
            throw Checks.refused(
                    "sum of distribution", "be at most 1", distribution().sum());
        }
        grade().ifPresent(grade -> Checks.positive("grade", grade.fraction()));
        availableTonnes().ifPresent(tonnes -> Checks.notNegative("availableTonnes", tonnes));
    }

    /**
     * Returns how much of an element a tonne of the ore's oxides gives.
     *
     * @param element the element
     * @param recoveryCase which end of the recovery to count with
     * @return share &middot; recovery, in [0, 1]
     */
    default double won(Element element, RecoveryCase recoveryCase) {
        Interval recovery = recoveries().get(element);
        double share = distribution().getOrElse(element, 0);
        return recovery == null ? 0 : share * recoveryCase.of(recovery);
    }

    /**
     * Starts a source.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OreSource}. */
    final class Builder extends ImmutableOreSource.Builder {
        Builder() {}

        /**
         * Gives every element of a distribution the same recovery.
         *
         * @param shares the distribution
         * @param recovery the recovery within [0, 1]
         * @return this builder
         */
        public Builder distribution(ElementVector shares, Interval recovery) {
            distribution(shares);
            shares.toMap().keySet().forEach(element -> putRecoveries(element, recovery));
            return this;
        }
    }
}
