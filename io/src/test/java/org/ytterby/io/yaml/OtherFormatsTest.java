// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ytterby.io.Models;
import org.ytterby.io.jackson2.Jackson2Json;
import org.ytterby.io.jackson2.Jackson2Yaml;
import org.ytterby.io.json.YtterbyJson;
import org.ytterby.testkit.TypeProvider;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.smile.SmileMapper;

/** What JSON carries, YAML and Smile carry too, under both Jacksons. */
class OtherFormatsTest {

    private static final List<ObjectMapper> THREE = List.of(
            YtterbyYaml.mapper(), YtterbyJson.configure(SmileMapper.builder()).build());

    private static final List<com.fasterxml.jackson.databind.ObjectMapper> TWO = List.of(
            Jackson2Yaml.mapper(),
            Jackson2Json.configure(com.fasterxml.jackson.dataformat.smile.databind.SmileMapper.builder())
                    .build());

    @TestFactory
    Stream<DynamicTest> everyModelComesBack() {
        return Models.all().stream()
                .map(provider -> DynamicTest.dynamicTest(provider.type().getSimpleName(), () -> comesBack(provider)));
    }

    private static <T> void comesBack(TypeProvider<T> provider) throws Exception {
        comesBack(provider.type(), provider.example());
        for (T value : provider.arbitrary().list().ofSize(3).sample()) {
            comesBack(provider.type(), value);
        }
    }

    private static <T> void comesBack(Class<T> type, T value) throws Exception {
        for (int i = 0; i < THREE.size(); i++) {
            byte[] three = THREE.get(i).writeValueAsBytes(value);
            byte[] two = TWO.get(i).writeValueAsBytes(value);
            for (byte[] written : List.of(three, two)) {
                assertThat(THREE.get(i).readValue(written, type))
                        .as("%s of %s", THREE.get(i), value)
                        .isEqualTo(value);
                assertThat(TWO.get(i).readValue(written, type))
                        .as("%s of %s", TWO.get(i), value)
                        .isEqualTo(value);
            }
        }
    }
}
