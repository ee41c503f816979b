// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ytterby.element.Element;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvColumns;
import org.ytterby.io.csv.CsvRow;
import org.ytterby.io.csv.CsvTable;
import org.ytterby.product.CompositionRange;
import org.ytterby.product.magnet.Demonstration;
import org.ytterby.product.magnet.DevelopmentTarget;
import org.ytterby.product.magnet.FamilyFacts;
import org.ytterby.product.magnet.GradeName;
import org.ytterby.product.magnet.GradeSeries;
import org.ytterby.product.magnet.GradeSuffix;
import org.ytterby.product.magnet.MagnetCatalogue;
import org.ytterby.product.magnet.MagnetFamily;
import org.ytterby.product.magnet.MagnetGrade;
import org.ytterby.product.magnet.MagnetProcess;
import org.ytterby.product.magnet.MagneticRange;
import org.ytterby.product.magnet.StatedAs;
import org.ytterby.product.magnet.SuffixRule;
import org.ytterby.product.magnet.TheoreticalLimit;
import org.ytterby.quantity.Interval;

/** Reads the table of magnets, whose rows are of several kinds, into a catalogue that keeps them apart. */
final class MagnetRows {

    /** What a row is. */
    private enum Kind {
        GRADE_RANGE,
        GRADE_TYPICAL,
        GRADE_STATEMENT,
        SUFFIX_RULE,
        FAMILY,
        LIMIT,
        DEMONSTRATION,
        TARGET
    }

    private final CsvColumn<Kind> kind;
    private final CsvColumn<String> id;
    private final CsvColumn<MagnetFamily> family;
    private final CsvColumn<Optional<String>> designation;
    private final CsvColumn<Optional<GradeSeries>> series;
    private final CsvColumn<Optional<GradeSuffix>> suffix;
    private final CsvColumn<Optional<MagnetProcess>> process;
    private final MagnetPropertyColumns properties;
    private final CsvColumn<Optional<Map<Element, Interval>>> composition;
    private final CsvColumn<Optional<Interval>> rareEarths;
    private final CsvColumn<Optional<String>> compositionNote;
    private final CsvColumn<Optional<Interval>> heavy;
    private final EvidenceColumns evidence;
    private final CitedColumns temperature;
    private final CitedColumns coefficients;
    private final CitedColumns compositionCited;
    private final CitedColumns heavyCited;
    private final UnsoldMagnetRows unsold;

    private MagnetRows(CsvColumns columns) {
        kind = columns.parsed("kind", text -> Constants.of(Kind.class, text));
        id = columns.text("id");
        family = columns.parsed("family", text -> Constants.of(MagnetFamily.class, text));
        designation = columns.optionalText("designation");
        series = columns.optionalParsed("series", text -> Constants.of(GradeSeries.class, text));
        suffix = columns.optionalParsed("suffix", text -> Constants.of(GradeSuffix.class, text));
        process = columns.optionalParsed("process", text -> Constants.of(MagnetProcess.class, text));
        properties = new MagnetPropertyColumns(columns);
        composition = columns.optionalParsed("composition_pct", Ranges::fractions);
        rareEarths = columns.optionalParsed("rare_earths_pct", Ranges::ofPercent);
        compositionNote = columns.optionalText("composition_note");
        heavy = columns.optionalParsed("dy_tb_pct", Ranges::ofPercent);
        evidence = new EvidenceColumns(columns);
        temperature = new CitedColumns(columns, "temperature");
        coefficients = new CitedColumns(columns, "coefficient");
        compositionCited = new CitedColumns(columns, "composition");
        heavyCited = new CitedColumns(columns, "dy_tb");
        unsold = new UnsoldMagnetRows(id, family, designation, process, properties, evidence, temperature);
    }

    static MagnetCatalogue read(TableSource source) {
        MagnetCatalogue.Builder catalogue = MagnetCatalogue.builder();
        List<Consumer<MagnetCatalogue.Builder>> rows =
                source.read(CsvTable.of(columns -> new MagnetRows(columns)::row));
        rows.forEach(row -> row.accept(catalogue));
        return catalogue.build();
    }

    private Consumer<MagnetCatalogue.Builder> row(CsvRow row) {
        switch (row.get(kind)) {
            case SUFFIX_RULE -> {
                SuffixRule rule = rule(row);
                return catalogue -> catalogue.addSuffixRules(rule);
            }
            case FAMILY -> {
                FamilyFacts facts = facts(row);
                return catalogue -> catalogue.addFamilies(facts);
            }
            case LIMIT -> {
                TheoreticalLimit limit = unsold.limit(row);
                return catalogue -> catalogue.addLimits(limit);
            }
            case DEMONSTRATION -> {
                Demonstration shown = unsold.demonstration(row);
                return catalogue -> catalogue.addDemonstrations(shown);
            }
            case TARGET -> {
                DevelopmentTarget target = unsold.target(row);
                return catalogue -> catalogue.addTargets(target);
            }
            default -> {
                MagnetGrade grade = grade(row);
                return catalogue -> catalogue.addGrades(grade);
            }
        }
    }

    private MagnetGrade grade(CsvRow row) {
        String text = stated(row, designation);
        MagnetFamily of = row.get(family);
        return MagnetGrade.builder()
                .id(row.get(id))
                .family(of)
                .designation(text)
                .name(of == MagnetFamily.NDFEB ? Optional.of(GradeName.parse(text)) : Optional.empty())
                .process(stated(row, process))
                .statedAs(
                        switch (row.get(kind)) {
                            case GRADE_RANGE -> StatedAs.RANGE;
                            case GRADE_TYPICAL -> StatedAs.TYPICAL;
                            default -> StatedAs.STATEMENT;
                        })
                .properties(properties.of(row))
                .heavyRareEarths(row.get(heavy))
                .evidence(evidence.of(row))
                .build();
    }

    private SuffixRule rule(CsvRow row) {
        MagneticRange coercivity = properties.intrinsicCoercivity(row).orElseThrow(() -> unstated("hcj_min_kA_m"));
        return SuffixRule.builder()
                .id(row.get(id))
                .series(stated(row, series))
                .suffix(stated(row, suffix))
                .intrinsicCoercivity(coercivity)
                .evidence(evidence.of(row))
                .guideCelsius(properties.guide(row))
                .guideEvidence(temperature.of(row))
                .temperature(properties.lines(row))
                .temperatureEvidence(coefficients.of(row))
                .heavyRareEarths(row.get(heavy))
                .heavyRareEarthEvidence(heavyCited.of(row))
                .build();
    }

    private FamilyFacts facts(CsvRow row) {
        Optional<CompositionRange> ranges = row.get(composition)
                .map(fractions -> CompositionRange.builder()
                        .fractions(fractions)
                        .rareEarths(row.get(rareEarths))
                        .partial(true)
                        .build());
        return FamilyFacts.builder()
                .id(row.get(id))
                .family(row.get(family))
                .process(stated(row, process))
                .properties(properties.of(row))
                .evidence(evidence.of(row))
                .temperatureEvidence(coefficients.of(row))
                .composition(ranges)
                .compositionNote(row.get(compositionNote))
                .compositionEvidence(compositionCited.of(row))
                .build();
    }

    static <T> T stated(CsvRow row, CsvColumn<Optional<T>> column) {
        return row.get(column).orElseThrow(() -> unstated(column.name()));
    }

    private static IllegalArgumentException unstated(String column) {
        return new IllegalArgumentException(column + " must be stated in a row of this kind but was empty");
    }
}
