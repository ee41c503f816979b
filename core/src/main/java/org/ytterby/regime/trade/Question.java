// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.trade;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ytterby.internal.Checks;

/**
 * Which law is asked about which act, and within it, if one likes, about one programme only. In JSON it is its text, such
 * as {@code "CN EXPORT"} or {@code "US IMPORT_DUTY section-301"}.
 *
 * @since 0.1
 */
public final class Question implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Whose law is asked.
     *
     * @serial the jurisdiction
     */
    private final Jurisdiction jurisdiction;

    /**
     * What is done.
     *
     * @serial the act
     */
    private final Act act;

    /**
     * The one programme asked about.
     *
     * @serial the programme, null for all
     */
    private final @Nullable String programme;

    private Question(Jurisdiction jurisdiction, Act act, @Nullable String programme) {
        this.jurisdiction = jurisdiction;
        this.act = act;
        this.programme = programme;
    }

    /**
     * Returns the question about every rule on an act.
     *
     * @param jurisdiction whose law is asked
     * @param act what is done
     * @return the question
     */
    public static Question of(Jurisdiction jurisdiction, Act act) {
        return new Question(jurisdiction, act, null);
    }

    /**
     * Returns the question about one programme, such as the Section 301 duties.
     *
     * @param jurisdiction whose law is asked
     * @param act what is done
     * @param programme the programme, letters, digits and hyphens, such as {@code "section-301"}
     * @return the question
     * @throws IllegalArgumentException if the programme has other characters
     */
    public static Question of(Jurisdiction jurisdiction, Act act, String programme) {
        if (!programme.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw Checks.refused("programme", "be lower-case letters, digits and hyphens", programme);
        }
        return new Question(jurisdiction, act, programme);
    }

    /**
     * Reads a question.
     *
     * @param text jurisdiction, act and, if one is meant, programme, such as {@code "US IMPORT_DUTY section-301"}
     * @return the question
     * @throws IllegalArgumentException if the text has another form or names an unknown jurisdiction or act
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Question parse(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != 2 && parts.length != 3) {
            throw Checks.refused("question", "be a jurisdiction and an act such as 'CN EXPORT'", text);
        }
        Act act = Arrays.stream(Act.values())
                .filter(known -> known.name().equals(parts[1]))
                .findFirst()
                .orElseThrow(() -> Checks.refused("act", "be one of " + Arrays.toString(Act.values()), parts[1]));
        Jurisdiction jurisdiction = Jurisdiction.of(parts[0]);
        return parts.length == 2 ? of(jurisdiction, act) : of(jurisdiction, act, parts[2]);
    }

    /**
     * Returns whose law is asked.
     *
     * @return the jurisdiction
     */
    public Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    /**
     * Returns what is done.
     *
     * @return the act
     */
    public Act act() {
        return act;
    }

    /**
     * Returns the one programme asked about.
     *
     * @return the programme, empty for all
     */
    public Optional<String> programme() {
        return Optional.ofNullable(programme);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Question that
                && jurisdiction.equals(that.jurisdiction)
                && act == that.act
                && Objects.equals(programme, that.programme);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * jurisdiction.hashCode() + act.name().hashCode()) + Objects.hashCode(programme);
    }

    /**
     * Returns the question as {@link #parse} reads it.
     *
     * @return the text, such as {@code "CN EXPORT"}
     */
    @Override
    @JsonValue
    public String toString() {
        return jurisdiction + " " + act + (programme == null ? "" : " " + programme);
    }
}
