// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.coproduction;

/**
 * What is kept least in the balance problem.
 *
 * @since 0.1
 */
public enum OreMeasure {
    /** The rare-earth oxides in the ore, all sources alike. */
    CONTAINED_OXIDES,

    /** The ore itself; a poor ore counts more. */
    ORE
}
