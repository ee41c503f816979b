// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

/**
 * How a country causes a shortage.
 *
 * @since 0.1
 */
public enum ShortageCause {
    /** Its plants put out less than without the shocks. */
    CAPACITY,

    /** It does not let products out that its plants could have sent. */
    FLOW
}
