// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.trade;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The part of a stream that is being looked at. It ends with a line feed, if need be one added at the end of the stream. */
final class ByteWindow {

    private static final int FIRST_SIZE = 1 << 18;
    private static final int LARGEST_SIZE = 1 << 24;

    /** Bytes behind the last one read: for a line feed, and for those who look at some bytes together. */
    private static final int SLACK = 1 + Digits.WIDTH;

    private final InputStream in;
    private byte[] bytes;
    private int limit;
    private int lineEnd;
    private boolean ended;
    private long read;

    ByteWindow(InputStream in) {
        this(in, FIRST_SIZE);
    }

    ByteWindow(InputStream in, int size) {
        this.in = in;
        this.bytes = new byte[size + SLACK];
    }

    byte[] bytes() {
        return bytes;
    }

    /** Returns where the last complete line ends: the place after a line feed. */
    int lineEnd() {
        return lineEnd;
    }

    /** Returns the bytes taken from the stream. */
    long read() {
        return read;
    }

    /**
     * Drops what stands before a place and reads on until there is at least one more complete line.
     *
     * @param from the place, which is 0 afterwards
     * @return whether anything new was read
     */
    boolean advance(int from) throws IOException {
        System.arraycopy(bytes, from, bytes, 0, limit - from);
        limit -= from;
        int searched = lineEnd - from;
        lineEnd -= from;
        while (!ended) {
            if (limit >= bytes.length - SLACK) {
                if (bytes.length >= LARGEST_SIZE) {
                    return false;
                }
                bytes = Arrays.copyOf(bytes, bytes.length * 2);
            }
            int count = in.read(bytes, limit, bytes.length - SLACK - limit);
            if (count < 0) {
                end();
                return lineEnd > Math.max(0, searched);
            }
            limit += count;
            read += count;
            int last = lastLineFeed(Math.max(0, searched));
            if (last >= 0) {
                lineEnd = last + 1;
                return true;
            }
            searched = limit;
        }
        return false;
    }

    boolean ended() {
        return ended;
    }

    private void end() {
        ended = true;
        if (limit > 0 && bytes[limit - 1] != '\n') {
            bytes[limit++] = '\n';
        }
        lineEnd = limit;
    }

    private int lastLineFeed(int from) {
        int last = limit - 1;
        while (last >= from && bytes[last] != '\n') {
            last--;
        }
        return last >= from ? last : -1;
    }
}
