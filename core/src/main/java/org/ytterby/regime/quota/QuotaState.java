// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.quota;

/**
 * How what was drawn stands to a quota.
 *
 * @since 0.1
 */
public enum QuotaState {
    /** Less than the quota is drawn. */
    WITHIN,
    /** Exactly the quota is drawn. */
    EXHAUSTED,
    /** More than the quota is drawn. */
    OVERDRAWN,
    /** The size of the quota is not public, so that nothing can be said of what is left. */
    UNKNOWN,
    /** No quota limits it. */
    NO_LIMIT
}
