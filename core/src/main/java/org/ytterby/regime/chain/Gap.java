// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.chain;

/**
 * What is not known of a part and keeps a share of value from being one number.
 *
 * @since 0.1
 */
public enum Gap {
    /** Its value. */
    VALUE("its value"),
    /** Its country of origin. */
    ORIGIN("its country of origin"),
    /** What it is, so that it may or may not be on the list of what counts. */
    KIND("what it is"),
    /** What it was made of, while its elements allow something on the list of what counts. */
    CONTENT("what it was made of");

    private final String words;

    Gap(String words) {
        this.words = words;
    }

    /**
     * Returns the gap in a few words.
     *
     * @return the words, such as {@code "its country of origin"}
     */
    public String words() {
        return words;
    }
}
