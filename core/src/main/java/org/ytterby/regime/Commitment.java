// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.evidence.Confidence;
import org.ytterby.internal.Checks;
import org.ytterby.time.PartialDate;

/**
 * A political text, a bill, a proposal or an announced plan. It creates no permission and no prohibition and can never
 * decide an outcome; what carries it out is an instrument of its own.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Commitment extends Serializable {

    /**
     * Returns the instrument that records it.
     *
     * @return the identifier of the instrument
     */
    String instrument();

    /**
     * Returns how far it has come.
     *
     * @return the stage
     */
    CommitmentStage stage();

    /**
     * Returns the day it was made.
     *
     * @return the date, empty if it is not known
     */
    Optional<PartialDate> madeOn();

    /**
     * Returns what each side says.
     *
     * @return the statements, which may contradict one another
     */
    List<String> statements();

    /**
     * Returns what it would reach if it were carried out.
     *
     * @return entries, which reach nothing
     */
    List<ControlEntry> entries();

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
     * Starts a commitment.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Commitment}. */
    final class Builder extends ImmutableCommitment.Builder {
        Builder() {}
    }
}
