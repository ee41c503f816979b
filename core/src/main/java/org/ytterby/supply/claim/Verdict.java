// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.claim;

/**
 * What tables say of a claim.
 *
 * @since 0.1
 */
public enum Verdict {
    /** Every figure found agrees. */
    SUPPORTED,
    /** Every figure found disagrees. */
    CONTRADICTED,
    /** The figures of one material and stage agree in some editions or years and disagree in others. */
    TRUE_ONLY_IN_EDITION,
    /** The figures agree for some materials or stages and disagree for others, as the claim does not say which it means. */
    PARTLY,
    /** No table has such a figure, or the figures leave it open. */
    NOT_CHECKABLE
}
