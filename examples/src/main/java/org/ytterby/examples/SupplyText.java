// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.IndicatorMeasure;
import org.ytterby.supply.Region;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.metric.MetricValue;

/** How the supply programs print numbers and read their arguments. */
final class SupplyText {

    private static final List<String> GROUPS = List.of("LREE", "MREE", "HREE");

    static final Region UNITED_STATES = Region.of(Country.US);

    private SupplyText() {}

    /** A measure as it is read aloud. */
    static String words(IndicatorMeasure measure) {
        return switch (measure) {
            case EOL_RIR -> "end-of-life recycling input rate";
            case EU_IMPORT_RELIANCE -> "EU import reliance";
            default -> measure.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    /** One number where both ends print alike, otherwise both. */
    static String number(Interval interval, String format) {
        String low = String.format(Locale.ROOT, format, interval.lower());
        if (interval.upper() == Double.POSITIVE_INFINITY) {
            return low + "+";
        }
        String high = String.format(Locale.ROOT, format, interval.upper());
        return low.equals(high) ? low : low + "-" + high;
    }

    static String percent(Interval share) {
        return number(share.times(100), "%.1f");
    }

    static String number(MetricValue value, String format) {
        return value.interval().map(interval -> number(interval, format)).orElse("undefined");
    }

    static Stage stage(String name) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "STAGE must be one of " + Arrays.toString(Stage.values()) + " but was '" + name + "'"));
    }

    /** The materials that the tables know by a name: REE is also the four magnet rare earths where that is what is counted. */
    static List<String> materials(ReferenceData data, String name) {
        if (GROUPS.contains(name)) {
            throw new IllegalArgumentException("ELEMENT must name the scheme of the group " + name
                    + ", which the tables of production do not, so that they cannot answer");
        }
        List<String> all = data.production().stream()
                .map(SupplyFigure::material)
                .distinct()
                .filter(material -> !GROUPS.contains(material))
                .toList();
        List<String> fitting = all.stream()
                .filter(material -> material.equals(name) || (name.equals("REE") && material.startsWith("magnet REE")))
                .toList();
        if (fitting.isEmpty()) {
            throw new IllegalArgumentException("ELEMENT must be one of "
                    + all.stream().collect(Collectors.joining(", ")) + " but was '" + name + "'");
        }
        return fitting;
    }
}
