// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

/**
 * Something a reader of a determination should look at twice.
 *
 * @since 0.1
 */
public enum Flag {
    /** The answer changes, or changed, on the day before or after. */
    BOUNDARY_DATE("the state of a measure changes on the day before or after"),
    /** It depends on whether a suspension was extended after the sources end. */
    EXTENSION_UNCONFIRMED("a suspension ran out after the sources end; an extension would change the answer"),
    /** The present state of a listing could not be confirmed. */
    LIST_STATUS_UNCONFIRMED("the present state of a listing could not be confirmed"),
    /** Something published after the knowledge date changes the state of a measure. */
    KNOWLEDGE_LAG("something published after the knowledge date bears on the answer"),
    /** Parts of one instrument start on different days. */
    LIMB_EFFECTIVITY("parts of one instrument start on different days"),
    /** Only some parts of an instrument are suspended. */
    PARTIAL_SUSPENSION("only a part of the instrument is suspended"),
    /** A closed list of alloys, targets or shapes decides. */
    ENUMERATED_LIST("a closed list decides"),
    /** A number lies on the limit. */
    THRESHOLD_EDGE("a number lies exactly on a limit"),
    /** More than one permission is needed. */
    SECOND_GATE("more than one permission is needed"),
    /** It rests on an official reading worded "generally". */
    GUIDANCE_DEFAULT("it rests on an official reading, which is a default that can be rebutted"),
    /** A party is listed but the item is not one the listing reaches. */
    PARTY_AND_ITEM("a listing bites only on listed items"),
    /** A rule binds parties outside the country that made it. */
    EXTRATERRITORIAL("a rule with reach abroad decides"),
    /** A rule for one destination decides. */
    DESTINATION_SPECIFIC("a rule for one destination decides"),
    /** The country of a processing stage decides. */
    STAGE_OF_ORIGIN("origin goes by processing stage"),
    /** A bill or proposal would change it. */
    PENDING_LEGISLATION("a bill or proposal would change a measure that matters here"),
    /** Exempt, and to be reported afterwards. */
    REPORT_AFTERWARDS("exempt, to be reported afterwards"),
    /** The customs code is printed beside an entry whose description does not fit. */
    CUSTOMS_CODE_SHARED("the customs code also covers listed goods, so customs may ask"),
    /** Something without an act was felt or reported for such goods. */
    INFORMAL_MEASURE("a halt without a published act was reported for such goods"),
    /** The day lies beyond what the sources reach. */
    BEYOND_SOURCES("the day lies beyond what the sources reach");

    private final String words;

    Flag(String words) {
        this.words = words;
    }

    /**
     * Returns the flag in a few words.
     *
     * @return the words
     */
    public String words() {
        return words;
    }
}
