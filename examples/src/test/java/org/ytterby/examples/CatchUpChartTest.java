// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.knowm.xchart.XYChart;
import org.ytterby.io.data.ReferenceData;

class CatchUpChartTest {

    private static final ReferenceData DATA = ReferenceData.bundled();

    @BeforeAll
    static void withoutAScreen() {
        System.setProperty("java.awt.headless", "true");
    }

    @Test
    void drawsEveryStageWithAndWithoutADenial() {
        XYChart chart = CatchUpChart.chart(DATA);
        assertThat(chart.getSeriesMap().keySet())
                .containsExactly(
                        "mining",
                        "separation",
                        "magnet making",
                        "separation, technology denied 2026-2028",
                        "magnet making, technology denied 2026-2028");
        assertThat(chart.getSeriesMap().get("separation").getXData()).hasSize(16);
        assertThat(chart.getSeriesMap().get("separation").getYData()[5]).isBetween(45.0, 46.0);
    }

    @Test
    void writesAPngFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("catch-up.png");
        CatchUp.main(new String[] {file.toString()});
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(file)));
        assertThat(image.getWidth()).isEqualTo(900);
        assertThat(image.getHeight()).isEqualTo(520);
    }
}
