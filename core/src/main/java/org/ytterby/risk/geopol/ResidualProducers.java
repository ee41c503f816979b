// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.geopol;

/**
 * What becomes of the residual line of world production.
 *
 * @since 0.1
 */
public enum ResidualProducers {
    /** It counts as one producer. */
    ONE_PRODUCER,
    /** It counts as anything from infinitely many producers to one, so that the result has bounds. */
    BOUNDS
}
