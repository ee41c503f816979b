// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No input makes a reader throw what it does not say it throws, hang, or keep more than its limits allow. The same readers are
 * searched with coverage in the profile {@code fuzz}.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileInputTest {

    private static final int CHANGES = 1_000;

    @ParameterizedTest
    @EnumSource
    void refusesWhatIsMadeUp(Target target) {
        for (byte[] input : HostileInput.madeUp()) {
            for (int kind = 0; kind < 2; kind++) {
                input[0] = (byte) kind;
                reads(target, input);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsOrRefusesGoodInputsWithSmallChanges(Target target) {
        List<byte[]> seeds = target.seeds();
        Random random = new Random(20261124);
        for (int i = 0; i < CHANGES; i++) {
            reads(target, HostileInput.changed(seeds.get(i % seeds.size()), random));
        }
    }

    private static void reads(Target target, byte[] input) {
        assertThatCode(() -> target.take(input))
                .as(
                        "%s of %s",
                        target,
                        Base64.getEncoder()
                                .encodeToString(input.length < 3_000 ? input : "long".getBytes(StandardCharsets.UTF_8)))
                .doesNotThrowAnyException();
    }

    /** A line without an end: the reader stops at its limit and says so. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"REGIME_BOOK", "TABLE_CSV"}) // take a text or a file
    void stopsInALineWithoutAnEnd(Target target) throws Exception {
        for (String start :
                List.of("", "\"", "{\"", "{\"schema\":1,\"transactions\":[{\"id\":\"", "id,question,date\n\"")) {
            Endless in = new Endless(start);
            target.take(in, 0);
            assertThat(in.read).as("%s after %s", target, start).isLessThan(LONGEST);
        }
    }

    /** More bytes than any reader looks at in one line, with room for its buffers. */
    private static final long LONGEST = 70_000_000;

    private static final class Endless extends InputStream {
        private final byte[] start;
        private long read;

        Endless(String start) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() throws IOException {
            if (read > 2 * LONGEST) {
                throw new IOException("read on and on");
            }
            return read < start.length ? start[(int) read++] : next();
        }

        private int next() {
            read++;
            return 'x';
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            for (int i = 0; i < length; i++) {
                target[offset + i] = (byte) read();
            }
            return length;
        }
    }
}
