// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.InputStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ytterby.io.jackson2.Jackson2Module;
import org.ytterby.io.json.YtterbyJson;
import org.ytterby.io.json.YtterbyModule;
import tools.jackson.databind.JacksonModule;

/** The module works as a named module, with and without Jackson 2, and is found by mappers. */
class ModulePathTest {

    private static final String JACKSON_2 = "com.fasterxml.jackson.databind";

    @Test
    void isTestedAsANamedModule() {
        assertThat(YtterbyJson.class.getModule().getName()).isEqualTo("org.ytterby.io");
    }

    @Test
    void givesJackson3ItsModule() {
        assertThat(ServiceLoader.load(JacksonModule.class).stream().map(ServiceLoader.Provider::type))
                .anyMatch(YtterbyModule.class::equals);
    }

    @Test
    void listsBothModulesForTheClassPath() throws Exception {
        assertThat(service("tools.jackson.databind.JacksonModule")).isEqualTo(YtterbyModule.class.getName());
        assertThat(service("com.fasterxml.jackson.databind.Module")).isEqualTo(Jackson2Module.class.getName());
    }

    @Test
    void worksWithoutJackson2() throws Exception {
        Path[] paths = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("jdk.module.path"))
                .map(Path::of)
                .filter(path -> !names(path).stream()
                        .anyMatch(name -> name.equals(JACKSON_2) || name.startsWith("com.fasterxml.jackson.datatype")))
                .toArray(Path[]::new);
        Configuration modules = Configuration.empty()
                .resolve(
                        ModuleFinder.compose(ModuleFinder.of(paths), ModuleFinder.ofSystem()),
                        ModuleFinder.of(),
                        Set.of("org.ytterby.io"));
        assertThat(modules.findModule(JACKSON_2)).isEmpty();
        Configuration ours = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(paths), ModuleFinder.of(), Set.of("org.ytterby.io"));
        ClassLoader loader = ModuleLayer.defineModulesWithOneLoader(
                        ours, List.of(ModuleLayer.boot()), ClassLoader.getPlatformClassLoader())
                .layer()
                .findLoader("org.ytterby.io");
        Class<?> json = loader.loadClass(YtterbyJson.class.getName());
        assertThat(json).isNotEqualTo(YtterbyJson.class);
        assertThat(json.getMethod("write", Object.class).invoke(null, Map.of("a", 0.5)))
                .isEqualTo("{\"a\":0.5}");
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
