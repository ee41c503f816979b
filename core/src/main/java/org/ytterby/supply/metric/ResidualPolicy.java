// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.metric;

/**
 * What becomes of the residual line, which is many suppliers of unknown size, in a measure that needs their number.
 *
 * @since 0.1
 */
public enum ResidualPolicy {
    /** The residual is left out: the measure is of the named suppliers among themselves. */
    LEFT_OUT,
    /** The residual counts as one supplier, which understates diversity. */
    ONE_SUPPLIER
}
