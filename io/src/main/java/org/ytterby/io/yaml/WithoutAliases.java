// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.yaml;

import java.io.ByteArrayInputStream;
import java.io.CharArrayReader;
import java.io.InputStream;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.ytterby.io.internal.LineLimit;
import org.ytterby.io.internal.YamlWords;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLFactoryBuilder;
import tools.jackson.dataformat.yaml.YAMLParser;

/** YAML whose aliases are refused. Jackson would otherwise take the name of an alias for a text. */
final class WithoutAliases extends YAMLFactory {

    private static final long serialVersionUID = 1L;

    WithoutAliases(YAMLFactoryBuilder builder) {
        super(builder);
    }

    @Override
    protected YAMLParser _createParser(ObjectReadContext read, IOContext io, InputStream in) {
        return _createParser(read, io, _createReader(in, JsonEncoding.UTF8, io));
    }

    @Override
    protected YAMLParser _createParser(ObjectReadContext read, IOContext io, byte[] data, int offset, int length) {
        return _createParser(read, io, new ByteArrayInputStream(data, offset, length));
    }

    @Override
    protected YAMLParser _createParser(
            ObjectReadContext read, IOContext io, char[] data, int offset, int length, boolean recyclable) {
        return _createParser(read, io, new CharArrayReader(data, offset, length));
    }

    @Override
    protected YAMLParser _createParser(ObjectReadContext read, IOContext io, Reader in) {
        return new Parser(
                read,
                io,
                _getBufferRecycler(),
                read.getStreamReadFeatures(_streamReadFeatures),
                read.getFormatReadFeatures(_formatReadFeatures),
                _loadSettings,
                new LineLimit(in, reason -> new StreamReadException(null, reason)));
    }

    private static final class Parser extends YAMLParser {

        Parser(
                ObjectReadContext read,
                IOContext io,
                BufferRecycler buffers,
                int features,
                int formats,
                LoadSettings settings,
                Reader in) {
            super(read, io, buffers, features, formats, settings, in);
        }

        /** Takes unquoted words by one grammar. Where a tag is given the word is left to the parser. */
        @Override
        protected JsonToken _decodeScalar(ScalarEvent event) {
            JsonToken token = super._decodeScalar(event);
            if (event.getTag().isPresent() || !event.isPlain()) {
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
        public @Nullable JsonToken nextToken() {
            JsonToken token = super.nextToken();
            if (isCurrentAlias()) {
                throw _constructReadException("must be written out but was the alias '*" + getString() + "'");
            }
            return token;
        }
    }
}
