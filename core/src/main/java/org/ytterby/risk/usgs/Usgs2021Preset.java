// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.usgs;

import java.io.Serializable;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.place.Country;

/**
 * How the USGS method of 2021 is applied.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Usgs2021Preset extends Serializable {

    /**
     * Returns the name.
     *
     * @return the name, not blank
     */
    String name();

    /**
     * Returns from whose view it is: a producer that cannot disrupt its own supply.
     *
     * @return the country
     */
    Country home();

    /**
     * Returns from which supply risk on a material is listed.
     *
     * @return the cut-off, in [0, 1]
     */
    double cutOff();

    /** Checks the ranges. */
    @Value.Check
    default void check() {
        Checks.notBlank("name", name());
        Checks.fraction("cutOff", cutOff());
    }

    /**
     * Returns {@code usgs-2021}: the United States and a cut-off of 0.40 (Nassar and Fortier 2021; from memory - unverified).
     *
     * @return the preset
     */
    static Usgs2021Preset usgs2021() {
        return builder().name("usgs-2021").home(Country.US).cutOff(0.40).build();
    }

    /**
     * Starts a preset.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Usgs2021Preset}. */
    final class Builder extends ImmutableUsgs2021Preset.Builder {
        Builder() {}
    }
}
