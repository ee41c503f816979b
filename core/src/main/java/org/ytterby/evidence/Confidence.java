// SPDX-License-Identifier: Apache-2.0
package org.ytterby.evidence;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.ytterby.internal.Checks;

/**
 * How far a fact can be trusted, strongest first. What rests on several facts is as trustworthy as the {@linkplain #weakest
 * weakest} of them.
 *
 * <p>In JSON it is the name of the constant; in tables it is the {@linkplain #label() label}.
 *
 * @since 0.1
 */
public enum Confidence {
    /** The text or table was read where its author publishes it: an official journal, an agency's report. */
    OFFICIAL_TEXT_SEEN("official text seen"),

    /** The text or table was read in full, but in a copy that somebody else keeps, which may lag behind or be cut short. */
    OFFICIAL_COPY_SEEN("official text seen in a third-party copy"),

    /**
     * The value was worked out from others by a step anybody can repeat. Such a step adds no doubt of its own, so the constant
     * stands above every fact not read at its origin; it says nothing about the inputs. Combine it with theirs by
     * {@link #weakest}: computed from a remembered figure is no better than remembered.
     */
    COMPUTED("computed"),

    /** The fact was read in a report about the original: a law firm's note, a newspaper, an encyclopaedia. */
    SECONDARY_SOURCE_SEEN("secondary source seen"),

    /** The fact was written down from memory and nobody has checked it against a source. */
    FROM_MEMORY("from memory - unverified");

    private final String label;

    Confidence(String label) {
        this.label = label;
    }

    /**
     * Finds the confidence with a label.
     *
     * @param label the label, exactly as {@link #label()} writes it
     * @return the confidence
     * @throws IllegalArgumentException if no confidence has that label
     */
    public static Confidence ofLabel(String label) {
        for (Confidence confidence : values()) {
            if (confidence.label.equals(label)) {
                return confidence;
            }
        }
        String labels = Arrays.stream(values()).map(Confidence::label).collect(Collectors.joining("', '", "'", "'"));
        throw Checks.refused("confidence", "be one of " + labels, label);
    }

    /**
     * Returns the weakest of some confidences.
     *
     * @param confidences the confidences, at least one
     * @return the weakest
     * @throws IllegalArgumentException if there is none, since nothing can be said of a fact that rests on nothing
     */
    public static Confidence weakest(Collection<Confidence> confidences) {
        return Collections.max(Checks.notEmpty("confidences", confidences));
    }

    /**
     * Returns the weakest of some confidences.
     *
     * @param confidences the confidences, at least one
     * @return the weakest
     * @throws IllegalArgumentException if there is none
     */
    public static Confidence weakest(Confidence... confidences) {
        return weakest(List.of(confidences));
    }

    /**
     * Returns the words that tables use for this confidence.
     *
     * @return the label, such as {@code "official text seen"}
     */
    public String label() {
        return label;
    }

    /**
     * Says whether this confidence is weaker than another.
     *
     * @param other the other
     * @return whether it is strictly weaker
     */
    public boolean isWeakerThan(Confidence other) {
        return compareTo(other) > 0;
    }
}
