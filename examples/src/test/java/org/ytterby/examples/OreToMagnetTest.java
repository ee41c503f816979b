// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.io.data.RouteBooks;

class OreToMagnetTest {

    private static final List<String> LINES = new ArrayList<>();

    static {
        OreToMagnet.run(ReferenceData.bundled(), RouteBooks.bundled(), LINES::add);
    }

    @Test
    void withoutAssumptionsNothingIsPromised() {
        int at = LINES.indexOf("Without assumptions the magnets hold");
        assertThat(LINES.get(at + 2)).startsWith("  Nd: 0.0 to ").endsWith(" in the ore");
    }

    @Test
    void theRangeIsThatOfAHandCount() {
        // 6,000 t TREO of which 12.0 of 99.84 are Nd2O3; flotation 65-70 %, then the assumed and published steps
        double ore = 6000 * 12.0 / 99.84;
        double steps = 0.95 * 0.98 * 0.99 * 0.99 * 0.99;
        double low = ore * 0.65 * steps * 0.92 * 0.97 * 0.95 * 0.65;
        double high = ore * 0.70 * steps * 0.97 * 0.99 * 0.99 * 0.95;
        int at = LINES.indexOf("With the assumptions 'handling-without-loss + mountain-pass-example' they hold");
        assertThat(LINES.get(at + 2))
                .isEqualTo(String.format(Locale.ROOT, "  Nd: %.1f to %.1f t of %.1f t in the ore", low, high, ore));
    }

    @Test
    void everyAssumptionIsPrintedWithItsReason() {
        assertThat(LINES)
                .contains("  mountain-pass/sx_ndpr>finish takes 0.99 of [Pr, Nd]: chosen for the example, no source");
        assertThat(LINES).contains("Still unknown: nothing");
        assertThat(LINES).anyMatch(line -> line.startsWith("Published shares: from memory - unverified"));
    }

    @Test
    void theGraphIsDrawnWithItsFlows() {
        assertThat(LINES).contains("flowchart LR");
        assertThat(LINES).anyMatch(line -> line.matches("  n\\d+ -->\\|\"metal: [0-9.]+ to [0-9.]+ t\"\\| n\\d+"));
    }

    @Test
    void lossesAreListedByStage() {
        assertThat(LINES).anyMatch(line -> line.startsWith("BENEFICIATION"));
        assertThat(LINES).anyMatch(line -> line.startsWith("MAGNET_MAKING"));
    }
}
