// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleReader;
import java.lang.module.ResolvedModule;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ytterby.io.Models.Jackson;
import org.ytterby.io.jackson2.Jackson2Json;
import org.ytterby.io.json.YtterbyJson;
import org.ytterby.io.testmodel.Grade;
import org.ytterby.io.testmodel.Metal;
import org.ytterby.testkit.TypeProvider;

/** No public type of core is left out of the round-trip tests. */
class CoverageOfModelsTest {

    /** Types that are no values: prepared calculators and the like, by their full names. */
    private static final Set<String> NOT_VALUES = Set.of(
            "org.ytterby.process.balance.PreparedFlowsheet",
            "org.ytterby.regime.screen.PlainScan",
            "org.ytterby.scenario.chance.MonteCarlo",
            "org.ytterby.scenario.run.PreparedRun",
            "org.ytterby.scenario.run.RunDraw",
            "org.ytterby.scenario.run.RunTonnes",
            "org.ytterby.scenario.run.Simulation",
            "org.ytterby.scenario.flow.FlowGraph",
            "org.ytterby.scenario.flow.MaximumFlow",
            "org.ytterby.supply.flow.TradeCollector",
            "org.ytterby.supply.flow.TradeSink");

    /** So many values that every part of a sealed type is all but certain to be among them. */
    private static final int SAMPLES = 2000;

    @Test
    void everyPublicTypeIsTested() throws Exception {
        Set<Class<?>> provided = Models.all().stream().map(TypeProvider::type).collect(Collectors.toSet());
        List<String> missing = publicTypesOfCore()
                .filter(type -> !needsNoProvider(type, provided))
                .map(Class::getName)
                .sorted()
                .toList();
        assertThat(missing)
                .as("public types of core without a TypeProvider in the test kit")
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyPartOfASealedTypeIsReached() {
        return Models.all().stream()
                .filter(provider ->
                        provider.type().isInterface() && provider.type().isSealed())
                .map(provider -> DynamicTest.dynamicTest(provider.type().getSimpleName(), () -> {
                    // without edge cases: one of a list of fixed size holds a single value all over
                    Set<Class<?>> reached =
                            provider.arbitrary().list().ofSize(SAMPLES).withoutEdgeCases().sample().stream()
                                    .map(Object::getClass)
                                    .collect(Collectors.toSet());
                    assertThat(provider.type().getPermittedSubclasses())
                            .allMatch(part -> reached.stream().anyMatch(part::isAssignableFrom));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyEnumComesBackAsAValueAndAsAKey() throws Exception {
        return Stream.concat(publicTypesOfCore().filter(Class::isEnum), Stream.of(Metal.class, Grade.class))
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> comesBack(type)));
    }

    private static void comesBack(Class<?> type) throws Exception {
        Map<Object, Integer> map = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            map.put(constant, map.size());
            String json = Jackson.THREE.write(constant);
            assertThat(Jackson.TWO.write(constant)).isEqualTo(json);
            for (Jackson jackson : Jackson.values()) {
                Object read = jackson.read(json, type);
                assertThat(read).isEqualTo(constant);
            }
        }
        String json = Jackson.THREE.write(map);
        assertThat(Jackson.TWO.write(map)).isEqualTo(json);
        var mapper3 = YtterbyJson.mapper();
        Object read3 = mapper3.readValue(
                json, mapper3.getTypeFactory().constructMapType(LinkedHashMap.class, type, Integer.class));
        assertThat(read3).isEqualTo(map);
        var mapper2 = Jackson2Json.mapper();
        Object read2 = mapper2.readValue(
                json, mapper2.getTypeFactory().constructMapType(LinkedHashMap.class, type, Integer.class));
        assertThat(read2).isEqualTo(map);
    }

    private static boolean needsNoProvider(Class<?> type, Set<Class<?>> provided) {
        return provided.contains(type)
                || NOT_VALUES.contains(type.getName())
                || type.isEnum()
                || type.isAnnotation()
                || type.isAnnotationPresent(FunctionalInterface.class)
                || Throwable.class.isAssignableFrom(type)
                || type.getSimpleName().equals("Builder")
                || isCalculator(type)
                || isCoveredByItsParts(type, provided)
                || isPartOfAProvidedType(type, provided);
    }

    private static boolean isCalculator(Class<?> type) {
        return Modifier.isFinal(type.getModifiers())
                && Arrays.stream(type.getDeclaredConstructors())
                        .map(Constructor::getModifiers)
                        .allMatch(Modifier::isPrivate)
                && Arrays.stream(type.getDeclaredMethods())
                        .allMatch(method -> Modifier.isStatic(method.getModifiers()));
    }

    private static boolean isCoveredByItsParts(Class<?> type, Set<Class<?>> provided) {
        return type.isSealed()
                && Arrays.stream(type.getPermittedSubclasses()).allMatch(part -> needsNoProvider(part, provided));
    }

    /** Of a sealed type with a provider every part is tried; see {@link #everyPartOfASealedTypeIsReached}. */
    private static boolean isPartOfAProvidedType(Class<?> type, Set<Class<?>> provided) {
        return Arrays.stream(type.getInterfaces()).anyMatch(whole -> whole.isSealed() && provided.contains(whole));
    }

    private static Stream<Class<?>> publicTypesOfCore() throws IOException {
        ResolvedModule core = ModuleLayer.boot()
                .configuration()
                .findModule("org.ytterby.core")
                .orElseThrow();
        Set<String> exported = core.reference().descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        try (ModuleReader reader = core.reference().open()) {
            List<Class<?>> types = reader.list()
                    .filter(name -> name.endsWith(".class") && name.contains("/"))
                    .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
                    .filter(name -> exported.contains(name.substring(0, name.lastIndexOf('.'))))
                    .filter(name -> !name.endsWith(".package-info"))
                    .<Class<?>>map(CoverageOfModelsTest::load)
                    .filter(CoverageOfModelsTest::isPublic)
                    .toList();
            return types.stream();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, YtterbyJson.class.getClassLoader());
        } catch (ClassNotFoundException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> enclosing = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (enclosing == null || isPublic(enclosing));
    }
}
