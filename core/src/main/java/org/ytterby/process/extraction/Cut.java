// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.extraction;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;

/**
 * One cut through a row of rare earths: between two neighbours in the {@linkplain ExtractionOrder order of
 * extraction}, such
 * as neodymium and samarium. All elements up to the first go to the raffinate, all from the second on to the organic
 * phase.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Cut extends Serializable {

    /**
     * Returns the last element that stays in the raffinate.
     *
     * @return the better extracted one of the raffinate
     */
    Element raffinateKey();

    /**
     * Returns the first element that goes to the organic phase.
     *
     * @return the least extracted one of the organic product
     */
    Element organicKey();

    /**
     * Returns the separation factor of the two keys, organic over raffinate.
     *
     * @return the factor, above 1
     */
    SeparationFactor separationFactor();

    /**
     * Returns the purity of the organic product: the elements that belong there among all.
     *
     * @return the mole fraction, below 1
     */
    double organicPurity();

    /**
     * Returns the purity of the raffinate: the elements that belong there among all.
     *
     * @return the mole fraction, below 1
     */
    double raffinatePurity();

    /**
     * Returns how the feed comes in.
     *
     * @return the phase
     */
    FeedPhase feedPhase();

    /**
     * Returns the organic load as a multiple of the least one.
     *
     * @return S / S<sub>min</sub>, above 1; empty to take the load of the rule of the best ratio, which is refused where it
     *     falls below the least
     */
    OptionalDouble loadOverLeast();

    /**
     * Returns what the separation factor rests on.
     *
     * @return the evidence, empty if the factor is an assumption of the caller
     */
    Optional<Evidence> evidence();

    /** Checks the keys and the ranges that do not depend on the feed. */
    @Value.Check
    default void check() {
        if (raffinateKey() == organicKey()) {
            throw Checks.refused(
                    "organicKey",
                    "be another element than raffinateKey",
                    organicKey().symbol());
        }
        if (!separationFactor().favoursFirst()) {
            throw Checks.refused(
                    "separationFactor", "be above 1", separationFactor().value());
        }
        if (!(organicPurity() > 0 && organicPurity() < 1)) {
            throw Checks.refused("organicPurity", "be in (0, 1)", organicPurity());
        }
        if (!(raffinatePurity() > 0 && raffinatePurity() < 1)) {
            throw Checks.refused("raffinatePurity", "be in (0, 1)", raffinatePurity());
        }
        loadOverLeast().ifPresent(over -> {
            if (!(over > 1 && over < Double.POSITIVE_INFINITY)) {
                throw Checks.refused("loadOverLeast", "be finite and above 1", over);
            }
        });
    }

    /**
     * Returns the cut as text.
     *
     * @return such as {@code "Nd/Sm"}
     */
    default String name() {
        return raffinateKey().symbol() + "/" + organicKey().symbol();
    }

    /**
     * Starts a cut.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Cut}. */
    final class Builder extends ImmutableCut.Builder {
        Builder() {}
    }
}
