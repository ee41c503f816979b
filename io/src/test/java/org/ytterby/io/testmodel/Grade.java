// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.testmodel;

/** An enum written by the names of its constants. */
public enum Grade {
    /** Low. */
    LOW,
    /** High. */
    HIGH
}
