// SPDX-License-Identifier: Apache-2.0
package org.ytterby;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.SerializableTester;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ytterby.testkit.TypeProvider;

/** What every model promises: equality by content, a readable text, and a Java-serialization round trip. */
class ModelContractTest {

    @TestFactory
    Stream<DynamicTest> everyModelKeepsTheContract() {
        return TypeProvider.all().stream()
                .map(provider ->
                        DynamicTest.dynamicTest(provider.type().getSimpleName(), () -> keepsContract(provider)));
    }

    private static <T> void keepsContract(TypeProvider<T> provider) {
        assertThat(provider.example()).isEqualTo(provider.example());
        assertThat(provider.example()).hasSameHashCodeAs(provider.example());
        for (T value : sample(provider.arbitrary())) {
            T copy = SerializableTester.reserialize(value);
            assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
            assertThat(value.toString()).isNotBlank().doesNotContain("@", "Immutable");
            assertThat(value.equals(new Object())).isFalse();
        }
    }

    private static <T> List<T> sample(Arbitrary<T> arbitrary) {
        return arbitrary.list().ofSize(40).sample();
    }
}
