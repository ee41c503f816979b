// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.ytterby.io.json.JsonFormatException;
import org.ytterby.io.json.YtterbyJson;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLFactoryBuilder;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * The models in YAML under Jackson 3: the same names and values as in JSON, read as strictly. A text that is not quoted is a
 * text unless it is a number, {@code true}, {@code false} or {@code null}; {@code NO} is Norway. Aliases are refused, since
 * they can make a small document large. The caller brings {@code tools.jackson.dataformat:jackson-dataformat-yaml}.
 *
 * @since 0.1
 */
public final class YtterbyYaml {

    /** So many characters are read where no length of a document is set. */
    private static final int LENGTH = 3_000_000;

    private static final YAMLMapper MAPPER = mapper(YtterbyJson.limits());

    private YtterbyYaml() {}

    /**
     * Returns the shared mapper, with the limits of {@link YtterbyJson#limits()}; it reads documents of at most three million
     * characters and lines of at most a hundred thousand.
     *
     * @return the mapper, immutable and safe for use by many threads
     */
    public static YAMLMapper mapper() {
        return MAPPER;
    }

    /**
     * Creates a mapper with limits of one's own.
     *
     * @param limits the limits, best made from {@link YtterbyJson#limits()}
     * @return a new mapper
     */
    public static YAMLMapper mapper(StreamReadConstraints limits) {
        long length = limits.hasMaxDocumentLength() ? limits.getMaxDocumentLength() : LENGTH;
        YAMLFactoryBuilder factory = YAMLFactory.builder()
                .streamReadConstraints(limits)
                .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                .loadSettings(LoadSettings.builder()
                        .setCodePointLimit((int) Math.min(length, Integer.MAX_VALUE - 1))
                        .build());
        return YtterbyJson.configure(YAMLMapper.builder(new WithoutAliases(factory)))
                .build();
    }

    /**
     * Reads a value from a text.
     *
     * @param yaml the text
     * @param type the type of the value
     * @param <T> the type of the value
     * @return the value
     * @throws JsonFormatException if the text is not YAML, or not that of a valid value
     */
    public static <T> T read(String yaml, Class<T> type) {
        return read(new java.io.ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "YAML", type);
    }

    /**
     * Reads a value from a file in UTF-8.
     *
     * @param file the file
     * @param type the type of the value
     * @param <T> the type of the value
     * @return the value
     * @throws JsonFormatException if the text is not YAML, or not that of a valid value
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
     * @throws JsonFormatException if the text is not YAML, or not that of a valid value
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static <T> T read(InputStream in, String name, Class<T> type) {
        return YtterbyJson.read(MAPPER, in, name, type);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @return its YAML
     */
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
