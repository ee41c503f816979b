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
    void everyStageShowsWhatGoesOnWhatIsLostAndHowMuchIsAssumed() {
        // after flotation 65 to 70 % of 721.15 t are left; mining and grinding are taken to lose nothing
        double ore = 6000 * 12.0 / 99.84;
        int at = LINES.indexOf("Nd by stage: what goes on, what does not get there, and how many shares are assumed");
        assertThat(LINES.subList(at + 3, at + 10))
                .extracting(line -> line.split(" ", -1)[0])
                .containsExactly(
                        "MINING",
                        "BENEFICIATION",
                        "CRACKING_LEACHING",
                        "SEPARATION",
                        "METAL_MAKING",
                        "ALLOYING",
                        "MAGNET_MAKING");
        assertThat(LINES.get(at + 4).replaceAll(" +", " "))
                .isEqualTo(String.format(
                        Locale.ROOT,
                        "BENEFICIATION %.1f to %.1f %.1f to %.1f 1",
                        ore * 0.65,
                        ore * 0.70,
                        ore * 0.30,
                        ore * 0.35));
    }

    @Test
    void assumptionsStandByStage() {
        int at = LINES.indexOf("Assumed in MINING");
        assertThat(LINES.get(at + 1)).startsWith("  mountain-pass/mine>crush takes 1.0 of ");
        assertThat(LINES).contains("Assumed in SEPARATION", "Assumed in MAGNET_MAKING");
    }

    @Test
    void anotherOreGoesByWayOfItsCarbonate() { // 70.33364 % reach the carbonate; then four assumed and the published
        // steps
        double carbonate = 100 * (0.492 * 0.7862 + 0.4025 * 0.7864) * Math.pow(0.99, 4);
        int at = LINES.indexOf("With the assumptions 'handling-without-loss + carbonate-to-ndpr-example' they hold");
        assertThat(LINES.get(at + 2))
                .isEqualTo(String.format(
                        Locale.ROOT,
                        "  Nd: %.1f to %.1f t of 100.0 t in the ore",
                        carbonate * 0.92 * 0.97 * 0.95 * 0.65,
                        carbonate * 0.97 * 0.99 * 0.99 * 0.95));
        assertThat(LINES.get(at - 2)).startsWith("  Nd: 0.0 to ");
    }
}
