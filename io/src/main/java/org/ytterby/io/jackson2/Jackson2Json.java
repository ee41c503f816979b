// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.jackson2;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.ytterby.io.json.JsonFormatException;

/**
 * The JSON form of the models under Jackson 2: the same bytes, and the same strict reading, as under Jackson 3. The caller
 * brings {@code jackson-databind}, {@code jackson-datatype-jdk8} and {@code jackson-datatype-jsr310}.
 *
 * @since 0.1
 */
public final class Jackson2Json {

    private static final List<Class<?>> OPTIONALS =
            List.of(Optional.class, OptionalDouble.class, OptionalInt.class, OptionalLong.class);

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(100)
            .maxNumberLength(1_000)
            .maxNameLength(1_000)
            .maxStringLength(10_000_000)
            .build();

    private Jackson2Json() {}

    /**
     * Creates a mapper. A mapper of Jackson 2 can be changed, so each caller gets its own; keep it, it is dear to make.
     *
     * @return a new mapper
     */
    public static JsonMapper mapper() {
        return mapper(LIMITS);
    }

    /**
     * Creates a mapper with limits of one's own, such as a largest length of a document.
     *
     * @param limits the limits, best made from {@link #limits()}
     * @return a new mapper
     */
    public static JsonMapper mapper(StreamReadConstraints limits) {
        return configure(JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(limits).build()))
                .build();
    }

    /**
     * Returns the limits of {@link #mapper()}: objects and arrays nested 100 deep, numbers and names of 1,000 characters, texts
     * of ten million. The length of a document is not limited.
     *
     * @return the limits
     */
    public static StreamReadConstraints limits() {
        return LIMITS;
    }

    /**
     * Sets up the builder of one's own mapper, of JSON or of another format, like {@link #mapper()}.
     *
     * @param builder the builder
     * @param <M> the type of the mapper
     * @param <B> the type of the builder
     * @return the builder
     */
    @CanIgnoreReturnValue
    public static <M extends ObjectMapper, B extends MapperBuilder<M, B>> B configure(B builder) {
        builder.addModules(new Jdk8Module(), new JavaTimeModule(), new Jackson2Module())
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(
                        DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                        DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                        DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                        DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(
                        SerializationFeature.INDENT_OUTPUT,
                        SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS,
                        SerializationFeature.WRITE_ENUMS_USING_INDEX,
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(EnumFeature.READ_ENUM_KEYS_USING_INDEX)
                .enable(
                        StreamReadFeature.STRICT_DUPLICATE_DETECTION,
                        StreamReadFeature.USE_FAST_DOUBLE_PARSER,
                        StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .disable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.USE_DEFAULTS))
                .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
                .withCoercionConfigDefaults(any -> any.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.TryConvert));
        builder.withConfigOverride(
                Year.class, year -> year.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.NUMBER_INT)));
        for (Class<?> optional : OPTIONALS) {
            builder.withConfigOverride(
                    optional, type -> type.setSetterInfo(JsonSetter.Value.construct(Nulls.SET, Nulls.FAIL)));
        }
        return builder;
    }

    /**
     * Reads a value from a text.
     *
     * @param mapper a mapper made or set up by this class
     * @param text the text
     * @param type the type of the value
     * @param <T> the type of the value
     * @return the value
     * @throws JsonFormatException if the text is not that of a valid value
     */
    public static <T> T read(ObjectMapper mapper, String text, Class<T> type) {
        try {
            return given(mapper.readValue(text, type), "");
        } catch (JsonProcessingException error) {
            throw explain(error, "");
        }
    }

    /**
     * Reads a value from a stream and closes it.
     *
     * @param mapper a mapper made or set up by this class
     * @param in the stream
     * @param name what the messages call it, such as a file name
     * @param type the type of the value
     * @param <T> the type of the value
     * @return the value
     * @throws JsonFormatException if what is read is not that of a valid value
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static <T> T read(ObjectMapper mapper, InputStream in, String name, Class<T> type) {
        try (InputStream closed = in) {
            return given(mapper.readValue(closed, type), name);
        } catch (JsonProcessingException error) {
            throw explain(error, name);
        } catch (CharConversionException error) {
            throw new JsonFormatException(name, "", "must be in UTF-8: " + error.getMessage(), 0, 0, error);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Puts an error of any Jackson 2 mapper in the words of this library.
     *
     * @param error the error
     * @param name what the messages call the document, or an empty text
     * @return the error to throw instead
     */
    public static JsonFormatException explain(JsonProcessingException error, String name) {
        return Jackson2Errors.explain(error, name);
    }

    private static <T> T given(@Nullable T value, String name) {
        if (value == null) {
            throw new JsonFormatException(name, "", "must not be null", 1, 1, null);
        }
        return value;
    }
}
