// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ytterby.assay.AnalyteBasis;
import org.ytterby.assay.Assay;
import org.ytterby.assay.AssayedPart;
import org.ytterby.assay.Deposit;
import org.ytterby.assay.DepositMaterial;
import org.ytterby.assay.Measurement;
import org.ytterby.assay.Whole;
import org.ytterby.element.Element;
import org.ytterby.element.Oxide;
import org.ytterby.element.RareEarths;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvColumns;
import org.ytterby.io.csv.CsvRow;
import org.ytterby.io.csv.CsvTable;
import org.ytterby.place.Country;
import org.ytterby.quantity.FractionUnit;
import org.ytterby.quantity.Mass;
import org.ytterby.quantity.MassFraction;
import org.ytterby.quantity.MassUnit;
import org.ytterby.time.PartialDate;

/** Reads the table of deposits. An empty cell of the distribution is an oxide that was not assayed. */
final class DepositRows {

    private final CsvColumn<String> id;
    private final CsvColumn<String> name;
    private final CsvColumn<Optional<Country>> country;
    private final CsvColumn<DepositMaterial> material;
    private final CsvColumn<AssayedPart> part;
    private final CsvColumn<List<String>> minerals;
    private final CsvColumn<Optional<String>> status;
    private final CsvColumn<Optional<PartialDate>> statusAsOf;
    private final Map<Element, CsvColumn<Optional<Measurement>>> percent = new LinkedHashMap<>();
    private final CsvColumn<Optional<String>> distributionNote;
    private final CitedColumns distribution;
    private final CsvColumn<OptionalDouble> tonnage;
    private final CsvColumn<Optional<MassUnit>> tonnageUnit;
    private final CsvColumn<OptionalDouble> grade;
    private final CsvColumn<OptionalDouble> contained;
    private final CsvColumn<Optional<String>> resourceClass;
    private final CsvColumn<Optional<String>> otherGrades;
    private final CitedColumns grades;
    private final CsvColumn<Optional<String>> note;

    private DepositRows(CsvColumns columns) {
        id = columns.text("id");
        name = columns.text("name");
        country = columns.optionalParsed("country", Country::ofAlpha2);
        material = columns.parsed("material", text -> Constants.of(DepositMaterial.class, text));
        part = columns.parsed("part", text -> Constants.of(AssayedPart.class, text));
        minerals = columns.list("minerals", ",", String::strip);
        status = columns.optionalText("status");
        statusAsOf = columns.optionalParsed("status_as_of", PartialDate::parse);
        for (Element element : RareEarths.TREO) {
            String column = Oxide.commercial(element).formula().toLowerCase(java.util.Locale.ROOT) + "_pct";
            percent.put(element, columns.optionalParsed(column, Measurement::parse));
        }
        distributionNote = columns.optionalText("distribution_note");
        distribution = new CitedColumns(columns, "distribution");
        tonnage = columns.optionalNumber("tonnage", 0, 1e12);
        tonnageUnit = columns.optionalParsed("tonnage_unit", MassUnit::ofSymbol);
        grade = columns.optionalNumber("treo_grade_pct", 0, 100);
        contained = columns.optionalNumber("treo_contained_kt", 0, 1e9);
        resourceClass = columns.optionalText("resource_class");
        otherGrades = columns.optionalText("other_grades");
        grades = new CitedColumns(columns, "grade");
        note = columns.optionalText("note");
    }

    static ImmutableMap<String, Deposit> read(TableSource source) {
        CsvTable<Deposit> table = CsvTable.of(columns -> new DepositRows(columns)::deposit);
        return UniqueRows.by("id", Deposit::id, source.read(table));
    }

    private Deposit deposit(CsvRow row) {
        if (row.get(tonnage).isPresent() != row.get(tonnageUnit).isPresent()) {
            row.refuse(tonnageUnit, "be stated where the tonnage is, and only there");
        }
        Deposit.Builder deposit = Deposit.builder()
                .id(row.get(id))
                .name(row.get(name))
                .country(row.get(country))
                .material(row.get(material))
                .minerals(row.get(minerals))
                .status(row.get(status))
                .statusAsOf(row.get(statusAsOf))
                .distribution(assay(row))
                .distributionNote(row.get(distributionNote))
                .distributionEvidence(distribution.of(row))
                .resourceClass(row.get(resourceClass))
                .otherGrades(row.get(otherGrades))
                .gradeEvidence(grades.of(row))
                .note(row.get(note));
        row.get(tonnageUnit)
                .ifPresent(unit -> deposit.tonnage(Mass.of(row.get(tonnage).orElseThrow(), unit)));
        row.get(grade).ifPresent(x -> deposit.treoGrade(MassFraction.ofPercent(x)));
        row.get(contained).ifPresent(x -> deposit.treoContained(Mass.of(x, MassUnit.KILOTONNE)));
        return deposit.build();
    }

    private Optional<Assay> assay(CsvRow row) {
        Map<Element, Measurement> measurements = new LinkedHashMap<>();
        percent.forEach(
                (element, column) -> row.get(column).ifPresent(measurement -> measurements.put(element, measurement)));
        if (measurements.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Assay.builder()
                .sampleId(row.get(id))
                .basis(AnalyteBasis.OXIDE)
                .unit(FractionUnit.PERCENT)
                .whole(Whole.TOTAL_RARE_EARTHS)
                .part(row.get(part))
                .measurements(measurements)
                .build());
    }
}
