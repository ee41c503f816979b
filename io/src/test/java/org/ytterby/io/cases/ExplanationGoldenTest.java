// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ytterby.io.data.RegimeBooks;
import org.ytterby.regime.Provision;
import org.ytterby.regime.ReviewPolicy;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Finding;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.screen.TextKey;
import org.ytterby.regime.screen.Texts;

/**
 * The explanations of worked cases, word by word. A file changes only when the law in the book, or what is said of it, is meant to
 * change. {@code -Dgolden.write=true} writes the files that are missing.
 */
class ExplanationGoldenTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "explanations");
    private static final List<WorkedCase> CASES =
            WorkedCases.read(Path.of("src", "test", "resources", "examples", "regime-test-cases.json"));

    /** Two of what is asked most, and one of every other kind of answer. */
    private static final Set<String> KEPT = Set.of(
            "RC-001", "RC-003", "RC-004", "RC-015", "RC-017", "RC-022", "RC-024", "RC-036", "RC-049", "RC-052",
            "RC-054", "RC-055", "RC-057", "RC-068", "RC-069", "RC-087", "RC-089", "RC-093", "RC-094", "RC-097",
            "RC-102", "RC-103");

    private static Determination screen(WorkedCase worked) {
        return Screener.of(RegimeBooks.bundled(), worked.known()).screen(worked.transaction());
    }

    @TestFactory
    Stream<DynamicTest> theExplanationIsTheOneKept() {
        return CASES.stream()
                .filter(worked -> KEPT.contains(worked.id()))
                .map(worked -> DynamicTest.dynamicTest(worked.id() + " " + worked.title(), () -> {
                    Path file = FOLDER.resolve(worked.id() + ".txt");
                    String text = screen(worked).explain() + "\n";
                    if (!Files.exists(file) && Boolean.getBoolean("golden.write")) {
                        Files.createDirectories(FOLDER);
                        Files.writeString(file, text);
                    }
                    assertThat(text).isEqualTo(Files.readString(file));
                }));
    }

    @Test
    void everyKindOfAnswerIsKept() {
        assertThat(CASES.stream()
                        .filter(worked -> KEPT.contains(worked.id()))
                        .map(worked -> screen(worked).headline()))
                .hasSize(KEPT.size())
                .containsAll(
                        CASES.stream().map(worked -> screen(worked).headline()).collect(Collectors.toSet()));
    }

    /** Every sentence of a determination has a key, but for the words of the book itself. */
    @Test
    void everySentenceIsKnownToAKeyOrIsAWordOfTheBook() {
        Texts marked = marked();
        Set<String> ofTheBook = wordsOfTheBook();
        for (WorkedCase worked : CASES) {
            Determination got = screen(worked);
            List<String> lines = got.explain(marked).lines().toList();
            for (Finding finding : got.findings()) {
                boolean translated = lines.stream().anyMatch(line -> line.contains(">" + finding.reason() + "</"));
                assertThat(ofTheBook.contains(finding.reason()) || translated)
                        .as("%s: %s", worked.id(), finding.reason())
                        .isTrue();
            }
            got.warnings().forEach(warning -> assertThat(lines).anyMatch(line -> line.contains(">" + warning + "</")));
        }
    }

    /** English with every pattern between tags of its key. */
    private static Texts marked() {
        Map<TextKey, String> patterns = new EnumMap<>(TextKey.class);
        Arrays.stream(TextKey.values())
                .forEach(key -> patterns.put(key, "<" + key.name() + ">" + key.english() + "</" + key.name() + ">"));
        Texts english = Texts.ENGLISH;
        return new Texts(
                "marked",
                patterns,
                english.outcomes(),
                english.states(),
                english.flags(),
                english.facts(),
                english.confidences());
    }

    private static Set<String> wordsOfTheBook() {
        Set<String> words = new TreeSet<>();
        for (Provision provision : RegimeBooks.bundled().provisions()) {
            provision.obligation().ifPresent(words::add);
            for (ReviewPolicy policy : provision.policies()) {
                words.add(policy.title()
                        + policy.note().map(note -> " (" + note + ")").orElse(""));
            }
        }
        return words;
    }
}
