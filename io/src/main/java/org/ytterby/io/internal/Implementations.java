// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.internal;

import java.lang.reflect.Modifier;
import java.util.Optional;

/**
 * The hidden implementation classes of the model interfaces. They are found by the name of a declared Java type, never by
 * anything that stands in a document.
 */
public final class Implementations {

    private static final String ROOT = "org.ytterby.";

    private static final ClassValue<Optional<Class<?>>> FOUND = new ClassValue<>() {
        @Override
        protected Optional<Class<?>> computeValue(Class<?> type) {
            return search(type);
        }
    };

    private Implementations() {}

    /**
     * Tells whether a type is one of this library.
     *
     * @param type the type
     * @return whether its package is below {@code org.ytterby}
     */
    public static boolean isModel(Class<?> type) {
        return type.getName().startsWith(ROOT);
    }

    /**
     * Finds the implementation of a model interface.
     *
     * @param type the declared type
     * @return the generated class in the same package, empty if the type is no model interface or has none
     */
    public static Optional<Class<?>> of(Class<?> type) {
        return isModel(type) && Modifier.isAbstract(type.getModifiers()) ? FOUND.get(type) : Optional.empty();
    }

    private static Optional<Class<?>> search(Class<?> type) {
        String prefix = type.getPackageName() + ".Immutable";
        Class<?> enclosing = type.getEnclosingClass();
        Optional<Class<?>> plain = load(prefix + type.getSimpleName(), type);
        if (plain.isPresent() || enclosing == null) {
            return plain;
        }
        return load(prefix + enclosing.getSimpleName() + "$" + type.getSimpleName(), type);
    }

    private static Optional<Class<?>> load(String name, Class<?> type) {
        try {
            Class<?> found = Class.forName(name, false, type.getClassLoader());
            return type.isAssignableFrom(found) ? Optional.of(found) : Optional.empty();
        } catch (ClassNotFoundException absent) {
            return Optional.empty();
        }
    }
}
