// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.SerializableTester;

/** What every model promises: equality by content, a readable text, and a Java-serialization round trip. */
public final class ModelContract {

    private ModelContract() {}

    /**
     * Asserts the promises of one value.
     *
     * @param value the value
     * @throws AssertionError if a promise is broken
     */
    public static void assertKeptBy(Object value) {
        Object copy = SerializableTester.reserialize(value);
        assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
        assertThat(value.toString()).isNotBlank().doesNotContain("@", "Immutable");
        assertThat(value.equals(new Object())).isFalse();
    }

    /**
     * Asserts that the provider's example is the same each time.
     *
     * @param provider the provider
     * @throws AssertionError if two examples differ
     */
    public static void assertExampleIsFixed(TypeProvider<?> provider) {
        assertThat(provider.example()).isEqualTo(provider.example()).hasSameHashCodeAs(provider.example());
    }
}
