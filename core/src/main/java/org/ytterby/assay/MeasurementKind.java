// SPDX-License-Identifier: Apache-2.0
package org.ytterby.assay;

/**
 * What a laboratory says of one analyte.
 *
 * @since 0.1
 */
public enum MeasurementKind {
    /** A value was measured. */
    MEASURED,
    /** Below a stated detection limit, printed as {@code <2}. */
    BELOW_LIMIT,
    /** Above the stated upper end of the method, printed as {@code >10000}. */
    ABOVE_RANGE,
    /** Seen, but too little to state, printed as {@code Tr}. */
    TRACE,
    /** Looked for and not found, without a stated limit, printed as {@code nd}. */
    NOT_DETECTED,
    /** Not looked for, printed as {@code na}. */
    NOT_ASSAYED
}
