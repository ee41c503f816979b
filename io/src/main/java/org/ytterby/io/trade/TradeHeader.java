// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.trade;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ytterby.io.csv.CsvError;

/** Where the columns of a layout stand in a file. */
final class TradeHeader {

    /** A column and the texts its rows must have. */
    record Condition(int column, ImmutableSet<String> texts) {}

    private final String file;
    private final ImmutableList<String> names;
    private final int[] columns = new int[TradeRole.values().length];
    private final ImmutableList<Condition> conditions;
    private final int otherColumn;
    private final int otherUnitColumn;
    private final String otherUnit;

    TradeHeader(String file, int line, List<String> cells, TradeLayout layout) {
        this.file = file;
        this.names = ImmutableList.copyOf(cells.stream().map(String::strip).toList());
        for (TradeRole role : TradeRole.values()) {
            columns[role.index()] = find(line, layout.names(role));
        }
        List<Condition> found = new ArrayList<>();
        for (Map.Entry<String, ImmutableSet<String>> condition :
                layout.conditions().entrySet()) {
            int column = names.indexOf(condition.getKey());
            if (column >= 0) {
                found.add(new Condition(column, condition.getValue()));
            }
        }
        conditions = ImmutableList.copyOf(found);
        TradeLayout.OtherQuantity other = layout.other();
        otherColumn = other == null ? -1 : names.indexOf(other.column());
        otherUnitColumn = other == null ? -1 : names.indexOf(other.unitColumn());
        otherUnit = other == null ? "" : other.unit();
    }

    /** Tells whether a row has a second quantity in the unit of the first. */
    boolean isOtherQuantity(List<String> cells) {
        return otherColumn >= 0
                && otherUnitColumn >= 0
                && cells.get(otherUnitColumn).strip().equals(otherUnit);
    }

    int otherColumn() {
        return otherColumn;
    }

    String name(int column) {
        return names.get(column);
    }

    private int find(int line, List<String> wanted) {
        List<Integer> found = IntStream.range(0, names.size())
                .filter(i -> wanted.contains(names.get(i)))
                .boxed()
                .toList();
        if (found.size() != 1) {
            String rule = found.isEmpty()
                    ? "must have a column " + String.join(" or ", wanted)
                    : "must have one column of " + String.join(", ", wanted);
            throw new TradeFormatException(new CsvError(file, line, 0, "", rule, String.join(",", names)));
        }
        return found.get(0);
    }

    int size() {
        return names.size();
    }

    int column(TradeRole role) {
        return columns[role.index()];
    }

    /** Returns what stands in a column, null where it is of no use. */
    @Nullable
    TradeRole role(int column) {
        for (TradeRole role : TradeRole.values()) {
            if (column(role) == column) {
                return role;
            }
        }
        return null;
    }

    ImmutableList<Condition> conditions() {
        return conditions;
    }

    CsvError error(int line, TradeRole role, String rule, String value) {
        return error(line, column(role), rule, value);
    }

    CsvError error(int line, int column, String rule, String value) {
        return new CsvError(file, line, column + 1, names.get(column), rule, value);
    }

    CsvError error(int line, String rule, int value) {
        return new CsvError(file, line, 0, "", rule, Integer.toString(value));
    }
}
