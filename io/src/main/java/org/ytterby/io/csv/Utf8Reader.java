// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8 and, where the bytes are none, says on which line; all text before that place is delivered first. */
final class Utf8Reader extends Reader {

    /** Bytes that are not UTF-8. */
    static final class Malformed extends CharacterCodingException {
        private static final long serialVersionUID = 1L;
        private final int line;

        Malformed(int line) {
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(8192).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(8192).limit(0);
    private int line = 1;
    private char last;
    private boolean ended;
    private boolean malformed;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (malformed) {
                throw new Malformed(line);
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
