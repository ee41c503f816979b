// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private static String drawn(int rows, long totalBytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
                ProgressBar bar = new ProgressBar(err, totalBytes)) {
            for (int row = 1; row <= rows; row++) {
                bar.row(row * 10L);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isSilentOnAShortReading() {
        assertThat(drawn(1999, 19990)).isEmpty();
    }

    @Test
    void drawsTheShareOfAKnownSize() {
        assertThat(drawn(2500, 40_000))
                .isEqualTo("\r[##########----------]  50 %  2,000 rows\r[############--------]  62 %  2,500 rows"
                        + System.lineSeparator());
    }

    @Test
    void countsRowsWhereTheSizeIsNotKnown() {
        assertThat(drawn(2400, 0)).isEqualTo("\r2,000 rows" + System.lineSeparator());
    }

    @Test
    void neverPassesItsEnd() {
        assertThat(drawn(2000, 10)).startsWith("\r[####################] 100 %  2,000 rows");
    }
}
