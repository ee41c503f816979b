// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.geopol;

/**
 * Whether production is rounded before its concentration is computed.
 *
 * @since 0.1
 */
public enum ProductionRounding {
    /** It is cut to whole units. */
    WHOLE_UNITS,
    /** It is taken as given. */
    AS_GIVEN
}
