// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.coproduction;

/**
 * How the burden of a process, such as its cost or its greenhouse gases, is shared among products that come together.
 * The choice moves the result of a dear element several times over, so a number without it means little.
 *
 * @since 0.1
 */
public enum AllocationPolicy {
    /** By mass: every kilogram carries the same. */
    MASS,

    /** By value: every unit of money carries the same. */
    VALUE,

    /**
     * By system expansion: the co-products carry what making them elsewhere would take, and the main product carries
     * the rest,
     * which may be less than nothing.
     */
    SYSTEM_EXPANSION
}
