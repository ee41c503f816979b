// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.trade;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads digits eight bytes at a time, without a branch for each, as lengths that change from cell to cell would mislead the
 * processor. Eight bytes must be there from the first on, whatever stands in them.
 */
final class Digits {

    /** How many bytes are looked at. */
    static final int WIDTH = 8;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ZEROS = 0x3030303030303030L;
    private static final long PAST_NINE = 0x7676767676767676L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Digits() {}

    /** Returns how many digits follow each other, at most eight. */
    static int count(byte[] bytes, int from) {
        long word = (long) WORDS.get(bytes, from) ^ ZEROS;
        long others = ((word + PAST_NINE) | word) & HIGH_BITS; // a byte past nine carries only into bytes behind it
        return Long.numberOfTrailingZeros(others) >>> 3;
    }

    /** Returns the number that one to seven digits write, -1 for none or eight. */
    static int read(byte[] bytes, int from, int to) {
        int count = to - from;
        if (count == 0 || count == WIDTH) {
            return -1;
        }
        long digits = ((long) WORDS.get(bytes, from) ^ ZEROS) << ((WIDTH - count) * Byte.SIZE);
        long pairs = ((digits * (10 * 256 + 1)) >>> 8) & 0x00FF00FF00FF00FFL;
        long fours = ((pairs * (100 * 65536 + 1)) >>> 16) & 0x0000FFFF0000FFFFL;
        return (int) ((fours * (10_000 * 4294967296L + 1)) >>> 32);
    }
}
