// SPDX-License-Identifier: Apache-2.0
package org.ytterby.quantity;

/**
 * What a table printed in a cell: a number, a bound, a range, or one of the marks that stand for a missing number.
 *
 * @since 0.1
 */
public enum FigureKind {
    /** One number. */
    EXACT,
    /** A lower bound that is not reached, printed with {@code >}. */
    MORE_THAN,
    /** A lower bound that may be reached, printed with {@code ≥} or {@code >=}. */
    AT_LEAST,
    /** An upper bound that is not reached, printed with {@code <}. */
    LESS_THAN,
    /** An upper bound that may be reached, printed with {@code ≤} or {@code <=}. */
    AT_MOST,
    /** Two numbers, both included. */
    RANGE,
    /** Zero, printed as a dash. */
    ZERO,
    /** A net exporter, printed {@code E} in tables of import reliance: the figure would be negative and is not given. */
    NET_EXPORTER,
    /** Withheld so as not to reveal what one company does, printed {@code W}. */
    WITHHELD,
    /** Not available, printed {@code NA}. */
    NOT_AVAILABLE,
    /** Not applicable, printed {@code XX}. */
    NOT_APPLICABLE,
    /** Missing for a stated reason, printed {@code missing (reason)}. */
    MISSING
}
