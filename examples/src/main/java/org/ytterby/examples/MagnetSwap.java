// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.ytterby.evidence.Evidence;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.market.UnitPrice;
import org.ytterby.product.choice.Answer;
import org.ytterby.product.choice.CoefficientPolicy;
import org.ytterby.product.choice.Criterion;
import org.ytterby.product.choice.CriterionFinding;
import org.ytterby.product.choice.GradeAssessment;
import org.ytterby.product.choice.GrainBoundaryDiffusion;
import org.ytterby.product.choice.MagnetChoice;
import org.ytterby.product.choice.MagnetRequirement;
import org.ytterby.product.magnet.MagnetFamily;
import org.ytterby.quantity.Interval;

/**
 * Which magnet for a motor at 150 and at 180 &deg;C: the grades that work, the dysprosium and terbium in them and what these
 * cost, what grain-boundary diffusion, samarium-cobalt, ferrite or iron nitride would change, and the export controls in
 * force on a day.
 *
 * @since 0.1
 */
public final class MagnetSwap {

    static final double MAGNET_KILOGRAMS = 1.5;
    static final double LEAST_COERCIVITY = 400; // kA/m at temperature
    static final double LEAST_ENERGY = 200; // kJ/m3
    private static final String DIFFUSION = "gbd-class";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private MagnetSwap() {}

    /**
     * Prints the tables.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        run(ReferenceData.bundled(), DAY, out::println);
    }

    static void run(ReferenceData data, LocalDate day, Consumer<String> out) {
        HeavyCost cost = HeavyCost.of(data);
        out.accept(String.format(
                Locale.ROOT,
                "A motor with %.1f kg of magnet that keeps %.0f kA/m at temperature and %.0f kJ/m3 at 20 C (assumed)",
                MAGNET_KILOGRAMS,
                LEAST_COERCIVITY,
                LEAST_ENERGY));
        List<Evidence> coefficients = new ArrayList<>();
        int section = 1;
        for (double celsius : List.of(150.0, 180.0)) {
            out.accept("");
            out.accept(String.format(Locale.ROOT, "%d. Grades at %.0f C", section++, celsius));
            out.accept("");
            grades(choice(data, celsius), cost, coefficients, out);
        }
        out.accept("");
        notes(data, cost, coefficients, out);
        out.accept("");
        SwapTable.print(data, requirement(150), requirement(180), day, out);
    }

    static MagnetRequirement requirement(double celsius) {
        return MagnetRequirement.of(celsius, LEAST_COERCIVITY, LEAST_ENERGY);
    }

    static MagnetChoice choice(ReferenceData data, double celsius) {
        return MagnetChoice.of(
                requirement(celsius), data.products().magnets(), CoefficientPolicy.CLASS_RANGE, diffusion(data));
    }

    private static GrainBoundaryDiffusion diffusion(ReferenceData data) {
        return Optional.ofNullable(data.products().grainBoundaryDiffusion().get(DIFFUSION))
                .orElseThrow();
    }

    private static void grades(MagnetChoice choice, HeavyCost cost, List<Evidence> coefficients, Consumer<String> out) {
        TextTable table = new TextTable(List.of(
                "",
                "family",
                "answer",
                "kA/m hot",
                "source",
                "Dy+Tb, %",
                "kg/motor",
                "USD/motor",
                "diffused, %",
                "USD/motor",
                "confidence"));
        int others = 0;
        for (GradeAssessment grade : choice.assessments()) {
            if (grade.answer() == Answer.MET
                    || (grade.answer() == Answer.OPEN && grade.family() == MagnetFamily.NDFEB)) {
                table.add(row(grade, cost, coefficients));
            } else if (grade.answer() == Answer.OPEN) {
                others++;
            }
        }
        table.print(out);
        out.accept("open besides: " + others + " classes and grades of other families; all the rest do not meet it");
    }

    private static List<String> row(GradeAssessment grade, HeavyCost cost, List<Evidence> coefficients) {
        List<String> row = new ArrayList<>(List.of(
                grade.designation(),
                grade.family().name(),
                grade.answer().name(),
                coercivity(grade),
                grade.coefficientEvidence()
                        .map(source -> number(source, coefficients))
                        .orElse("-")));
        Optional<Interval> alloyed = grade.heavyRareEarths();
        Optional<Interval> diffused = grade.diffusedHeavyRareEarths();
        row.add(alloyed.map(share -> range(share, 100)).orElse("not stated"));
        row.add(alloyed.map(share -> range(share, MAGNET_KILOGRAMS)).orElse("-"));
        row.add(alloyed.map(share -> range(cost.dollars(share, MAGNET_KILOGRAMS), 1))
                .orElse("-"));
        row.add(diffused.map(share -> range(share, 100)).orElse("-"));
        row.add(diffused.map(share -> range(cost.dollars(share, MAGNET_KILOGRAMS), 1))
                .orElse("-"));
        row.add(grade.confidence().label());
        return row;
    }

    /** The coercivity at temperature as the finding words it, without what is asked. */
    private static String coercivity(GradeAssessment grade) {
        return grade.findings().stream()
                .filter(finding -> finding.criterion() == Criterion.COERCIVITY_AT_TEMPERATURE)
                .map(CriterionFinding::because)
                .map(text -> text.contains(" kA/m") ? text.substring(0, text.indexOf(" kA/m")) : "not known")
                .findFirst()
                .orElseThrow();
    }

    private static String number(Evidence source, List<Evidence> sources) {
        if (!sources.contains(source)) {
            sources.add(source);
        }
        return "[" + (sources.indexOf(source) + 1) + "]";
    }

    private static void notes(ReferenceData data, HeavyCost cost, List<Evidence> coefficients, Consumer<String> out) {
        out.accept("MET: every figure meets what is asked. OPEN: a range or a missing figure leaves it open, as a class"
                + " has no");
        out.accept(
                "energy product and a range of coefficients leaves a bound. kA/m hot: coercivity at temperature by the"
                        + " coefficient");
        out.accept("of the sheet, of the class of coercivity where the sheet has none, or of the family:");
        for (Evidence source : coefficients) {
            out.accept("  " + number(source, coefficients) + " "
                    + source.confidence().label() + ": " + source.source().citation());
        }
        out.accept("Dy and Tb are costed as the oxide in the magnet without losses, from all Dy to all Tb, at");
        for (UnitPrice price : List.of(cost.dysprosium(), cost.terbium())) {
            out.accept("  " + describe(price));
        }
        GrainBoundaryDiffusion diffusion = diffusion(data);
        out.accept("Diffused: " + range(diffusion.saving(), 100) + " % less Dy and Tb in the same class, "
                + diffusion.evidence().confidence().label() + ": "
                + diffusion.evidence().source().citation());
    }

    static String describe(UnitPrice price) {
        return price.commodity().name() + " " + range(price.amount(), 1) + " " + price.currency() + "/"
                + price.massUnit().symbol() + ", " + price.period() + (price.estimated() ? " estimated" : "") + ", "
                + price.terms().code() + ", "
                + price.edition().map(edition -> edition.label()).orElse("no edition") + ", "
                + price.confidence().label();
    }

    static String range(Interval interval, double factor) {
        String low = DecimalLabel.of(factor * interval.lower());
        String high = DecimalLabel.of(factor * interval.upper());
        return low.equals(high) ? low : low + " to " + high;
    }
}
