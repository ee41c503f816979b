// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.eu;

/**
 * What becomes of a supply risk over stages if one of them has no score.
 *
 * @since 0.1
 */
public enum MissingStage {
    /** It is left out with a warning: the higher of the others is the score. */
    LEFT_OUT,
    /** The score is at least the higher of the others, as the missing stage may be riskier. */
    LOWER_BOUND
}
