// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.internal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** How the constructors and factories of the models take their JSON, alike under every Jackson and every setting. */
public final class Creators {

    private Creators() {}

    /**
     * Tells whether a parameter must be given: it must, unless its type is marked nullable or is an Optional.
     *
     * @param creator the constructor or factory
     * @param index the index of the parameter
     * @return whether a document without it is refused
     */
    public static boolean required(Executable creator, int index) {
        return Implementations.isModel(creator.getDeclaringClass()) && !nullable(creator, index);
    }

    /**
     * Tells whether a parameter may be left out: its type is marked nullable or is an Optional.
     *
     * @param creator the constructor or factory
     * @param index the index of the parameter
     * @return whether a document without it is accepted
     */
    public static boolean mayBeLeftOut(Executable creator, int index) {
        return Implementations.isModel(creator.getDeclaringClass()) && nullable(creator, index);
    }

    /**
     * Tells whether a creator takes the whole JSON value although its annotation names no mode. Jackson would otherwise
     * decide by whether a property happens to be called like the parameter.
     *
     * @param creator the constructor or factory
     * @return whether it has one parameter, without a property name
     */
    public static boolean takesWholeValue(Executable creator) {
        JsonCreator mark = creator.getAnnotation(JsonCreator.class);
        if (mark == null
                || mark.mode() != JsonCreator.Mode.DEFAULT
                || creator.getParameterCount() != 1
                || !Implementations.isModel(creator.getDeclaringClass())) {
            return false;
        }
        Parameter parameter = creator.getParameters()[0];
        return !parameter.isAnnotationPresent(JsonProperty.class);
    }

    private static boolean nullable(Executable creator, int index) {
        AnnotatedType[] types = creator.getAnnotatedParameterTypes();
        return index < types.length
                && (types[index].isAnnotationPresent(Nullable.class) || optional(creator.getParameterTypes()[index]));
    }

    private static boolean optional(Class<?> type) {
        return type == Optional.class
                || type == OptionalDouble.class
                || type == OptionalInt.class
                || type == OptionalLong.class;
    }
}
