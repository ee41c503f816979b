// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.magnet;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.internal.Checks;

/**
 * The name of a magnet grade: a series, the class of the energy product in MGOe, and a class of coercivity. {@code N42SH} is NdFeB of
 * about 42 MGOe and super high coercivity. The number is near the top of the seller's range (N42 is sold as 40 to 43 MGOe), so ask
 * whether a range contains it.
 *
 * <p>The order is by series, then by coercivity, then by energy class: N52 before N35M before N35SH. It is not that of letters.
 *
 * @param series the series
 * @param energyClass the class of the energy product in MGOe, from 5 to 64, the latter being the theoretical product of Nd2Fe14B
 * @param suffix the class of coercivity, one of the series
 * @since 0.1
 */
public record GradeName(GradeSeries series, int energyClass, GradeSuffix suffix)
        implements Comparable<GradeName>, Serializable {

    private static final Pattern NAME = Pattern.compile("(XGS|XG|N|)([0-9]{1,2})([A-Z]*)");
    private static final Comparator<GradeName> ORDER = Comparator.comparing(GradeName::series)
            .thenComparingInt(name -> name.series.rank(name.suffix))
            .thenComparingInt(GradeName::energyClass);

    /**
     * Checks the parts.
     *
     * @param series the series
     * @param energyClass the class of the energy product
     * @param suffix the class of coercivity
     */
    public GradeName {
        Checks.inRange("energyClass", energyClass, 5, 64);
        series.rank(suffix);
    }

    /**
     * Reads a name.
     *
     * @param text the name, such as {@code "N42SH"}, {@code "42SH"} or {@code "XGS28H"}; a name without letters before the number is
     *     NdFeB, and TH and VH are read as AH
     * @return the grade
     * @throws IllegalArgumentException if the text has another form or names a suffix the series does not have
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static GradeName parse(String text) {
        Matcher name = NAME.matcher(text);
        if (!name.matches()) {
            throw Checks.refused("grade", "be like N42SH or XGS28H", text);
        }
        GradeSeries series = switch (name.group(1)) {
            case "XG" -> GradeSeries.XG;
            case "XGS" -> GradeSeries.XGS;
            default -> GradeSeries.NDFEB;
        };
        return new GradeName(series, Integer.parseInt(name.group(2)), GradeSuffix.ofLetters(name.group(3)));
    }

    @Override
    public int compareTo(GradeName other) {
        return ORDER.compare(this, other);
    }

    /**
     * Writes the name.
     *
     * @return the name with its prefix, such as {@code N42SH}
     */
    @JsonValue
    @Override
    public String toString() {
        return series.prefix() + energyClass + suffix.letters();
    }
}
