// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.metallurgy;

import java.io.Serializable;
import org.ytterby.internal.Checks;

/**
 * The assays of one analyte in feed, concentrate and tailing, with their standard errors, all in one unit.
 *
 * @param analyte the analyte
 * @param feed the assay of the feed, at least 0
 * @param concentrate the assay of the concentrate, at least 0, not equal to that of the tailing
 * @param tailing the assay of the tailing, at least 0
 * @param feedError the standard error of the feed, above 0
 * @param concentrateError the standard error of the concentrate, at least 0
 * @param tailingError the standard error of the tailing, at least 0
 * @since 0.1
 */
public record AssayTriple(
        String analyte,
        double feed,
        double concentrate,
        double tailing,
        double feedError,
        double concentrateError,
        double tailingError)
        implements Serializable {

    /**
     * Checks the numbers.
     *
     * @param analyte the analyte
     * @param feed the feed
     * @param concentrate the concentrate
     * @param tailing the tailing
     * @param feedError its error
     * @param concentrateError its error
     * @param tailingError its error
     */
    public AssayTriple {
        Checks.notBlank("analyte", analyte);
        Checks.notNegative("feed", feed);
        Checks.notNegative("concentrate", concentrate);
        Checks.notNegative("tailing", tailing);
        Checks.positive("feedError", feedError);
        Checks.notNegative("concentrateError", concentrateError);
        Checks.notNegative("tailingError", tailingError);
        if (concentrate == tailing) {
            throw Checks.refused("concentrate", "differ from the tailing", concentrate);
        }
    }

    double imbalance(double pull) {
        return feed - pull * concentrate - (1 - pull) * tailing;
    }

    double variance(double pull) {
        double c = pull * concentrateError;
        double t = (1 - pull) * tailingError;
        return feedError * feedError + c * c + t * t;
    }
}
