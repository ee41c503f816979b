// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.chain;

/**
 * An answer that may be open.
 *
 * @since 0.1
 */
public enum Answer {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** The figures do not tell. */
    NOT_KNOWN
}
