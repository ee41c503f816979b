// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Objects;
import org.ytterby.internal.Checks;

/**
 * A slip that would explain why a quote is so far from a neighbour.
 *
 * @param kind the kind of slip
 * @param factor by how much the slip multiplies a price, finite and above 0, such as 1000
 * @param remaining the ratio of quote and neighbour that is left once the factor is taken out, finite and above 0
 * @param reason what the factor is, not blank, such as {@code "t for kg"}
 * @since 0.1
 */
public record SuspectedSlip(
        @JsonProperty(required = true) SlipKind kind,
        @JsonProperty(required = true) double factor,
        @JsonProperty(required = true) double remaining,
        @JsonProperty(required = true) String reason)
        implements Serializable {

    /**
     * Checks the parts.
     *
     * @param kind the kind of slip
     * @param factor by how much it multiplies a price
     * @param remaining the ratio that is left
     * @param reason what the factor is
     * @throws IllegalArgumentException if a number is not finite and above 0 or the reason is blank
     */
    public SuspectedSlip {
        Objects.requireNonNull(kind, "slip.kind");
        Checks.positive("slip.factor", factor);
        Checks.positive("slip.remaining", remaining);
        Checks.notBlank("slip.reason", reason);
    }
}
