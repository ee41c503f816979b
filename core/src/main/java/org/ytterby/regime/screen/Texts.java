// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.evidence.Confidence;
import org.ytterby.internal.Checks;
import org.ytterby.regime.trade.Outcome;

/**
 * The words of explanations in one language: a pattern for every {@link TextKey} and words for every constant that an
 * explanation names. What stays as it is in every language: the names of instruments and their parts, questions, obligations and
 * the titles of policies, which are texts of the book, and what is open beside a headline.
 *
 * @param language the language, such as {@code "en"}
 * @param patterns the pattern of every key
 * @param outcomes the words of every outcome
 * @param states the words of every state
 * @param flags the words of every flag
 * @param facts the words of every kind of fact
 * @param confidences the words of every confidence
 * @since 0.1
 */
public record Texts(
        String language,
        Map<TextKey, String> patterns,
        Map<Outcome, String> outcomes,
        Map<ProvisionState, String> states,
        Map<Flag, String> flags,
        Map<FactKind, String> facts,
        Map<Confidence, String> confidences)
        implements Serializable {

    private static final Pattern ARGUMENT = Pattern.compile("\\{([0-9])}");

    /** English. */
    public static final Texts ENGLISH = new Texts(
            "en",
            words(TextKey.class, TextKey::english),
            words(Outcome.class, Outcome::words),
            words(ProvisionState.class, ProvisionState::words),
            words(Flag.class, Flag::words),
            words(FactKind.class, FactKind::words),
            words(Confidence.class, Confidence::label));

    /**
     * Checks that nothing is missing.
     *
     * @param language the language
     * @param patterns the pattern of every key
     * @param outcomes the words of every outcome
     * @param states the words of every state
     * @param flags the words of every flag
     * @param facts the words of every kind of fact
     * @param confidences the words of every confidence
     * @throws IllegalArgumentException if a key or a constant has no text, or a pattern leaves out an argument of its key or
     *     names one that it does not have
     */
    public Texts {
        Checks.notBlank("language", language);
        patterns = complete("patterns", patterns, TextKey.class);
        outcomes = complete("outcomes", outcomes, Outcome.class);
        states = complete("states", states, ProvisionState.class);
        flags = complete("flags", flags, Flag.class);
        facts = complete("facts", facts, FactKind.class);
        confidences = complete("confidences", confidences, Confidence.class);
        patterns.forEach(Texts::check);
    }

    private static <E extends Enum<E>> Map<E, String> words(Class<E> type, Function<E, String> words) {
        Map<E, String> all = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            all.put(constant, words.apply(constant));
        }
        return all;
    }

    private static <E extends Enum<E>> Map<E, String> complete(String path, Map<E, String> texts, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (!texts.containsKey(constant)) {
                throw Checks.refused(path + "[" + constant.name() + "]", "be given", "missing");
            }
        }
        return ImmutableSortedMap.copyOf(texts);
    }

    private static void check(TextKey key, String pattern) {
        boolean[] named = new boolean[key.arguments()];
        Matcher argument = ARGUMENT.matcher(pattern);
        while (argument.find()) {
            int index = Integer.parseInt(argument.group(1));
            if (index >= named.length) {
                throw Checks.refused(
                        "patterns[" + key.name() + "]", "name arguments below " + named.length + " only", pattern);
            }
            named[index] = true;
        }
        for (int i = 0; i < named.length; i++) {
            if (!named[i]) {
                throw Checks.refused("patterns[" + key.name() + "]", "name the argument {" + i + "}", pattern);
            }
        }
    }

    /**
     * Returns a text with its arguments filled in.
     *
     * @param key the text
     * @param arguments its arguments, as many as the key takes
     * @return the text
     * @throws IllegalArgumentException if the number of arguments is another
     */
    public String text(TextKey key, Object... arguments) {
        if (arguments.length != key.arguments()) {
            throw Checks.refused("arguments of " + key.name(), "be " + key.arguments(), arguments.length);
        }
        return ARGUMENT.matcher(patterns.getOrDefault(key, ""))
                .replaceAll(argument ->
                        Matcher.quoteReplacement(String.valueOf(arguments[Integer.parseInt(argument.group(1))])));
    }

    String words(Outcome outcome) {
        return outcomes.getOrDefault(outcome, "");
    }

    String words(ProvisionState state) {
        return states.getOrDefault(state, "");
    }

    String words(Flag flag) {
        return flags.getOrDefault(flag, "");
    }

    String words(Confidence confidence) {
        return confidences.getOrDefault(confidence, "");
    }

    String words(MissingFact fact) {
        if (!fact.question().isEmpty()) {
            return fact.question();
        }
        String kind = facts.getOrDefault(fact.kind(), "");
        return fact.detail().isEmpty() ? kind : text(TextKey.FACT, kind, fact.readable());
    }

    /** A sentence that a determination holds in English, in this language; one that no key knows stays as it is. */
    String translated(String english, String group) {
        if (this.equals(ENGLISH)) {
            return english;
        }
        for (TextKey key : TextKey.values()) {
            if (key.name().startsWith(group)) {
                Matcher sentence = Sentences.of(key).matcher(english);
                if (sentence.matches()) {
                    return key.arguments() == 0 ? text(key) : text(key, sentence.group(1));
                }
            }
        }
        return english;
    }

    /** The English patterns as regular expressions. */
    private static final class Sentences {

        private static final Map<TextKey, Pattern> ALL = new EnumMap<>(TextKey.class);

        static {
            for (TextKey key : TextKey.values()) {
                String[] around = key.english().split("\\{[0-9]}", -1);
                StringBuilder regex = new StringBuilder(Pattern.quote(around[0]));
                for (int i = 1; i < around.length; i++) {
                    regex.append("(.*)").append(Pattern.quote(around[i]));
                }
                ALL.put(key, Pattern.compile(regex.toString(), Pattern.DOTALL));
            }
        }

        static Pattern of(TextKey key) {
            return ALL.getOrDefault(key, Pattern.compile("(?!)"));
        }
    }
}
