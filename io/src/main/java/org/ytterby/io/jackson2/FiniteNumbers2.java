// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import java.io.IOException;
import java.util.OptionalDouble;

/** Reads numbers from numbers alone, and only finite ones: no text "NaN", and no 1e999 that would come out infinite. */
final class FiniteNumbers2 {

    private FiniteNumbers2() {}

    static SimpleDeserializers all() {
        SimpleDeserializers all = new SimpleDeserializers();
        all.addDeserializer(Double.TYPE, new Plain(Double.TYPE));
        all.addDeserializer(Double.class, new Plain(Double.class));
        all.addDeserializer(OptionalDouble.class, new Optional());
        return all;
    }

    private static double finite(JsonParser p, DeserializationContext context) throws IOException {
        JsonToken token = p.currentToken();
        if (token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT) {
            double number = p.getDoubleValue();
            if (Double.isFinite(number)) {
                return number;
            }
        }
        if (token != null && token.isScalarValue()) {
            throw context.weirdStringException(p.getText(), Double.class, "must be a finite number");
        }
        return ((Number) context.handleUnexpectedToken(Double.class, p)).doubleValue();
    }

    private static final class Plain extends NumberDeserializers.DoubleDeserializer {
        private static final long serialVersionUID = 1L;

        Plain(Class<Double> type) {
            super(type, type.isPrimitive() ? 0.0 : null);
        }

        @Override
        public Double deserialize(JsonParser p, DeserializationContext context) throws IOException {
            return finite(p, context);
        }
    }

    private static final class Optional extends StdScalarDeserializer<OptionalDouble> {
        private static final long serialVersionUID = 1L;

        Optional() {
            super(OptionalDouble.class);
        }

        @Override
        public OptionalDouble deserialize(JsonParser p, DeserializationContext context) throws IOException {
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
