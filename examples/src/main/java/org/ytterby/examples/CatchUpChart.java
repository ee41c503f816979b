// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.awt.BasicStroke;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.material.Stage;
import org.ytterby.scenario.pipeline.StageCatchUp;
import org.ytterby.scenario.shock.TechnologyDenial;

/** Draws the expected capacity over the need by year and stage, with and without a denial of technology. */
final class CatchUpChart {

    private static final List<Color> COLOURS = List.of(new Color(0x1b9e77), new Color(0xd95f02), new Color(0x7570b3));
    private static final BasicStroke DASHED =
            new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {6, 6}, 0);

    private CatchUpChart() {}

    static XYChart chart(ReferenceData data) {
        XYChart chart = new XYChartBuilder()
                .width(900)
                .height(520)
                .title("Australia, Malaysia, United States: expected capacity over need, magnet rare earths")
                .xAxisTitle("December of")
                .yAxisTitle("per cent")
                .build();
        chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideS);
        chart.getStyler().setLegendLayout(Styler.LegendLayout.Horizontal);
        chart.getStyler().setChartBackgroundColor(Color.WHITE);
        chart.getStyler().setXAxisDecimalPattern("0");
        chart.getStyler().setYAxisMin(0.0);
        CatchUpInputs inputs = new CatchUpInputs(data);
        add(chart, inputs, List.of(), "", new BasicStroke(2));
        add(chart, inputs, List.of(CatchUpInputs.denial()), ", technology denied 2026-2028", DASHED);
        return chart;
    }

    private static void add(
            XYChart chart, CatchUpInputs inputs, List<TechnologyDenial> denials, String suffix, BasicStroke stroke) {
        List<StageCatchUp> stages =
                CatchUp.of(inputs, CatchUpInputs.benchmarks(), denials).stages();
        for (int i = 0; i < stages.size(); i++) {
            StageCatchUp stage = stages.get(i);
            if (suffix.isEmpty() || stage.target().stage() != Stage.MINING) {
                XYSeries series = chart.addSeries(
                        CatchUp.name(stage) + suffix,
                        stage.years().stream().mapToDouble(year -> year.year()).toArray(),
                        stage.years().stream()
                                .mapToDouble(year -> 100 * year.expectedTonnes() / year.needTonnes())
                                .toArray());
                series.setMarker(SeriesMarkers.NONE);
                series.setLineColor(COLOURS.get(i));
                series.setLineStyle(stroke);
            }
        }
    }

    /** The chart as the bytes of a PNG file; no screen is needed. */
    static byte[] png(ReferenceData data) throws IOException {
        return BitmapEncoder.getBitmapBytes(chart(data), BitmapEncoder.BitmapFormat.PNG);
    }
}
