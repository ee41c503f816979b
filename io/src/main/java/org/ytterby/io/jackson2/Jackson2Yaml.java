// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.jackson2;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactoryBuilder;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.ByteArrayInputStream;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.ytterby.io.internal.LineLimit;
import org.ytterby.io.internal.YamlWords;

/**
 * The models in YAML under Jackson 2: the same names and values as in JSON, read as strictly. A text that is not quoted is a
 * text unless it is a number, {@code true}, {@code false} or {@code null}; {@code NO} is Norway. Aliases are refused, since
 * they can make a small document large. The caller brings {@code com.fasterxml.jackson.dataformat:jackson-dataformat-yaml}.
 *
 * @since 0.1
 */
public final class Jackson2Yaml {

    /** So many characters are read where no length of a document is set. */
    private static final int LENGTH = 3_000_000;

    private Jackson2Yaml() {}

    /**
     * Creates a mapper with the limits of {@link Jackson2Json#limits()}; it reads documents of at most three million
     * characters and lines of at most a hundred thousand. A mapper of Jackson 2 can be changed, so each caller gets its own; keep it, it is dear to make. Read with
     * {@link Jackson2Json#read(com.fasterxml.jackson.databind.ObjectMapper, String, Class)}.
     *
     * @return a new mapper
     */
    public static YAMLMapper mapper() {
        return mapper(Jackson2Json.limits());
    }

    /**
     * Creates a mapper with limits of one's own.
     *
     * @param limits the limits, best made from {@link Jackson2Json#limits()}
     * @return a new mapper
     */
    public static YAMLMapper mapper(StreamReadConstraints limits) {
        LoaderOptions options = new LoaderOptions();
        long length = limits.hasMaxDocumentLength() ? limits.getMaxDocumentLength() : LENGTH;
        options.setCodePointLimit((int) Math.min(length, Integer.MAX_VALUE - 1));
        options.setNestingDepthLimit(limits.getMaxNestingDepth());
        YAMLFactoryBuilder factory = YAMLFactory.builder()
                .streamReadConstraints(limits)
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .loaderOptions(options);
        return Jackson2Json.configure(YAMLMapper.builder(new WithoutAliases(factory)))
                .build();
    }

    /** YAML whose aliases are refused. Jackson would otherwise take the name of an alias for a text. */
    private static final class WithoutAliases extends YAMLFactory {

        private static final long serialVersionUID = 1L;

        WithoutAliases(YAMLFactoryBuilder builder) {
            super(builder);
        }

        @Override
        protected YAMLParser _createParser(InputStream in, IOContext io) throws IOException {
            return _createParser(_createReader(in, null, io), io);
        }

        @Override
        protected YAMLParser _createParser(byte[] data, int offset, int length, IOContext io) throws IOException {
            return _createParser(new ByteArrayInputStream(data, offset, length), io);
        }

        @Override
        protected YAMLParser _createParser(char[] data, int offset, int length, IOContext io, boolean recyclable) {
            return _createParser(new CharArrayReader(data, offset, length), io);
        }

        @Override
        protected YAMLParser _createParser(Reader in, IOContext io) {
            return new Parser(
                    io,
                    _parserFeatures,
                    _yamlParserFeatures,
                    _loaderOptions,
                    _objectCodec,
                    new LineLimit(in, YAMLException::new));
        }
    }

    private static final class Parser extends YAMLParser {

        Parser(IOContext io, int features, int formats, LoaderOptions options, ObjectCodec codec, Reader in) {
            super(io, features, formats, options, codec, in);
        }

        /** Takes unquoted words by one grammar. Where a tag is given the word is left to the parser. */
        @Override
        protected JsonToken _decodeScalar(ScalarEvent event) throws IOException {
            JsonToken token = super._decodeScalar(event);
            if (event.getTag() != null || !event.isPlain()) {
                return token;
            }
            return switch (YamlWords.of(event.getValue())) {
                case NULL -> JsonToken.VALUE_NULL;
                case TRUE -> JsonToken.VALUE_TRUE;
                case FALSE -> JsonToken.VALUE_FALSE;
                case NUMBER -> token;
                case TEXT -> JsonToken.VALUE_STRING;
            };
        }

        @Override
        public @Nullable JsonToken nextToken() throws IOException {
            JsonToken token = super.nextToken();
            if (isCurrentAlias()) {
                throw _constructReadException("must be written out but was the alias '*" + getText() + "'");
            }
            return token;
        }
    }
}
