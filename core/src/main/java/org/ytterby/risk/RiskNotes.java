// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * What a reader has to know of a score, in words.
 *
 * @since 0.1
 */
@Value.Immutable
public interface RiskNotes extends Serializable {

    /**
     * Returns what was taken to be so.
     *
     * @return the assumptions, each once
     */
    List<String> assumptions();

    /**
     * Returns where the policy put something in the place of data.
     *
     * @return the defaults used, each once
     */
    List<String> defaultsUsed();

    /**
     * Returns what may mislead.
     *
     * @return the warnings, each once
     */
    List<String> warnings();

    /** Checks the words. */
    @Value.Check
    default void check() {
        check("assumptions", assumptions());
        check("defaultsUsed", defaultsUsed());
        check("warnings", warnings());
    }

    private static void check(String path, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            Checks.notBlank(path + "[" + i + "]", words.get(i));
            if (words.indexOf(words.get(i)) < i) {
                throw Checks.refused(path + "[" + i + "]", "stand once", words.get(i));
            }
        }
    }

    /**
     * Returns notes without words.
     *
     * @return the notes
     */
    static RiskNotes none() {
        return builder().build();
    }

    /**
     * Tells whether there is nothing to know.
     *
     * @return whether all lists are empty
     */
    @JsonIgnore
    default boolean isEmpty() {
        return assumptions().isEmpty() && defaultsUsed().isEmpty() && warnings().isEmpty();
    }

    /**
     * Adds other notes; what both say stands once.
     *
     * @param other the other notes
     * @return all notes, these first
     */
    default RiskNotes and(RiskNotes other) {
        return builder()
                .assumptions(union(assumptions(), other.assumptions()))
                .defaultsUsed(union(defaultsUsed(), other.defaultsUsed()))
                .warnings(union(warnings(), other.warnings()))
                .build();
    }

    private static List<String> union(List<String> one, List<String> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream())
                .distinct()
                .toList();
    }

    /**
     * Starts notes.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RiskNotes}. */
    final class Builder extends ImmutableRiskNotes.Builder {
        Builder() {}
    }
}
