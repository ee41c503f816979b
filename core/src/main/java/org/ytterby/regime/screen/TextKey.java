// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

/**
 * The sentences and parts of sentences of an explanation, with their patterns in English. In a pattern {@code {0}}, {@code {1}} ...
 * stand for the arguments, which each key names in their order; every other character stands for itself.
 *
 * @since 0.1
 */
public enum TextKey {
    /** The first line. Transaction, question, day, knowledge date, outcome. */
    HEADLINE("{0}, {1} on {2} as known on {3}: {4}.", 5),
    /** What an open answer may be. Mildest outcome, strictest outcome. */
    MAY_BE("It may be anything from \"{0}\" to \"{1}\".", 2),
    /** What would settle an open answer. The facts, joined; the full stop, left out after a question. */
    TO_SETTLE("State to settle it: {0}{1}", 2),
    /** What stands between facts that are counted up. No argument. */
    FACT_SEPARATOR("; ", 0),
    /** What ends a sentence. No argument. */
    FULL_STOP(".", 0),
    /** A fact of a kind and which one of it. The words of the kind, the detail. */
    FACT("{0} {1}", 2),
    /** A measure. Its role, its name, its outcome or nothing, its duty or nothing, the reason, how it stands in time. */
    FINDING("{0}: {1}{2}{3}: {4}{5}.", 6),
    /** What a measure gives. The outcome. */
    FINDING_OUTCOME(", {0}", 1),
    /** The duty a measure sets. The rate in percent. */
    FINDING_RATE(" ({0} %)", 1),
    /** How a measure stands that does not simply operate. The state. */
    FINDING_STATE("; {0}", 1),
    /** Since when. The day. */
    FINDING_SINCE("; since {0}", 1),
    /** Until when. The day. */
    FINDING_UNTIL(" until {0}", 1),
    /** An instrument and a part of it. The name, the part. */
    NAME_WITH_PART("{0}, {1}", 2),
    /**
     * A measure that fits and does not operate. Its name, its codes or nothing, its state, what suspends it or nothing, when that
     * changes or nothing, what it would give or nothing.
     */
    SHADOW("Fits but does not operate: {0}{1}, {2}{3}{4}{5}.", 6),
    /** The codes of a measure that does not operate. The codes, joined. */
    SHADOW_CODES(" ({0})", 1),
    /** What suspends a measure. Its name. */
    SHADOW_SUSPENDED_BY(" by {0}", 1),
    /** When the state changes. The day. */
    SHADOW_CHANGES("; changes on {0}", 1),
    /** What it would give. The outcome. */
    SHADOW_WOULD_GIVE("; would give: {0}", 1),
    /** A question beside the headline. The question. */
    OPEN_BESIDE("Open beside it: {0}", 1),
    /** What to look at twice. The flag. */
    NOTE("Note: {0}.", 1),
    /** A warning. The warning. */
    WARNING("Warning: {0}", 1),
    /** The weakest evidence. The confidence. */
    WEAKEST_EVIDENCE("Weakest evidence used: {0}.", 1),
    /** The role {@link Role#DECIDES}. No argument, as for every role. */
    ROLE_DECIDES("Decides", 0),
    /** The role {@link Role#BASE}. */
    ROLE_BASE("Built on", 0),
    /** The role {@link Role#ALSO_APPLIES}. */
    ROLE_ALSO_APPLIES("Also applies", 0),
    /** The role {@link Role#OPEN}. */
    ROLE_OPEN("Open", 0),
    /** The role {@link Role#OBLIGES}. */
    ROLE_OBLIGES("To be done besides", 0),
    /** The role {@link Role#INTERPRETS}. */
    ROLE_INTERPRETS("Read by", 0),
    /** The role {@link Role#SUSPENDS}. */
    ROLE_SUSPENDS("Suspended by", 0),
    /** The role {@link Role#EXEMPTS}. */
    ROLE_EXEMPTS("Released by", 0),
    /** The role {@link Role#EXAMINED}. */
    ROLE_EXAMINED("Looked at", 0),
    /** Reason: a general licence covers it. The name of the measure it answers. */
    REASON_GENERAL_LICENCE("the general licence held covers shipments under {0}", 1),
    /** Reason: the measure controls the item. No argument. */
    REASON_CONTROLS("controls the item", 0),
    /** Reason: the measure makes the item a dual-use item. No argument. */
    REASON_DUAL_USE("makes the item a dual-use item", 0),
    /** Reason: another measure rests on it. The name of that measure. */
    REASON_GROUND("is what {0} rests on", 1),
    /** Reason: facts are missing. No argument. */
    REASON_FACTS_MISSING("may reach the transaction: facts are missing", 0),
    /** Reason: the item fits and the circumstances do not. No argument. */
    REASON_OTHER_CIRCUMSTANCES("describes the item, but the circumstances are not those of the rule", 0),
    /** Reason: the item does not fit. No argument. */
    REASON_OTHER_ITEM("covers things of this kind, but the description does not fit", 0),
    /** Reason: a suspension. No argument. */
    REASON_SUSPENDS("suspends provisions in this span", 0),
    /** Reason: an official reading. No argument. */
    REASON_READS("reads the words of the entry for such items", 0),
    /** Reason: the measure reaches the transaction. No argument. */
    REASON_REACHES("reaches the transaction", 0),
    /** Reason: the measure reaches the item. The codes, joined. */
    REASON_REACHES_ITEM("reaches the item under {0}", 1),
    /** Warning: the day lies beyond the sources. The day up to which they were searched. */
    WARNING_BEYOND_SOURCES("The day lies after {0}, up to which the sources were searched.", 1),
    /** Warning: something without an act was felt. What it is, with the words of who denies it. */
    WARNING_INFORMAL("Without a published act: {0}", 1);

    private final String english;
    private final int arguments;

    TextKey(String english, int arguments) {
        this.english = english;
        this.arguments = arguments;
    }

    /**
     * Returns the pattern in English.
     *
     * @return the pattern
     */
    public String english() {
        return english;
    }

    /**
     * Returns how many arguments it takes.
     *
     * @return the number, at least 0
     */
    public int arguments() {
        return arguments;
    }
}
