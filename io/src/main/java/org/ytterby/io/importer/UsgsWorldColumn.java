// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.supply.SupplyMeasure;

/**
 * What the name of a column in a world table of the USGS says, such as {@code Prod_t_est_2023}, {@code PROD_EST_ 2024}, {@code
 * Cap_kg_2023} or {@code Reserves_t}.
 *
 * @param measure what its figures measure
 * @param unit the unit, empty if another column names it
 * @param estimated whether its figures are estimates
 * @param year the year, empty if the name has none
 */
record UsgsWorldColumn(SupplyMeasure measure, Optional<String> unit, boolean estimated, Optional<Integer> year) {

    private static final Pattern FIGURES =
            Pattern.compile("(prod|cap|reserves?)(?:_(t|kt|kg|mmt))?(_est)?(?:_+([0-9]{4}))?");
    private static final Pattern NOTES = Pattern.compile("(prod|cap|reserves?)_notes?");

    static Optional<UsgsWorldColumn> of(String name) {
        Matcher parts = FIGURES.matcher(key(name));
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<String> unit = Optional.ofNullable(parts.group(2));
        return Optional.of(new UsgsWorldColumn(
                measure(parts.group(1)),
                unit,
                parts.group(3) != null,
                Optional.ofNullable(parts.group(4)).map(Integer::valueOf)));
    }

    /** Returns the measure whose notes a column holds. */
    static Optional<SupplyMeasure> notes(String name) {
        Matcher parts = NOTES.matcher(key(name));
        return parts.matches() ? Optional.of(measure(parts.group(1))) : Optional.empty();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[ _]+", "_");
    }

    private static SupplyMeasure measure(String word) {
        return switch (word) {
            case "prod" -> SupplyMeasure.PRODUCTION;
            case "cap" -> SupplyMeasure.CAPACITY;
            default -> SupplyMeasure.RESERVES;
        };
    }
}
