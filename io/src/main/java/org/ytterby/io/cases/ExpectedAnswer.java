// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.cases;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ytterby.regime.trade.Outcome;

/**
 * The answer that is expected of a worked case.
 *
 * @param outcome the headline
 * @param deciding the measures that have to decide, and no others
 * @param shadows the measures that have to be among those that fit and do not operate
 * @param controlCodes the codes that have to be among those found, printed ones or identifiers of entries
 * @param alsoRequired instruments that have to be met besides, for information
 * @param dutyRate the duty expected, for information
 * @param reason why, in words
 * @since 0.1
 */
public record ExpectedAnswer(
        Outcome outcome,
        List<Measure> deciding,
        List<ShadowMeasure> shadows,
        List<String> controlCodes,
        List<String> alsoRequired,
        Optional<BigDecimal> dutyRate,
        String reason) {

    /**
     * Copies the lists.
     *
     * @param outcome the headline
     * @param deciding the measures that have to decide
     * @param shadows the measures that have to be in shadow
     * @param controlCodes the codes that have to be found
     * @param alsoRequired instruments that have to be met besides
     * @param dutyRate the duty expected
     * @param reason why, in words
     */
    public ExpectedAnswer {
        deciding = ImmutableList.copyOf(deciding);
        shadows = ImmutableList.copyOf(shadows);
        controlCodes = ImmutableList.copyOf(controlCodes);
        alsoRequired = ImmutableList.copyOf(alsoRequired);
    }

    /**
     * A measure named in an answer.
     *
     * @param id the identifier of the instrument
     * @param part which part is meant, empty for any
     */
    public record Measure(String id, Optional<String> part) {

        boolean is(String instrument, Optional<String> itsPart) {
            return id.equals(instrument) && (part.isEmpty() || part.equals(itsPart));
        }

        @Override
        public String toString() {
            return id + part.map(words -> " (" + words + ")").orElse("");
        }
    }

    /**
     * A measure that has to be in shadow.
     *
     * @param measure the measure
     * @param state its state: NOT_YET_PUBLISHED, NOT_YET_EFFECTIVE, SUSPENDED or EXPIRED
     */
    public record ShadowMeasure(Measure measure, String state) {

        @Override
        public String toString() {
            return measure + " " + state;
        }
    }
}
