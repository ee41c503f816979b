// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.geopol;

/**
 * What a governance risk of exactly 0 means, which some tables hold for years without a score.
 *
 * @since 0.1
 */
public enum ZeroGovernance {
    /** Perfect stability. */
    AS_GIVEN,
    /** No score. */
    AS_MISSING
}
