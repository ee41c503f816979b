// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

/**
 * How a provision stands on a day, as known on another.
 *
 * @since 0.1
 */
public enum ProvisionState {
    /** Published after the day, or not known to be published on the knowledge date. */
    NOT_YET_PUBLISHED("not yet published"),
    /** Published, not yet in effect. */
    NOT_YET_EFFECTIVE("published, not yet in effect"),
    /** In effect. */
    OPERATING("operating"),
    /**
     * In effect by its own terms, but something that could not be confirmed may have changed that: a suspension that ran out
     * after the sources end, or a state that the record itself doubts.
     */
    OPERATING_UNCONFIRMED("operating by its own terms, unconfirmed"),
    /** It may or may not be in effect, because its date is known only to the month or year. */
    UNCERTAIN("in effect or not, the exact day is not known"),
    /** In effect by date, but suspended. */
    SUSPENDED("suspended"),
    /** Ended. */
    ENDED("ended"),
    /** Ended by its own terms on a day after the sources end; an extension is not known. */
    ENDED_UNCONFIRMED("nominally ended, extension unknown"),
    /** Held void from the start. */
    VOID("void from the start");

    private final String words;

    ProvisionState(String words) {
        this.words = words;
    }

    /**
     * Returns the state in a few words.
     *
     * @return the words
     */
    public String words() {
        return words;
    }

    /**
     * Says whether the provision binds.
     *
     * @return whether it operates, confirmed or not
     */
    public boolean operates() {
        return this == OPERATING || this == OPERATING_UNCONFIRMED;
    }
}
