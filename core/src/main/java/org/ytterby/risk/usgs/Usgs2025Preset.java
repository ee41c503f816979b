// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.usgs;

import java.io.Serializable;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * How the USGS method of 2025 is applied.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Usgs2025Preset extends Serializable {

    /**
     * Returns the name.
     *
     * @return the name, not blank
     */
    String name();

    /**
     * Returns from which expected loss on a material is listed.
     *
     * @return the threshold, in million USD, above 0
     */
    double thresholdMillionUsd();

    /** Checks the ranges. */
    @Value.Check
    default void check() {
        Checks.notBlank("name", name());
        Checks.positive("thresholdMillionUsd", thresholdMillionUsd());
    }

    /**
     * Returns {@code usgs-2025}: a threshold of about 2 million USD (secondary source seen).
     *
     * @return the preset
     */
    static Usgs2025Preset usgs2025() {
        return builder().name("usgs-2025").thresholdMillionUsd(2).build();
    }

    /**
     * Starts a preset.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Usgs2025Preset}. */
    final class Builder extends ImmutableUsgs2025Preset.Builder {
        Builder() {}
    }
}
