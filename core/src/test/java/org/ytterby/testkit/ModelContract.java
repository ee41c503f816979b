// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.SerializableTester;
import java.util.regex.Pattern;

/** What every model promises: equality by content, a readable text, and a Java-serialization round trip. */
public final class ModelContract {

    /** The text that objects and arrays have by themselves, such as {@code java.lang.Object@1b6d3586} or {@code [D@4554617c}. */
    private static final Pattern IDENTITY = Pattern.compile("(?:\\w\\.\\w+|\\[\\w[\\w.$;]*)@[0-9a-f]{4,8}");

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
        assertThat(value.toString()).isNotBlank().doesNotContain("Immutable").doesNotContainPattern(IDENTITY);
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
