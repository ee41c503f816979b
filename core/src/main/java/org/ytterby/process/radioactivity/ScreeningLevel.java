// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.radioactivity;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;

/**
 * An activity above which a rule asks for something. The library brings none along: levels differ by country, purpose and
 * year, so that they are given by the user with their source.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ScreeningLevel extends Serializable {

    /**
     * Returns the name.
     *
     * @return the name, such as {@code "exemption, natural chains"}
     */
    String name();

    /**
     * Returns the level.
     *
     * @return the activity of the head of the chains in becquerel per gram of dry material, above 0
     */
    double becquerelPerGram();

    /**
     * Returns where the level is set.
     *
     * @return the evidence, empty if the user vouches for it
     */
    Optional<Evidence> evidence();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("name", name());
        Checks.positive("becquerelPerGram", becquerelPerGram());
    }

    /**
     * Starts a level.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScreeningLevel}. */
    final class Builder extends ImmutableScreeningLevel.Builder {
        Builder() {}
    }
}
