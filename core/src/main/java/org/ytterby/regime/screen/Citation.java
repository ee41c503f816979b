// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.io.Serializable;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Source;

/**
 * What a person can look up: the instrument, its part, the control codes, the sources.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Citation extends Serializable {

    /**
     * Returns the instrument.
     *
     * @return its identifier
     */
    String instrument();

    /**
     * Returns how the instrument is cited.
     *
     * @return the official number and the title
     */
    String name();

    /**
     * Returns which part of the instrument is meant.
     *
     * @return the part, empty if it is the whole
     */
    Optional<String> part();

    /**
     * Returns the control codes.
     *
     * @return the printed codes, identifiers where none is printed
     */
    @Value.NaturalOrder
    NavigableSet<String> controlCodes();

    /**
     * Returns how sure it is.
     *
     * @return the weakest confidence of what was used
     */
    Confidence confidence();

    /**
     * Returns where it was found.
     *
     * @return the sources
     */
    List<Source> sources();

    /**
     * Starts a citation.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Citation}. */
    final class Builder extends ImmutableCitation.Builder {
        Builder() {}
    }
}
