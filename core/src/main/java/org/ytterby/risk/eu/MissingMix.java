// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.eu;

/**
 * What becomes of supply risk where only one of the two mixes of suppliers is known.
 *
 * @since 0.1
 */
public enum MissingMix {
    /** The known mix is used alone, and that is recorded, as the European Commission does it. */
    OTHER_MIX_ALONE,
    /** There is no score. */
    NOT_COMPUTABLE
}
