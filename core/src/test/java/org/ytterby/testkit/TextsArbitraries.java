// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.screen.TextKey;
import org.ytterby.regime.screen.Texts;

/** English, and English with one pattern written otherwise. */
public final class TextsArbitraries extends TypeProvider<Texts> {

    /** Creates the provider of {@link Texts}. */
    public TextsArbitraries() {
        super(Texts.class);
    }

    @Override
    public Texts example() {
        return Texts.ENGLISH;
    }

    @Override
    public Arbitrary<Texts> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of("en", "x"), Arbitraries.of(TextKey.class), Arbitraries.of("", "!", "ß"))
                .as((language, key, end) -> {
                    Texts english = Texts.ENGLISH;
                    Map<TextKey, String> patterns = new EnumMap<>(english.patterns());
                    patterns.merge(key, end, String::concat);
                    return new Texts(
                            language,
                            patterns,
                            english.outcomes(),
                            english.states(),
                            english.flags(),
                            english.facts(),
                            english.confidences());
                });
    }
}
