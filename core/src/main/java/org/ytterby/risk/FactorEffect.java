// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk;

/**
 * What more of a factor does to a score.
 *
 * @since 0.1
 */
public enum FactorEffect {
    /** The score rises or stays. */
    RAISES,
    /** The score falls or stays. */
    LOWERS,
    /** That depends on the other factors. */
    DEPENDS
}
