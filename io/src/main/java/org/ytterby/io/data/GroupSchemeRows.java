// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.element.Element;
import org.ytterby.element.GroupScheme;
import org.ytterby.evidence.Evidence;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvRow;
import org.ytterby.io.csv.CsvTable;
import org.ytterby.supply.GroupName;

/** Reads the table of group schemes: a row for each group. */
final class GroupSchemeRows {

    private GroupSchemeRows() {}

    private record Row(String scheme, String name, String group, Set<Element> members, Evidence evidence) {}

    static ImmutableMap<String, GroupScheme> read(TableSource source) {
        Map<String, GroupScheme> schemes = new LinkedHashMap<>();
        for (Row row : source.read(TABLE)) {
            GroupScheme so = schemes.get(row.scheme());
            GroupScheme.Builder scheme =
                    GroupScheme.builder().id(row.scheme()).name(row.name()).evidence(row.evidence());
            if (so != null) {
                scheme.putAllGroups(so.groups());
            }
            schemes.put(
                    row.scheme(), scheme.putGroups(row.group(), row.members()).build());
        }
        return ImmutableMap.copyOf(schemes);
    }

    private static final CsvTable<Row> TABLE = CsvTable.of(columns -> {
        CsvColumn<String> scheme = columns.text("scheme");
        CsvColumn<String> name = columns.text("name");
        CsvColumn<String> group = columns.text("group");
        CsvColumn<List<Element>> elements = columns.list("elements", " ", Element::ofSymbol);
        EvidenceColumns evidence = new EvidenceColumns(columns);
        return row -> new Row(
                row.get(scheme),
                row.get(name),
                row.get(group),
                ImmutableSet.copyOf(row.get(elements)),
                evidence.of(row));
    });

    /** The scheme of a row, which has to have the group that the row is of, unless it is what the edition prints. */
    static Optional<String> known(
            CsvRow row,
            CsvColumn<String> material,
            CsvColumn<Optional<String>> scheme,
            Map<String, GroupScheme> schemes) {
        String group = row.get(material);
        row.get(scheme)
                .filter(id -> !id.startsWith(GroupName.AS_PRINTED))
                .filter(id -> Optional.ofNullable(schemes.get(id))
                        .filter(known -> known.groups().containsKey(group))
                        .isEmpty())
                .ifPresent(id -> row.refuse(scheme, "be a scheme that has the group " + group));
        return row.get(scheme);
    }
}
