// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.procurement;

/**
 * What the law says of one stage of an item.
 *
 * @since 0.1
 */
public enum StageVerdict {
    /** A rule looks at the stage and allows its country. */
    ALLOWED("allowed"),
    /** A rule looks at the stage and bars its country. */
    BARRED("barred"),
    /** A rule looks at the stage, and an exception releases the item. */
    EXEMPT("exempt"),
    /** No rule looks at the stage of this item on this day. */
    NOT_TESTED("not tested"),
    /** The country of the stage, or another fact about the item, is missing. */
    UNKNOWN("unknown");

    private final String words;

    StageVerdict(String words) {
        this.words = words;
    }

    /**
     * Returns the verdict in words.
     *
     * @return the words, such as {@code "not tested"}
     */
    public String words() {
        return words;
    }
}
