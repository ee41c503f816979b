// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Objects;
import org.ytterby.evidence.Confidence;
import org.ytterby.internal.Checks;

/**
 * One step of a price conversion: new amount = factor &middot; old amount, and what the factor rests on.
 *
 * @param kind what was changed
 * @param factor the factor, finite and above 0
 * @param reason what the factor rests on, not blank, such as the exchange rate with its day and source
 * @param confidence how sure the factor is
 * @since 0.1
 */
public record PriceStep(
        @JsonProperty(required = true) StepKind kind,
        @JsonProperty(required = true) double factor,
        @JsonProperty(required = true) String reason,
        @JsonProperty(required = true) Confidence confidence)
        implements Serializable {

    /**
     * Checks the parts.
     *
     * @param kind what was changed
     * @param factor the factor
     * @param reason what the factor rests on
     * @param confidence how sure the factor is
     * @throws IllegalArgumentException if the factor is not finite and above 0 or the reason is blank
     */
    public PriceStep {
        Objects.requireNonNull(kind, "step.kind");
        Objects.requireNonNull(confidence, "step.confidence");
        Checks.positive("step.factor", factor);
        Checks.notBlank("step.reason", reason);
    }
}
