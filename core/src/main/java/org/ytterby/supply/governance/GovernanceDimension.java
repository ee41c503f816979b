// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.governance;

/**
 * A dimension of the Worldwide Governance Indicators of the World Bank.
 *
 * @since 0.1
 */
public enum GovernanceDimension {
    /** Voice and accountability. */
    VA,
    /** Political stability and absence of violence. */
    PV,
    /** Government effectiveness. */
    GE,
    /** Regulatory quality. */
    RQ,
    /** Rule of law. */
    RL,
    /** Control of corruption. */
    CC
}
