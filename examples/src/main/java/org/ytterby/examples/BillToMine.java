// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ytterby.element.Element;
import org.ytterby.element.Oxide;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.product.bom.BillLine;
import org.ytterby.product.bom.BillOfMaterials;
import org.ytterby.product.bom.Explosion;
import org.ytterby.product.bom.IntensityBills;
import org.ytterby.product.bom.MaterialIntensity;
import org.ytterby.product.bom.OxideDemand;
import org.ytterby.product.bom.ProductionYields;
import org.ytterby.product.bom.QuantityRange;
import org.ytterby.product.magnet.FamilyFacts;
import org.ytterby.product.magnet.MagnetFamily;
import org.ytterby.product.magnet.MagnetProcess;

/**
 * From a bill of materials back to the mine: an aircraft, a wind turbine and a fleet of electric cars to the oxide of each
 * element, and to the ore of three deposits, with the element that decides how much ore it takes.
 *
 * @since 0.1
 */
public final class BillToMine {

    static final double OXIDE_TO_METAL = 0.95;
    static final double METAL_TO_MAGNET = 0.75;
    private static final double MEGAWATTS = 10;
    private static final double MOTOR_KILOGRAMS = 50;
    private static final double MOTORS = 100_000;

    /** A product, the oxides it takes, and where the figures come from. */
    record Need(String name, String assumption, OxideDemand demand, List<String> sources) {}

    private BillToMine() {}

    /**
     * Prints the tables.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        run(ReferenceData.bundled(), out::println);
    }

    static void run(ReferenceData data, Consumer<String> out) {
        List<Need> needs = needs(data);
        out.accept("1. Kilograms of oxide, from the least to the most, with the typical figure where one is published");
        out.accept("");
        oxides(needs, out);
        out.accept("");
        for (Need need : needs) {
            out.accept(need.name() + ": " + need.assumption());
            need.demand()
                    .open()
                    .forEach(line -> out.accept("  may hold more: " + line.path() + " ("
                            + line.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")"));
            need.sources().forEach(source -> out.accept("  " + source));
        }
        out.accept("Yields assumed: " + percent(OXIDE_TO_METAL) + " oxide to metal, " + percent(METAL_TO_MAGNET)
                + " metal to magnet; no swarf returned.");
        out.accept("");
        MineDemand.print(data, needs, out);
    }

    static List<Need> needs(ReferenceData data) {
        return List.of(aircraft(data), turbine(data), fleet(data));
    }

    private static Need aircraft(ReferenceData data) {
        MaterialIntensity smco = intensity(data, "f35-audit-smco");
        MaterialIntensity ndfeb = intensity(data, "f35-audit-ndfeb");
        FamilyFacts samarium = family(data, MagnetFamily.SMCO_2_17);
        FamilyFacts neodymium = family(data, MagnetFamily.NDFEB);
        BillOfMaterials bill = BillOfMaterials.builder()
                .product(smco.product())
                .per(smco.per())
                .addLines(BillLine.material(
                        "SmCo alloy",
                        smco.amount(),
                        smco.material(),
                        samarium.composition().orElseThrow()))
                .addLines(BillLine.material(
                        "NdFeB alloy",
                        ndfeb.amount(),
                        ndfeb.material(),
                        neodymium.composition().orElseThrow()))
                .build();
        List<String> sources = List.of(
                cite(smco),
                samarium.compositionEvidence().orElseThrow().source().citation() + " (composition of 2:17 magnets)",
                neodymium.compositionEvidence().orElseThrow().source().citation() + " (composition of NdFeB)");
        return need(
                data, bill, 1, "F-35", "one aircraft, its magnet alloys only, SmCo taken as the 2:17 family", sources);
    }

    private static Need turbine(ReferenceData data) {
        List<MaterialIntensity> perMegawatt = Stream.of("nd", "pr", "dy", "tb")
                .map(element -> intensity(data, "wind-ddpm-" + element + "-carrara_2020-25"))
                .toList();
        String text = "one direct-drive machine of " + DecimalLabel.of(MEGAWATTS) + " MW";
        return need(
                data,
                IntensityBills.of(perMegawatt),
                MEGAWATTS,
                "wind turbine",
                text,
                List.of(cite(perMegawatt.get(0))));
    }

    private static Need fleet(ReferenceData data) {
        List<MaterialIntensity> perKilogram = Stream.of("nd", "pr", "dy", "tb")
                .map(element -> intensity(data, "ev-" + element + "-pooled"))
                .toList();
        String text = DecimalLabel.of(MOTORS) + " traction motors of " + DecimalLabel.of(MOTOR_KILOGRAMS)
                + " kg each (assumed), motors without magnets among the studies";
        return need(
                data,
                IntensityBills.of(perKilogram),
                MOTORS * MOTOR_KILOGRAMS,
                "EV fleet",
                text,
                List.of(cite(perKilogram.get(0))));
    }

    private static Need need(
            ReferenceData data, BillOfMaterials bill, double units, String name, String text, List<String> sources) {
        OxideDemand demand = OxideDemand.of(
                Explosion.of(bill, units), ProductionYields.of(OXIDE_TO_METAL, METAL_TO_MAGNET), data.atomicWeights());
        return new Need(name, text, demand, sources);
    }

    private static void oxides(List<Need> needs, Consumer<String> out) {
        Set<Element> elements = new TreeSet<>();
        needs.forEach(need -> elements.addAll(need.demand().gross().keySet()));
        List<String> header = new ArrayList<>(List.of("kg"));
        needs.forEach(need -> header.add(need.name()));
        TextTable table = new TextTable(header);
        for (Element element : elements) {
            List<String> row = new ArrayList<>(List.of(Oxide.commercial(element).formula()));
            for (Need need : needs) {
                QuantityRange amount = need.demand().gross().get(element);
                row.add(amount == null ? "not stated" : text(amount));
            }
            table.add(row);
        }
        table.print(out);
    }

    private static String text(QuantityRange amount) {
        String low = DecimalLabel.of(amount.bounds().lower());
        String high = DecimalLabel.of(amount.bounds().upper());
        String range = low.equals(high) ? low : low + " to " + high;
        return amount.typical().isPresent() && !low.equals(high)
                ? range + " (" + DecimalLabel.of(amount.typical().getAsDouble()) + ")"
                : range;
    }

    private static MaterialIntensity intensity(ReferenceData data, String id) {
        Map<String, MaterialIntensity> all = data.products().materialIntensities();
        MaterialIntensity found = all.get(id);
        if (found == null) {
            throw new IllegalArgumentException("intensity must be one of the bundled ones but was '" + id + "'");
        }
        return found;
    }

    private static FamilyFacts family(ReferenceData data, MagnetFamily family) {
        return data.products().magnets().family(family, MagnetProcess.SINTERED).orElseThrow();
    }

    private static String cite(MaterialIntensity figure) {
        return figure.evidence().confidence().label() + ": "
                + figure.study().map(study -> study + ", ").orElse("")
                + figure.evidence().source().citation();
    }

    private static String percent(double fraction) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * fraction);
    }
}
