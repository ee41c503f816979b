// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.metric;

/**
 * Whether figures of several editions may stand in one series. Editions revise earlier years, so that a step between two
 * editions may be a revision and not a change.
 *
 * @since 0.1
 */
public enum EditionPolicy {
    /** One edition only. */
    ONE,
    /** Several, named year by year. */
    SEVERAL
}
