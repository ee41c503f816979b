// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Reads text of a charset and, where the bytes are none of it, says on which line; all text before that place is delivered first. */
final class StrictReader extends Reader {

    /** Bytes that are not text of the charset. */
    static final class Malformed extends CharacterCodingException {
        private static final long serialVersionUID = 1L;
        private final int line;

        private final String charset;

        Malformed(int line, String charset) {
            this.line = line;
            this.charset = charset;
        }

        String charset() {
            return charset;
        }

        int line() {
            return line;
        }
    }

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(8192).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(8192).limit(0);
    private int line = 1;
    private char last;
    private boolean ended;
    private boolean malformed;

    StrictReader(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (malformed) {
                throw new Malformed(line, decoder.charset().name());
            }
            if (ended) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        malformed = result.isError();
        chars.flip();
        for (int i = 0; i < chars.limit(); i++) {
            char next = chars.get(i);
            if (next == '\r' || (next == '\n' && last != '\r')) {
                line++;
            }
            last = next;
        }
    }
}
