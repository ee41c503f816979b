// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.usgs;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskNotes;
import org.ytterby.supply.Supplier;

/**
 * What the USGS method of 2021 asks for.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Usgs2021Input extends Serializable {

    /**
     * Returns the producers.
     *
     * @return the producers, whose shares add up to at most 1; empty if not known
     */
    Map<Supplier, ProducerRisk> producers();

    /**
     * Returns the net import reliance as a fraction, a net exporter as 0.
     *
     * @return the trade exposure, within [0, 1], empty if not known
     */
    Optional<Interval> tradeExposure();

    /**
     * Returns the economic vulnerability, rescaled.
     *
     * @return the vulnerability, within [0, 1], empty if not known
     */
    Optional<Interval> economicVulnerability();

    /**
     * Returns what a reader has to know of the data.
     *
     * @return the notes
     */
    RiskNotes notes();

    /** Checks the ranges. */
    @Value.Check
    default void check() {
        double shares =
                producers().values().stream().mapToDouble(ProducerRisk::share).sum();
        if (!(shares <= 1 + 1e-9)) {
            throw Checks.refused("producers", "have shares that add up to at most 1", shares);
        }
        tradeExposure().ifPresent(number -> fraction("tradeExposure", number));
        economicVulnerability().ifPresent(number -> fraction("economicVulnerability", number));
    }

    private static void fraction(String path, Interval number) {
        if (!Interval.of(0, 1).encloses(number)) {
            throw Checks.refused(path, "be within [0, 1]", number);
        }
    }

    /**
     * Starts an input.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Usgs2021Input}. */
    final class Builder extends ImmutableUsgs2021Input.Builder {
        Builder() {}
    }
}
