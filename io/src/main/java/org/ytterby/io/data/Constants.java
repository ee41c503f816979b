// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import java.util.Arrays;

/** Finds enum constants by name, with an error that lists them. */
final class Constants {

    private Constants() {}

    static <E extends Enum<E>> E of(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("must be one of " + Arrays.toString(type.getEnumConstants()));
    }
}
