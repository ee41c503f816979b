// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.internal;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Function;

/** Refuses lines of unusual length before a parser whose time grows with their square sees them. */
public final class LineLimit extends Reader {

    /** So many characters a line may have. */
    public static final int LONGEST = 100_000;

    private final Reader in;
    private final Function<String, ? extends RuntimeException> refusal;
    private int length;

    /**
     * Limits the lines of a text.
     *
     * @param in the text
     * @param refusal makes what is thrown at a longer line
     */
    public LineLimit(Reader in, Function<String, ? extends RuntimeException> refusal) {
        this.in = in;
        this.refusal = refusal;
    }

    @Override
    public int read(char[] target, int offset, int count) throws IOException {
        int read = in.read(target, offset, count);
        for (int i = offset; i < offset + read; i++) {
            length = target[i] == '\n' || target[i] == '\r' ? 0 : length + 1;
            if (length > LONGEST) {
                throw refusal.apply("must have at most " + LONGEST + " characters in a line");
            }
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
