// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ytterby.io.Models.Jackson;
import org.ytterby.testkit.TypeProvider;

/**
 * The published JSON of one example of every model. The newest form is what is written; every form ever published is still
 * read. A golden file is never edited after a release: a new form gets a new folder. {@code -Dgolden.write=true} writes the
 * files that are missing.
 */
class GoldenJsonTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    /** The published forms, oldest first. The documents of v1-numbered say at their root that they are of form 1. */
    private static final List<String> VERSIONS = List.of("v1", "v1-numbered");

    /** Files such as {@code "v1/Assay"} that are still read although the example has changed since. */
    private static final Set<String> READABLE_ONLY = Set.of();

    @TestFactory
    Stream<DynamicTest> everyModelIsWrittenInItsNewestForm() {
        return tests(GoldenJsonTest::isWrittenInItsNewestForm);
    }

    @TestFactory
    Stream<DynamicTest> everyPublishedFormIsRead() {
        return tests(GoldenJsonTest::everyFormIsRead);
    }

    @Test
    void noTwoModelsShareAFile() {
        assertThat(Models.all().stream().map(GoldenJsonTest::name)).doesNotHaveDuplicates();
    }

    private interface Check {
        void on(TypeProvider<?> provider) throws Exception;
    }

    private static Stream<DynamicTest> tests(Check check) {
        return Models.all().stream().map(provider -> DynamicTest.dynamicTest(name(provider), () -> check.on(provider)));
    }

    private static void isWrittenInItsNewestForm(TypeProvider<?> provider) throws Exception {
        String written = Jackson.THREE.write(provider.example());
        Path newest = newest(provider);
        if (Boolean.getBoolean("golden.write") && !isWritten(written, newest)) {
            newest = Files.exists(newest) ? file(VERSIONS.get(VERSIONS.size() - 1), provider) : newest;
            Files.createDirectories(newest.getParent());
            Files.writeString(newest, written + "\n", StandardOpenOption.CREATE_NEW);
        }
        assertThat(newest).as("golden file; write it with -Dgolden.write=true").exists();
        assertThat(written).isEqualTo(Files.readString(newest).strip());
    }

    private static boolean isWritten(String written, Path file) throws IOException {
        return Files.exists(file) && Files.readString(file).strip().equals(written);
    }

    private static void everyFormIsRead(TypeProvider<?> provider) throws Exception {
        for (String version : VERSIONS) {
            Path file = file(version, provider);
            if (!Files.exists(file)) {
                continue;
            }
            for (Jackson jackson : Jackson.values()) {
                Object value = jackson.read(Files.readString(file), provider.type());
                if (!READABLE_ONLY.contains(version + "/" + name(provider))) {
                    assertThat(value).as("%s with Jackson %s", file, jackson).isEqualTo(provider.example());
                }
            }
        }
    }

    private static Path newest(TypeProvider<?> provider) throws IOException {
        for (int i = VERSIONS.size() - 1; i > 0; i--) {
            Path file = file(VERSIONS.get(i), provider);
            if (Files.exists(file)) {
                return file;
            }
        }
        return file(VERSIONS.get(0), provider);
    }

    private static Path file(String version, TypeProvider<?> provider) {
        return GOLDEN.resolve(version).resolve(name(provider) + ".json");
    }

    private static String name(TypeProvider<?> provider) {
        Class<?> outer = provider.type().getEnclosingClass();
        return (outer == null ? "" : outer.getSimpleName() + ".")
                + provider.type().getSimpleName();
    }
}
