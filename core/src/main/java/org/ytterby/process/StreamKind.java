// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process;

/**
 * The direction of a stream in its flowsheet.
 *
 * @since 0.1
 */
public enum StreamKind {
    /** The stream leads on. */
    FORWARD,
    /** The stream leads back to an operation before, and so closes a loop. */
    RECYCLE
}
