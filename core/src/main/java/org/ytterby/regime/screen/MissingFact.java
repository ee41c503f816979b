// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A fact that nobody has stated and that would settle an indeterminate answer.
 *
 * @param kind the kind of fact
 * @param detail which one of its kind, such as the symbol of an element; empty where the kind says it all
 * @param question the question in words, for an answer; empty otherwise
 * @since 0.1
 */
public record MissingFact(FactKind kind, String detail, String question)
        implements Serializable, Comparable<MissingFact> {

    private static final Comparator<MissingFact> ORDER = Comparator.comparing(MissingFact::kind)
            .thenComparing(MissingFact::detail)
            .thenComparing(MissingFact::question);

    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]{2,}\\b");

    static MissingFact of(FactKind kind, String detail) {
        return new MissingFact(kind, detail, "");
    }

    /**
     * Returns the fact in words.
     *
     * @return such as {@code "whether it contains Dy"}
     */
    public String text() {
        if (!question.isEmpty()) {
            return question;
        }
        return detail.isEmpty() ? kind.words() : kind.words() + " " + readable();
    }

    /** The detail with names of constants in plain words; symbols of elements and identifiers stay as they are. */
    String readable() {
        return CONSTANT.matcher(detail)
                .replaceAll(name -> name.group().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    @Override
    public int compareTo(MissingFact other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text();
    }
}
