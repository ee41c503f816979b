// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.coproduction;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import org.ytterby.internal.Checks;

/**
 * What a process takes or emits as a whole: a cost, energy, greenhouse gases.
 *
 * @param amount the amount, finite and at least 0
 * @param unit its unit, not blank, such as {@code "t CO2e"}
 * @since 0.1
 */
public record Burden(@JsonProperty(required = true) double amount, String unit) implements Serializable {

    /**
     * Checks the amount.
     *
     * @param amount the amount
     * @param unit the unit
     * @throws IllegalArgumentException if the amount is negative or not finite, or the unit is blank
     */
    public Burden {
        Checks.notNegative("amount", amount);
        Checks.notBlank("unit", unit);
    }
}
