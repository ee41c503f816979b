// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * * Gives jqwik the arbitrary of one model type, and the tests one fixed example of it. Subclasses are listed in {@code META-INF/services/net.jqwik.api.providers.ArbitraryProvider}.  *
 *
 * @param <T> the model type
 */
public abstract class TypeProvider<T> implements ArbitraryProvider {

    private final Class<T> type;

    /**
     * Creates the provider of a type.
     *
     * @param type the model type
     */
    protected TypeProvider(Class<T> type) {
        this.type = type;
    }

    /**
     * Returns every provider of the test kit.
     *
     * @return the providers
     */
    public static List<TypeProvider<?>> all() {
        return ServiceLoader.load(ArbitraryProvider.class, TypeProvider.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(TypeProvider.class::isInstance)
                .<TypeProvider<?>>map(TypeProvider.class::cast)
                .toList();
    }

    /**
     * Returns the model type.
     *
     * @return the type
     */
    public final Class<T> type() {
        return type;
    }

    /**
     * Returns one fixed, readable value that uses every attribute; golden files hold its JSON.
     *
     * @return the value
     */
    public abstract T example();

    /**
     * Returns any valid value, edges included.
     *
     * @return the arbitrary
     */
    public abstract Arbitrary<T> arbitrary();

    @Override
    public final boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(type);
    }

    @Override
    public final Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(arbitrary());
    }
}
