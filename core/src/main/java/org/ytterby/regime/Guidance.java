// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import java.io.Serializable;
import java.util.List;
import java.util.NavigableSet;
import org.immutables.value.Value;
import org.ytterby.evidence.Confidence;
import org.ytterby.internal.Checks;

/**
 * An official reading of provisions. It settles what their words leave open, for the older text too, but only from the day
 * it was made public; it never overrides a plain word, and a transaction may rebut it by answering the question of reading.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Guidance extends Serializable {

    /**
     * Returns the instrument that holds it, whose publication is that of the guidance.
     *
     * @return the identifier of the instrument
     */
    String instrument();

    /**
     * Returns the provisions it reads.
     *
     * @return identifiers of provisions, at least one
     */
    @Value.NaturalOrder
    NavigableSet<String> interprets();

    /**
     * Returns what it says.
     *
     * @return the readings, at least one
     */
    List<Reading> readings();

    /**
     * Returns how sure it is.
     *
     * @return the confidence
     */
    Confidence confidence();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("instrument", instrument());
        Checks.notEmpty("interprets", interprets());
        Checks.notEmpty("readings", readings());
    }

    /**
     * Starts a guidance.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Guidance}. */
    final class Builder extends ImmutableGuidance.Builder {
        Builder() {}
    }
}
