// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ytterby.io.Models.Jackson;
import org.ytterby.testkit.TypeProvider;

/** Every model is written with the same bytes by both Jacksons and read back equal by both. */
class RoundTripTest {

    private static final int SAMPLES = 30;

    @TestFactory
    Stream<DynamicTest> everyModelComesBackEqual() {
        return Models.all().stream()
                .map(provider ->
                        DynamicTest.dynamicTest(provider.type().getSimpleName(), () -> comesBackEqual(provider)));
    }

    private static <T> void comesBackEqual(TypeProvider<T> provider) throws Exception {
        comesBackEqual(provider.type(), provider.example());
        for (T value : provider.arbitrary().list().ofSize(SAMPLES).sample()) {
            comesBackEqual(provider.type(), value);
        }
    }

    private static <T> void comesBackEqual(Class<T> type, T value) throws Exception {
        String json = Jackson.THREE.write(value);
        assertThat(Jackson.TWO.write(value)).isEqualTo(json);
        for (Jackson jackson : Jackson.values()) {
            assertThat(jackson.read(json, type))
                    .as("%s with Jackson %s", json, jackson)
                    .isEqualTo(value);
        }
    }
}
