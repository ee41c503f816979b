// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.evidence.Confidence;
import org.ytterby.regime.trade.Outcome;

/**
 * What one measure has to do with a transaction.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Finding extends Serializable {

    /**
     * Returns the part it plays.
     *
     * @return the role
     */
    Role role();

    /**
     * Returns the instrument.
     *
     * @return its identifier
     */
    String instrument();

    /**
     * Returns the provision.
     *
     * @return its identifier, empty if the instrument as a whole is meant
     */
    Optional<String> provision();

    /**
     * Returns which part of the instrument the provision is.
     *
     * @return the part, empty if it is the whole
     */
    Optional<String> part();

    /**
     * Returns what it gives.
     *
     * @return the outcome, empty if it gives none
     */
    Optional<Outcome> outcome();

    /**
     * Returns how it stands on the day.
     *
     * @return the state, empty where it does not matter
     */
    Optional<ProvisionState> state();

    /**
     * Returns since when it has stood so.
     *
     * @return the first day, empty if it is open or does not matter
     */
    Optional<LocalDate> since();

    /**
     * Returns until when it stands so, as far as is known.
     *
     * @return the last day, empty if it is open or does not matter
     */
    Optional<LocalDate> until();

    /**
     * Returns the entries that fit.
     *
     * @return identifiers of entries
     */
    @Value.NaturalOrder
    NavigableSet<String> entries();

    /**
     * Returns the codes for a declaration.
     *
     * @return the printed codes of the entries that fit, their identifiers where none is printed
     */
    @Value.NaturalOrder
    NavigableSet<String> controlCodes();

    /**
     * Returns why it plays this part.
     *
     * @return one sentence
     */
    String reason();

    /**
     * Returns the duty it sets.
     *
     * @return the rate as a fraction of the customs value, empty if it sets none or it is not known
     */
    Optional<BigDecimal> dutyRate();

    /**
     * Returns how sure it is: the weakest of dates and entries used.
     *
     * @return the confidence
     */
    Confidence confidence();

    /**
     * Starts a finding.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Finding}. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
