// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.quota;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.BasisMass;

/**
 * A use of a quota: what somebody mined, separated or exported on a day.
 *
 * @param date the day
 * @param holder who drew, not blank
 * @param amount how much, on the basis of the quota
 * @since 0.1
 */
public record QuotaDraw(
        @JsonProperty(required = true) LocalDate date,
        @JsonProperty(required = true) String holder,
        @JsonProperty(required = true) BasisMass amount)
        implements Serializable {

    /**
     * Checks that all is given.
     *
     * @param date the day
     * @param holder who drew
     * @param amount how much
     */
    public QuotaDraw {
        Objects.requireNonNull(date, "date");
        Checks.notBlank("holder", Objects.requireNonNull(holder, "holder"));
        Objects.requireNonNull(amount, "amount");
    }
}
