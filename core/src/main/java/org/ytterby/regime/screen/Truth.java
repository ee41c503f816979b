// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

/**
 * The answer to a condition, least first: all of several is the least, any of several the greatest. An aside counts as no
 * and leaves a question open beside the headline.
 */
enum Truth {
    NO,
    ASIDE,
    UNKNOWN,
    YES;

    static Truth of(boolean answer) {
        return answer ? YES : NO;
    }

    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    boolean mayBe() {
        return this == YES || this == UNKNOWN;
    }
}
