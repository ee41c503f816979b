// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import org.ytterby.internal.Checks;

/**
 * By which factor a quote may differ from a neighbour, up or down, before it is flagged. The factors multiply: a neighbour on
 * other days and in another form may differ by all three.
 *
 * @param alike the factor for a neighbour on a common day and in the same form, at least 1
 * @param otherDays the further factor for a neighbour on other days, at least 1
 * @param otherForm the further factor for a neighbour in another form, such as metal beside oxide, at least 1
 * @since 0.1
 */
public record QuoteBands(
        @JsonProperty(required = true) double alike,
        @JsonProperty(required = true) double otherDays,
        @JsonProperty(required = true) double otherForm)
        implements Serializable {

    /**
     * Bands chosen for this library, by no publication: quotes of one day within 5 %, of other days within a factor of 3
     * (rare-earth oxides have tripled within a year, in 2011), metal within a factor of 1.6 of the oxide in it.
     */
    public static final QuoteBands USUAL = new QuoteBands(1.05, 3, 1.6);

    /**
     * Checks the factors.
     *
     * @param alike the factor for a neighbour on a common day and in the same form
     * @param otherDays the further factor for other days
     * @param otherForm the further factor for another form
     * @throws IllegalArgumentException if a factor is not finite and at least 1
     */
    public QuoteBands {
        atLeastOne("bands.alike", alike);
        atLeastOne("bands.otherDays", otherDays);
        atLeastOne("bands.otherForm", otherForm);
    }

    private static void atLeastOne(String path, double factor) {
        if (!(factor >= 1 && factor < Double.POSITIVE_INFINITY)) {
            throw Checks.refused(path, "be finite and at least 1", factor);
        }
    }

    /** The factor by which two prices may differ. */
    double between(UnitPrice quote, UnitPrice neighbour) {
        return alike
                * (quote.period().overlaps(neighbour.period()) ? 1 : otherDays)
                * (quote.commodity().form() == neighbour.commodity().form() ? 1 : otherForm);
    }
}
