// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ytterby.regime.screen.SampleTrades.ask;
import static org.ytterby.regime.screen.SampleTrades.export;
import static org.ytterby.regime.screen.SampleTrades.magnet;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ytterby.material.Form;
import org.ytterby.regime.trade.Outcome;

class TextsTest {

    private static final Texts EN = Texts.ENGLISH;

    private static Texts german(Map<TextKey, String> patterns, Map<Outcome, String> outcomes) {
        Map<TextKey, String> texts = new EnumMap<>(EN.patterns());
        texts.putAll(patterns);
        Map<Outcome, String> words = new EnumMap<>(EN.outcomes());
        words.putAll(outcomes);
        return new Texts("de", texts, words, EN.states(), EN.flags(), EN.facts(), EN.confidences());
    }

    @Test
    void anotherLanguageIsHandedIn() {
        Texts texts = german(
                Map.of(
                        TextKey.HEADLINE, "{4}: {0}, {1} am {2}, Stand {3}",
                        TextKey.ROLE_DECIDES, "Es entscheidet",
                        TextKey.FINDING_SINCE, "; seit {0}",
                        TextKey.REASON_REACHES_ITEM, "die Ware fällt unter {0}",
                        TextKey.REASON_READS, "legt die Worte aus",
                        TextKey.REASON_OTHER_CIRCUMSTANCES, "die Umstände sind andere"),
                Map.of(Outcome.LICENCE_REQUIRED, "Genehmigung nötig"));
        assertThat(ask(magnet("2025-12-27")).explain(texts)).isEqualTo("""
            Genehmigung nötig: t, CN EXPORT am 2025-12-27, Stand 2026-11-22
            Es entscheidet: No. dy, Act dy, Genehmigung nötig: die Ware fällt unter 1C905.a; seit 2025-04-04.
            Read by: No. reading, Act reading: legt die Worte aus.
            Looked at: us-ban, paragraph 1: die Umstände sind andere; seit 2024-12-03.
            Open beside it: Does the exporter know of a danger?
            Weakest evidence used: from memory - unverified.\
            """);
    }

    @Test
    void missingFactsAreJoinedInTheLanguage() {
        Texts texts = german(
                Map.of(TextKey.TO_SETTLE, "Anzugeben: {0}{1}", TextKey.FACT_SEPARATOR, " / ", TextKey.FULL_STOP, "!"),
                Map.of());
        Determination open = ask(export("2025-12-27", Form.METAL).destination(Optional.empty()));
        assertThat(open.missingFacts()).hasSizeGreaterThan(1);
        assertThat(open.explain(texts)).contains("Anzugeben: ").contains(" / ").contains("!\n");
        assertThat(open.explain()).contains("State to settle it: ").contains("; ");
    }

    @Test
    void argumentsStandForThemselves() {
        Texts texts = german(Map.of(TextKey.NOTE, "{0} $1 \\ {0}"), Map.of());
        assertThat(texts.text(TextKey.NOTE, "a{1}$2")).isEqualTo("a{1}$2 $1 \\ a{1}$2");
        assertThatThrownBy(() -> texts.text(TextKey.NOTE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("arguments of NOTE must be 1 but was 0");
    }

    @Test
    void aSentenceThatNoKeyKnowsStaysAsItIs() {
        Texts texts = german(Map.of(TextKey.REASON_REACHES, "trifft zu"), Map.of());
        assertThat(texts.translated("reaches the transaction", "REASON_")).isEqualTo("trifft zu");
        assertThat(texts.translated("reaches the transaction!", "REASON_")).isEqualTo("reaches the transaction!");
        assertThat(texts.translated("reaches the transaction", "WARNING_")).isEqualTo("reaches the transaction");
    }

    @ParameterizedTest
    @EnumSource(TextKey.class)
    void aMissingKeyIsRefusedWithItsName(TextKey key) {
        Map<TextKey, String> patterns = new EnumMap<>(EN.patterns());
        patterns.remove(key);
        assertThatThrownBy(() ->
                        new Texts("de", patterns, EN.outcomes(), EN.states(), EN.flags(), EN.facts(), EN.confidences()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("patterns[" + key.name() + "] must be given but was 'missing'");
    }

    @Test
    void aMissingWordIsRefusedWithItsName() {
        Map<Flag, String> flags = new EnumMap<>(EN.flags());
        flags.remove(Flag.SECOND_GATE);
        assertThatThrownBy(() ->
                        new Texts("de", EN.patterns(), EN.outcomes(), EN.states(), flags, EN.facts(), EN.confidences()))
                .hasMessage("flags[SECOND_GATE] must be given but was 'missing'");
        assertThatThrownBy(() -> new Texts(
                        " ", EN.patterns(), EN.outcomes(), EN.states(), EN.flags(), EN.facts(), EN.confidences()))
                .hasMessage("language must not be blank but was ' '");
    }

    @Test
    void aPatternNamesEveryArgumentAndNoOther() {
        assertThatThrownBy(() -> german(Map.of(TextKey.MAY_BE, "von {0}"), Map.of()))
                .hasMessage("patterns[MAY_BE] must name the argument {1} but was 'von {0}'");
        assertThatThrownBy(() -> german(Map.of(TextKey.NOTE, "{0} {1}"), Map.of()))
                .hasMessage("patterns[NOTE] must name arguments below 1 only but was '{0} {1}'");
    }
}
