// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.quota;

/**
 * By what a quota is divided.
 *
 * @since 0.1
 */
public enum SumOver {
    /** The batches of a year. */
    BATCHES,
    /** Light, and medium and heavy. */
    PARTS,
    /** The companies it is given to. */
    HOLDERS
}
