// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * How a quote stands to one of its neighbours.
 *
 * @since 0.1
 */
@Value.Immutable
public interface QuoteFinding extends Serializable {

    /**
     * Returns the neighbour.
     *
     * @return the price as the caller gave it
     */
    UnitPrice neighbour();

    /**
     * Returns the quote over the neighbour, both per kilogram and, where both have a fixed factor, of contained element.
     *
     * @return the ratio, finite and above 0
     */
    double ratio();

    /**
     * Returns by which factor, up or down, the two may differ.
     *
     * @return the factor, at least 1
     */
    double band();

    /**
     * Returns the slips that would explain a ratio outside the band.
     *
     * @return the slips, the one that leaves least unexplained first; empty inside the band, or if nothing explains it
     */
    List<SuspectedSlip> slips();

    /** Checks the ranges. */
    @Value.Check
    default void check() {
        Checks.positive("ratio", ratio());
        if (!(band() >= 1)) {
            throw Checks.refused("band", "be at least 1", band());
        }
        if (isOrdinary() && !slips().isEmpty()) {
            throw Checks.refused("slips", "be empty for a ratio inside the band", slips());
        }
    }

    /**
     * Says whether the ratio lies inside the band.
     *
     * @return whether 1 / band &le; ratio &le; band
     */
    @com.fasterxml.jackson.annotation.JsonIgnore
    default boolean isOrdinary() {
        return Math.abs(Math.log(ratio())) <= Math.log(band());
    }

    /**
     * Starts a finding.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link QuoteFinding}. */
    final class Builder extends ImmutableQuoteFinding.Builder {
        Builder() {}
    }
}
