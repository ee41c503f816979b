// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ytterby.internal.Checks;

/** What has to hold of the lines of one table together. */
final class Lines {

    private Lines() {}

    static void check(SupplyTable table) {
        List<SupplyFigure> lines = table.figures();
        Checks.notEmpty("figures", lines);
        one(lines, "material", SupplyFigure::material);
        one(lines, "scheme", SupplyFigure::scheme);
        one(lines, "stage", SupplyFigure::stage);
        one(lines, "measure", SupplyFigure::measure);
        one(lines, "year", SupplyFigure::year);
        one(lines, "unit", SupplyFigure::unit);
        one(lines, "basis", SupplyFigure::basis);
        one(lines, "edition", SupplyFigure::edition);
        Set<Supplier> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Supplier supplier = lines.get(i).supplier();
            if (!seen.add(supplier)) {
                throw Checks.refused("figures[" + i + "].supplier", "stand once in a table", supplier);
            }
        }
        if (seen.stream().allMatch(Supplier.WORLD::equals)) {
            throw Checks.refused("figures", "name a supplier beside the world total", seen);
        }
        if (table.coverage() == Coverage.REST_FROM_TOTAL
                && Residuals.impliedBy(table).isEmpty()) {
            throw Checks.refused(
                    "coverage", "have a world total or percent of world to tell the rest", table.coverage());
        }
    }

    private static void one(List<SupplyFigure> lines, String attribute, Function<SupplyFigure, Object> value) {
        Object first = value.apply(lines.get(0));
        for (int i = 1; i < lines.size(); i++) {
            Checks.same("figures[" + i + "]." + attribute, first, " as in the first line", value.apply(lines.get(i)));
        }
    }
}
