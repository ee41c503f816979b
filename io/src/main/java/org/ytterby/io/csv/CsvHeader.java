// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ytterby.io.internal.Names;

/** The header of one file, matched with the declared columns. */
final class CsvHeader {

    private final String file;
    private final ImmutableList<CsvColumn<?>> columns;
    private final int[] indexes;
    private final ImmutableMap<String, Integer> others;
    private final ImmutableList<String> names;
    private final List<Integer> unnamed = new ArrayList<>();
    private final List<CsvError> errors = new ArrayList<>();

    CsvHeader(String file, int line, List<String> names, CsvColumns declared) {
        this.file = file;
        this.columns = declared.declared();
        this.names = ImmutableList.copyOf(names);
        this.indexes = new int[columns.size()];
        Map<String, Integer> found = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            if (name.isEmpty() && declared.unnamedAllowed()) {
                unnamed.add(i);
            } else if (found.putIfAbsent(name, i) != null) {
                refuse(line, i + 1, name, "must stand in the header once");
            }
        }
        List<String> written = List.copyOf(found.keySet());
        for (CsvColumn<?> column : columns) {
            Integer index = found.remove(column.name());
            indexes[column.slot()] = index == null ? -1 : index;
            if (index == null && column.required()) {
                refuse(line, 0, column.name(), "must be a column" + Names.hint(column.name(), unknown(written)));
            }
        }
        declared.ignored().forEach(found::remove);
        if (!declared.othersAllowed()) {
            found.forEach((name, index) -> refuse(line, index + 1, name, unknownRule(name)));
        }
        this.others = ImmutableMap.copyOf(found);
    }

    String file() {
        return file;
    }

    ImmutableList<CsvColumn<?>> columns() {
        return columns;
    }

    ImmutableMap<String, Integer> others() {
        return others;
    }

    int size() {
        return names.size();
    }

    /** The names as written. */
    ImmutableList<String> names() {
        return names;
    }

    /** The indexes of the columns without a name. */
    List<Integer> unnamed() {
        return unnamed;
    }

    List<CsvError> errors() {
        return errors;
    }

    int index(CsvColumn<?> column) {
        return indexes[column.slot()];
    }

    boolean declares(CsvColumn<?> column) {
        return column.slot() < columns.size() && columns.get(column.slot()) == column;
    }

    private List<String> unknown(List<String> written) {
        List<String> known = known();
        return written.stream().filter(name -> !known.contains(name)).toList();
    }

    private String unknownRule(String name) {
        return "must be one of the columns " + known() + Names.hint(name, known());
    }

    private List<String> known() {
        return columns.stream().<String>map(CsvColumn::name).toList();
    }

    private void refuse(int line, int column, String name, String rule) {
        errors.add(new CsvError(file, line, column, name, rule, ""));
    }
}
