// SPDX-License-Identifier: Apache-2.0
package org.ytterby.element;

/**
 * What is known of an element in a material: it is there, it is not, or nobody has said.
 *
 * @since 0.1
 */
public enum Presence {
    /** Stated with a fraction above zero. */
    PRESENT,
    /** Stated as zero, or left out of a composition that is complete. */
    ABSENT,
    /** Named as unknown, or left out of a composition that is partial. */
    UNKNOWN
}
