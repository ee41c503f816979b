// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Rows found by a key that stands once in their table. */
final class UniqueRows {

    private UniqueRows() {}

    static <K, T> ImmutableMap<K, T> by(String column, Function<T, K> key, List<T> rows) {
        Map<K, T> byKey = new LinkedHashMap<>();
        for (T row : rows) {
            if (byKey.put(key.apply(row), row) != null) {
                throw new IllegalArgumentException(
                        column + " must stand once in the table but was '" + key.apply(row) + "' again");
            }
        }
        return ImmutableMap.copyOf(byKey);
    }
}
