// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.json;

import java.util.OptionalDouble;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.NumberDeserializers;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;

/** Reads numbers from numbers alone, and only finite ones: no text "NaN", and no 1e999 that would come out infinite. */
final class FiniteNumbers {

    private FiniteNumbers() {}

    static SimpleDeserializers all() {
        return new SimpleDeserializers()
                .addDeserializer(Double.TYPE, new Plain(Double.TYPE))
                .addDeserializer(Double.class, new Plain(Double.class))
                .addDeserializer(OptionalDouble.class, new Optional());
    }

    private static double finite(JsonParser p, DeserializationContext context) {
        JsonToken token = p.currentToken();
        if (token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT) {
            double number = p.getDoubleValue();
            if (Double.isFinite(number)) {
                return number;
            }
        }
        if (token != null && token.isScalarValue()) {
            throw context.weirdStringException(p.getString(), Double.class, "must be a finite number");
        }
        return ((Number) context.handleUnexpectedToken(context.constructType(Double.class), p)).doubleValue();
    }

    private static final class Plain extends NumberDeserializers.DoubleDeserializer {

        Plain(Class<Double> type) {
            super(type, type.isPrimitive() ? 0.0 : null);
        }

        @Override
        public Double deserialize(JsonParser p, DeserializationContext context) {
            return finite(p, context);
        }
    }

    private static final class Optional extends StdScalarDeserializer<OptionalDouble> {

        Optional() {
            super(OptionalDouble.class);
        }

        @Override
        public OptionalDouble deserialize(JsonParser p, DeserializationContext context) {
            return OptionalDouble.of(finite(p, context));
        }

        @Override
        public OptionalDouble getNullValue(DeserializationContext context) {
            return OptionalDouble.empty();
        }

        @Override
        public OptionalDouble getAbsentValue(DeserializationContext context) {
            return OptionalDouble.empty();
        }
    }
}
