// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * The JSON form of the models under Jackson 3: names as the accessors in order of declaration, symbols and ISO dates,
 * absent attributes left out. Reading is strict: nothing unknown, repeated, null or of the wrong kind is let through. What
 * people store as a document of its own is written with the number of its form, {@code "schema":1}; a document without it is
 * of form 1, and one of a newer form than this version of the library knows is refused.
 *
 * @since 0.1
 */
public final class YtterbyJson {

    private static final List<Class<?>> OPTIONALS =
            List.of(Optional.class, OptionalDouble.class, OptionalInt.class, OptionalLong.class);

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(100)
            .maxNumberLength(1_000)
            .maxNameLength(1_000)
            .maxStringLength(10_000_000)
            .build();

    private static final JsonMapper MAPPER = mapper(LIMITS);

    private YtterbyJson() {}

    /**
     * Returns the shared mapper.
     *
     * @return the mapper, immutable and safe for use by many threads
     */
    public static JsonMapper mapper() {
        return MAPPER;
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
     * Sets up the builder of one's own mapper, of JSON or of another format (YAML, Smile, CBOR), like {@link #mapper()}.
     *
     * @param builder the builder
     * @param <M> the type of the mapper
     * @param <B> the type of the builder
     * @return the builder
     */
    @com.google.errorprone.annotations.CanIgnoreReturnValue
    public static <M extends ObjectMapper, B extends MapperBuilder<M, B>> B configure(B builder) {
        builder.addModule(new YtterbyModule())
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(
                        DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                        DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                        DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .disable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(EnumFeature.READ_ENUM_KEYS_USING_INDEX, EnumFeature.WRITE_ENUMS_USING_INDEX)
                .disable(
                        DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS,
                        DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS,
                        DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .enable(
                        StreamReadFeature.STRICT_DUPLICATE_DETECTION,
                        StreamReadFeature.USE_FAST_DOUBLE_PARSER,
                        StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .disable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .changeDefaultPropertyInclusion(was -> was.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .changeDefaultNullHandling(was -> JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
                .withCoercionConfigDefaults(any -> any.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.TryConvert));
        for (Class<?> optional : OPTIONALS) {
            builder.withConfigOverride(
                    optional, type -> type.setNullHandling(JsonSetter.Value.construct(Nulls.SET, Nulls.FAIL)));
        }
        return builder;
    }

    /**
     * Reads a value from a text.
     *
     * @param json the text
     * @param type the type of the value
     * @param <T> the type of the value
     * @return the value
     * @throws JsonFormatException if the text is not JSON, or not the JSON of a valid value
     */
    public static <T> T read(String json, Class<T> type) {
        return read(() -> MAPPER.readValue(json, type), "");
    }

    /**
     * Reads a value from a file in UTF-8.
     *
     * @param file the file
     * @param type the type of the value
     * @param <T> the type of the value
     * @return the value
     * @throws JsonFormatException if the text is not JSON, or not the JSON of a valid value
     * @throws UncheckedIOException if the file cannot be read
     */
    public static <T> T read(Path file, Class<T> type) {
        Path last = file.getFileName();
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, last == null ? file.toString() : last.toString(), type);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Reads a value from a stream in UTF-8 and closes it.
     *
     * @param in the stream
     * @param name what the messages call it, such as a file name
     * @param type the type of the value
     * @param <T> the type of the value
     * @return the value
     * @throws JsonFormatException if the text is not JSON, or not the JSON of a valid value
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static <T> T read(InputStream in, String name, Class<T> type) {
        return read(() -> MAPPER.readValue(in, type), name);
    }

    /**
     * Reads a value with a mapper of one's own, of JSON or of another format, from a stream and closes it.
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
        return read(() -> mapper.readValue(in, type), name);
    }

    /**
     * Writes a value in one line.
     *
     * @param value the value
     * @return its JSON
     */
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /**
     * Puts an error of any Jackson 3 mapper in the words of this library.
     *
     * @param error the error
     * @param name what the messages call the document, or an empty text
     * @return the error to throw instead
     */
    public static JsonFormatException explain(JacksonException error, String name) {
        return JsonErrors.explain(error, name);
    }

    private static <T> T read(java.util.function.Supplier<T> reading, String name) {
        try {
            T value = reading.get();
            if (value == null) {
                throw new JsonFormatException(name, "", "must not be null", 1, 1, null);
            }
            return value;
        } catch (JacksonIOException failure) {
            throw unreadable(failure, name);
        } catch (JacksonException error) {
            throw explain(error, name);
        }
    }

    /**
     * Tells bytes that are no text in a known encoding from a stream that cannot be read.
     *
     * @param failure what reading threw
     * @param name what the messages call the document, or an empty text
     * @return the error to throw instead
     */
    public static RuntimeException unreadable(JacksonIOException failure, String name) {
        IOException cause = Objects.requireNonNull(failure.getCause());
        boolean encoding = cause instanceof CharConversionException
                || String.valueOf(cause.getMessage()).contains("UCS-4");
        return encoding
                ? new JsonFormatException(name, "", "must be in UTF-8: " + cause.getMessage(), 0, 0, cause)
                : new UncheckedIOException(cause);
    }
}
