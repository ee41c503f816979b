// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.shock;

/**
 * How a seller that cannot fill all orders shares out what it has.
 *
 * @since 0.1
 */
public enum Allocation {
    /** Every order is filled to the same fraction. */
    PROPORTIONAL,

    /** Orders behind which demands of a better rank stand are filled first; within a rank in proportion. */
    PRIORITY_FIRST,

    /** The part of every order under contract is filled first, then the rest, each in proportion. */
    CONTRACT_FIRST
}
