// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ytterby.element.GroupScheme;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Edition;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvColumns;
import org.ytterby.io.csv.CsvRow;
import org.ytterby.io.csv.CsvTable;
import org.ytterby.material.Stage;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.supply.GroupName;
import org.ytterby.supply.Region;
import org.ytterby.supply.claim.Claim;
import org.ytterby.supply.claim.ClaimMeasure;
import org.ytterby.supply.claim.Precision;
import org.ytterby.time.PartialDate;

/** Reads the table of press claims. */
final class PressClaimRows {

    private final CsvColumn<String> id;
    private final CsvColumn<String> article;
    private final CsvColumn<String> words;
    private final CsvColumn<ClaimMeasure> measure;
    private final CsvColumn<List<String>> materials;
    private final CsvColumn<Optional<String>> scheme;
    private final CsvColumn<List<Stage>> stages;
    private final CsvColumn<List<Region>> regions;
    private final CsvColumn<List<Region>> partners;
    private final CsvColumn<Optional<PublishedFigure>> figure;
    private final CsvColumn<Precision> precision;
    private final CsvColumn<Optional<String>> reading;
    private final CsvColumn<Optional<PartialDate>> day;
    private final CsvColumn<OptionalInt> year;
    private final CsvColumn<Integer> saidIn;
    private final CsvColumn<Optional<Edition>> ownEdition;
    private final CsvColumn<Optional<String>> missingTable;
    private final CsvColumn<String> expected;
    private final CsvColumn<Optional<String>> otherValue;
    private final CsvColumn<Optional<String>> otherSource;
    private final CsvColumn<Optional<Confidence>> otherConfidence;
    private final CsvColumn<Optional<String>> note;
    private final CsvColumn<Optional<String>> difference;

    private PressClaimRows(CsvColumns columns, Map<String, Edition> editions, Map<String, GroupScheme> schemes) {
        id = columns.text("id");
        article = columns.text("article");
        words = columns.text("words");
        measure = columns.parsed("measure", name -> Constants.of(ClaimMeasure.class, name));
        materials = columns.list("materials", ";", String::strip);
        scheme = columns.optionalParsed("scheme", code -> scheme(schemes, editions, code));
        stages = columns.list("stages", ";", name -> Constants.of(Stage.class, name));
        regions = columns.list("region", ";", Region::ofCode);
        partners = columns.list("partner", ";", Region::ofCode);
        figure = columns.optionalParsed("figure", PublishedFigure::parse);
        precision = columns.parsed("precision", name -> Constants.of(Precision.class, name));
        reading = columns.optionalText("reading");
        day = columns.optionalParsed("day", PartialDate::parse);
        year = columns.optionalInteger("year", 1900, 2200);
        saidIn = columns.integer("said_in", 1900, 2200);
        ownEdition = columns.optionalParsed("own_edition", code -> EditionRows.find(editions, code));
        missingTable = columns.optionalText("missing_table");
        expected = columns.text("expected");
        otherValue = columns.optionalText("other_value");
        otherSource = columns.optionalText("other_source");
        otherConfidence = columns.optionalParsed("other_confidence", Confidence::ofLabel);
        note = columns.optionalText("note");
        difference = columns.optionalText("difference");
    }

    static ImmutableMap<String, PressClaim> read(
            TableSource source, Map<String, Edition> editions, Map<String, GroupScheme> schemes) {
        CsvTable<PressClaim> table = CsvTable.of(columns -> new PressClaimRows(columns, editions, schemes)::claim);
        return UniqueRows.by("id", press -> press.claim().id(), source.read(table));
    }

    private static String scheme(Map<String, GroupScheme> schemes, Map<String, Edition> editions, String code) {
        if (code.startsWith(GroupName.AS_PRINTED)) {
            return GroupName.asPrinted(EditionRows.find(editions, code.substring(GroupName.AS_PRINTED.length())));
        }
        if (!schemes.containsKey(code)) {
            throw new IllegalArgumentException("must be one of " + schemes.keySet());
        }
        return code;
    }

    private PressClaim claim(CsvRow row) {
        if (row.get(otherSource).isPresent() != row.get(otherConfidence).isPresent()) {
            row.refuse(otherConfidence, "be stated where the source is, and only there");
        }
        Claim claim = Claim.builder()
                .id(row.get(id))
                .saidBy(row.get(article))
                .words(row.get(words))
                .measure(row.get(measure))
                .materials(row.get(materials))
                .scheme(row.get(scheme))
                .stages(row.get(stages))
                .regions(row.get(regions))
                .partners(row.get(partners))
                .figure(row.get(figure))
                .precision(row.get(precision))
                .reading(row.get(reading))
                .day(row.get(day))
                .year(row.get(year))
                .saidIn(row.get(saidIn))
                .ownEdition(row.get(ownEdition).map(Edition::code))
                .missingTable(row.get(missingTable))
                .build();
        return new PressClaim(
                claim,
                row.get(expected),
                row.get(otherValue),
                row.get(otherSource),
                row.get(otherConfidence),
                row.get(note),
                row.get(difference));
    }
}
