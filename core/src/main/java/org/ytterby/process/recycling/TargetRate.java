// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.recycling;

/**
 * What a recycling target is a share of. Targets in the news seldom say; the answers differ several times over.
 *
 * @since 0.1
 */
public enum TargetRate {
    /** Of the metal in products given up, recovered: the end-of-life recycling rate. */
    RECOVERED_OF_RETIRED,

    /** Of the metal in products given up, collected; the recycling process then takes its own loss. */
    COLLECTED_OF_RETIRED,

    /** Of the metal needed in the year, from products given up: the end-of-life recycling input rate. */
    RECOVERED_OF_DEMAND
}
