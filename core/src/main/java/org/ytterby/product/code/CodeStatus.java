// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.code;

/**
 * What is known of a code on a day.
 *
 * @since 0.1
 */
public enum CodeStatus {
    /** An edition that held on the day lists it. */
    LISTED,
    /** Other codes had surely taken its place. */
    ENDED,
    /** The change that brings it was surely still to come. */
    NOT_YET,
    /** Nothing the book holds tells: look into the schedule of that day. */
    UNKNOWN
}
