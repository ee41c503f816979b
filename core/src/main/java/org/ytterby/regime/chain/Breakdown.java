// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.chain;

/**
 * How far it is known what an item was made of.
 *
 * @since 0.1
 */
public enum Breakdown {
    /** The parts stated are all that were bought in; without any, the item is a material taken as it is. */
    COMPLETE,
    /** Other parts or materials may be in the item, worth what the parts stated leave of its value. */
    PARTIAL
}
