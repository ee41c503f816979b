// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ytterby.element.AtomicWeights;
import org.ytterby.element.BasisConversion;
import org.ytterby.element.Element;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.process.metallurgy.Enrichment;
import org.ytterby.process.metallurgy.RecoveryChain;
import org.ytterby.process.metallurgy.TwoProduct;
import org.ytterby.process.radioactivity.ChainActivity;
import org.ytterby.process.radioactivity.ScreeningAnswer;
import org.ytterby.process.radioactivity.ScreeningLevel;
import org.ytterby.process.radioactivity.SpecificActivity;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.MassFraction;
import tools.jackson.databind.JsonNode;

/** Works the examples of recoveries and activities by the library, found by topic and input keys. */
final class ProcessSolvers {

    private static final AtomicWeights WEIGHTS = ReferenceData.bundled().atomicWeights(2021);

    private ProcessSolvers() {}

    /** Solves an example; gives false if it is of another topic or kind. */
    static boolean solve(String topic, JsonNode in, Map<String, Object> got) {
        Set<String> keys = new TreeSet<>(in.propertyNames());
        switch (topic + " " + String.join(",", keys)) {
            case "recovery stage_recoveries" -> chain(in, got);
            case "recovery conc_pct,feed_pct,tail_pct" ->
                put(got, new TwoProduct(percent(in, "feed_pct"), percent(in, "conc_pct"), percent(in, "tail_pct")));
            case "recovery conc_pct,feed_pct,recovery" ->
                put(
                        got,
                        TwoProduct.ofRecovery(
                                percent(in, "feed_pct"), percent(in, "conc_pct"), number(in, "recovery")));
            case "recovery Th_recovery_over_REO_recovery,conc_REO_pct,ore_REO_pct,ore_Th_ppm" ->
                got.put(
                        "conc_Th_ppm",
                        Enrichment.following(
                                        MassFraction.ofPpm(number(in, "ore_Th_ppm")),
                                        number(in, "conc_REO_pct") / number(in, "ore_REO_pct"),
                                        number(in, "Th_recovery_over_REO_recovery"))
                                .ppm());
            case "radioactivity Th232_half_life_y,U238_half_life_y" -> {
                got.put("Th232_Bq_per_g", SpecificActivity.becquerelPerGram(number(in, "Th232_half_life_y"), 232.0377));
                got.put(
                        "U238_Bq_per_g_natural_U",
                        SpecificActivity.URANIUM_238_ATOM_FRACTION
                                * SpecificActivity.becquerelPerGram(number(in, "U238_half_life_y"), 238.02891));
            }
            case "radioactivity Bq_per_g_Th,Th_ppm" -> concentrate(in, got);
            case "radioactivity ThO2_pct,U3O8_pct" -> oxides(in, got);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void chain(JsonNode in, Map<String, Object> got) {
        List<Interval> chain = new ArrayList<>();
        in.get("stage_recoveries").forEach(r -> chain.add(Interval.exactly(r.asDouble())));
        got.put("overall", RecoveryChain.overall(chain).upper());
    }

    private static void put(Map<String, Object> got, TwoProduct split) {
        got.put("mass_pull", split.massPull());
        got.put("recovery", split.recovery().orElseThrow());
        got.put("upgrade_ratio", split.upgradeRatio().orElseThrow());
        got.put("tail_pct", split.tailing().percent());
    }

    private static void concentrate(JsonNode in, Map<String, Object> got) {
        ChainActivity activity = ChainActivity.of(
                Optional.of(MassFraction.ofPpm(number(in, "Th_ppm"))), Optional.of(MassFraction.ofPpm(0)));
        got.put("head_of_chain_Bq_per_g", activity.sum().lower());
        got.put("above_1_Bq_per_g", activity.against(level(1)) == ScreeningAnswer.ABOVE);
        got.put("above_10_Bq_per_g", activity.against(level(10)) == ScreeningAnswer.ABOVE);
    }

    private static ScreeningLevel level(double becquerelPerGram) {
        return ScreeningLevel.builder()
                .name("as in the example")
                .becquerelPerGram(becquerelPerGram)
                .build();
    }

    private static void oxides(JsonNode in, Map<String, Object> got) {
        MassFraction thorium = element(Element.TH, "ThO2", percent(in, "ThO2_pct"));
        got.put("Th_pct", thorium.percent());
        got.put("U_pct", element(Element.U, "U3O8", percent(in, "U3O8_pct")).percent());
        got.put(
                "Th232_Bq_per_g",
                ChainActivity.of(Optional.of(thorium), Optional.empty()).sum().lower());
    }

    private static MassFraction element(Element element, String oxide, MassFraction content) {
        return MassFraction.of(
                content.fraction() * BasisConversion.factor(Basis.oxide(oxide), Basis.ELEMENT, element, WEIGHTS));
    }

    private static double number(JsonNode in, String key) {
        return in.get(key).asDouble();
    }

    private static MassFraction percent(JsonNode in, String key) {
        return MassFraction.ofPercent(number(in, key));
    }
}
