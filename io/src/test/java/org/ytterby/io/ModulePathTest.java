// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.InputStream;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ytterby.io.jackson2.Jackson2Module;
import org.ytterby.io.json.YtterbyJson;
import org.ytterby.io.json.YtterbyModule;
import org.ytterby.smoke.WithoutJackson2;
import tools.jackson.databind.cfg.MapperBuilder;

/** The module works as a named module, with and without Jackson 2, and is found by mappers. */
class ModulePathTest {

    private static final Set<String> JACKSON_2 = Set.of(
            "com.fasterxml.jackson.core",
            "com.fasterxml.jackson.databind",
            "com.fasterxml.jackson.datatype.jdk8",
            "com.fasterxml.jackson.datatype.jsr310");

    @Test
    void isTestedAsANamedModule() {
        assertThat(YtterbyJson.class.getModule().getName()).isEqualTo("org.ytterby.io");
    }

    @Test
    void givesJackson3ItsModule() {
        assertThat(MapperBuilder.findModules()).hasAtLeastOneElementOfType(YtterbyModule.class);
    }

    @Test
    void listsBothModulesForTheClassPath() throws Exception {
        assertThat(service("tools.jackson.databind.JacksonModule")).isEqualTo(YtterbyModule.class.getName());
        assertThat(service("com.fasterxml.jackson.databind.Module")).isEqualTo(Jackson2Module.class.getName());
    }

    @Test
    void worksWithoutJackson2() throws Exception {
        String path = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("jdk.module.path"))
                .filter(entry -> names(Path.of(entry)).stream().noneMatch(JACKSON_2::contains))
                .collect(Collectors.joining(File.pathSeparator));
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        path,
                        "--add-modules",
                        "org.ytterby.io",
                        "--class-path",
                        Path.of("target", "test-classes").toString(),
                        WithoutJackson2.class.getName())
                .redirectErrorStream(true)
                .start();
        try (InputStream out = java.getInputStream()) {
            assertThat(new String(out.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(WithoutJackson2.EXPECTED);
        }
        assertThat(java.waitFor()).isZero();
    }

    private static Set<String> names(Path path) {
        return ModuleFinder.of(path).findAll().stream()
                .map(ModuleReference::descriptor)
                .map(descriptor -> descriptor.name())
                .collect(Collectors.toSet());
    }

    private static String service(String name) throws Exception {
        try (InputStream in = YtterbyJson.class.getResourceAsStream("/META-INF/services/" + name)) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
