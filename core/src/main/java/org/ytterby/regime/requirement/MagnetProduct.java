// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.requirement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * A product model that somebody places on the market, as far as it is known. What is not stated is unknown, not absent.
 *
 * @since 0.1
 */
@Value.Immutable
public interface MagnetProduct extends Serializable {

    /**
     * Returns the product.
     *
     * @return its name, not blank
     */
    String name();

    /**
     * Returns which of the products of Article 28(1) it is.
     *
     * @return the kind
     */
    MagnetProductKind kind();

    /**
     * Returns when it is placed on the market.
     *
     * @return the day
     */
    LocalDate placedOn();

    /**
     * Returns which types of magnet it has.
     *
     * @return whether it has each; a type left out is not known
     */
    Map<MagnetType, Boolean> magnets();

    /**
     * Returns the mass of its magnets of the types that Article 29 counts, all together.
     *
     * @return kilograms, at least 0; empty if it is not known
     */
    Optional<Interval> countedMagnetKilograms();

    /**
     * Returns whether it is primarily designed for defence or space.
     *
     * @return whether it is, empty if it is not known
     */
    Optional<Boolean> defenceOrSpace();

    /**
     * Returns whether it is a special-purpose or small-series vehicle.
     *
     * @return whether it is, empty if it is not known; asked of vehicles only
     */
    Optional<Boolean> specialOrSmallSeries();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("name", name());
        countedMagnetKilograms()
                .filter(mass -> !Interval.atLeast(0).encloses(mass))
                .ifPresent(mass -> {
                    throw Checks.refused("countedMagnetKilograms", "be at least 0", mass);
                });
    }

    /**
     * Starts a product.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MagnetProduct}. */
    final class Builder extends ImmutableMagnetProduct.Builder {
        Builder() {}
    }
}
