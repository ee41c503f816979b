// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.evidence.Confidence;
import org.ytterby.internal.Checks;
import org.ytterby.time.PartialSpan;

/**
 * Something that was done or reported without a published act, and often denied. It never has the weight of law: a
 * determination mentions it and is not decided by it.
 *
 * @since 0.1
 */
@Value.Immutable
public interface InformalMeasure extends Serializable {

    /**
     * Returns the instrument that records it, in name only.
     *
     * @return the identifier of the record
     */
    String instrument();

    /**
     * Returns when it was felt or reported.
     *
     * @return the days, as far as they are known, empty if they are not
     */
    Optional<PartialSpan> felt();

    /**
     * Returns where goods were bound for.
     *
     * @return the scope
     */
    CountryScope destination();

    /**
     * Returns what it touched.
     *
     * @return the entries
     */
    List<ControlEntry> entries();

    /**
     * Returns who denies it or doubts it, and how.
     *
     * @return the words, empty if nobody does
     */
    Optional<String> denial();

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
    }

    /**
     * Starts an informal measure.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link InformalMeasure}. */
    final class Builder extends ImmutableInformalMeasure.Builder {
        Builder() {}
    }
}
