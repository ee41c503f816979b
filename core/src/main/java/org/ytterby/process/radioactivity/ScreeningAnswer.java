// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.radioactivity;

/**
 * How an activity stands to a screening level.
 *
 * @since 0.1
 */
public enum ScreeningAnswer {
    /** It exceeds the level. */
    ABOVE,
    /** It does not exceed the level. */
    NOT_ABOVE,
    /** What is known does not decide it. */
    UNDECIDED
}
