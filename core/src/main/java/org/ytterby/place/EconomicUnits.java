// SPDX-License-Identifier: Apache-2.0
package org.ytterby.place;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ytterby.internal.Checks;

/**
 * Economic units with their members over time.
 *
 * @since 0.1
 */
public final class EconomicUnits {

    /**
     * The European Union; before 1 November 1993 the European Communities. The United Kingdom is a member until the end of
     * January 2020: 1 February 2020 is the first day without it, although Union law and the customs union held there until the
     * end of that year. Parts of a member that are outside the Union, such as Greenland since 1985, are not told apart.
     */
    public static final EconomicUnit EU = EconomicUnit.builder()
            .id("EU")
            .name("European Union")
            .addAllMemberships(joined("1958-01-01", "BE DE FR IT LU NL"))
            .addAllMemberships(joined("1973-01-01", "DK IE"))
            .addMemberships(member("GB", "1973-01-01", "2020-02-01"))
            .addAllMemberships(joined("1981-01-01", "GR"))
            .addAllMemberships(joined("1986-01-01", "ES PT"))
            .addAllMemberships(joined("1995-01-01", "AT FI SE"))
            .addAllMemberships(joined("2004-05-01", "CY CZ EE HU LT LV MT PL SI SK"))
            .addAllMemberships(joined("2007-01-01", "BG RO"))
            .addAllMemberships(joined("2013-07-01", "HR"))
            .build();

    /**
     * The European Free Trade Association, since its convention entered into force on 3 May 1960. Who left for the European
     * Communities or the Union is a member until the day before joining there. Finland counts from its full membership in
     * 1986, not from its association in 1961.
     */
    public static final EconomicUnit EFTA = EconomicUnit.builder()
            .id("EFTA")
            .name("European Free Trade Association")
            .addAllMemberships(joined("1960-05-03", "CH NO"))
            .addMemberships(
                    member("DK", "1960-05-03", "1973-01-01"),
                    member("GB", "1960-05-03", "1973-01-01"),
                    member("PT", "1960-05-03", "1986-01-01"),
                    member("AT", "1960-05-03", "1995-01-01"),
                    member("SE", "1960-05-03", "1995-01-01"),
                    member("FI", "1986-01-01", "1995-01-01"))
            .addAllMemberships(joined("1970-03-01", "IS"))
            .addAllMemberships(joined("1991-09-01", "LI"))
            .build();

    /**
     * The European Economic Area: who applies its agreement, provisionally or for good. The countries of an enlargement count
     * from provisional application: ten from 1 May 2004, Bulgaria and Romania from 1 August 2007, Croatia from
     * 12 April 2014. The United Kingdom is a member until it leaves the Union.
     */
    public static final EconomicUnit EEA = EconomicUnit.builder()
            .id("EEA")
            .name("European Economic Area")
            .addAllMemberships(joined("1994-01-01", "AT BE DE DK ES FI FR GR IE IS IT LU NL NO PT SE"))
            .addMemberships(member("GB", "1994-01-01", "2020-02-01"))
            .addAllMemberships(joined("1995-05-01", "LI"))
            .addAllMemberships(joined("2004-05-01", "CY CZ EE HU LT LV MT PL SI SK"))
            .addAllMemberships(joined("2007-08-01", "BG RO"))
            .addAllMemberships(joined("2014-04-12", "HR"))
            .build();

    private static final ImmutableMap<String, EconomicUnit> BY_ID =
            Maps.uniqueIndex(List.of(EU, EFTA, EEA), EconomicUnit::id);

    private EconomicUnits() {}

    /**
     * Finds the unit of this class with an identifier.
     *
     * @param id the identifier, such as {@code "EU"}
     * @return the unit
     * @throws IllegalArgumentException if this class has no unit of that identifier
     */
    public static EconomicUnit ofId(String id) {
        return Optional.ofNullable(BY_ID.get(id))
                .orElseThrow(() -> Checks.refused("id", "be one of " + String.join(", ", BY_ID.keySet()), id));
    }

    private static List<Membership> joined(String day, String countries) {
        return Arrays.stream(countries.split(" "))
                .map(code -> Membership.since(Country.ofAlpha2(code), LocalDate.parse(day)))
                .toList();
    }

    private static Membership member(String country, String joined, String left) {
        return Membership.builder()
                .country(Country.ofAlpha2(country))
                .joined(LocalDate.parse(joined))
                .left(LocalDate.parse(left))
                .build();
    }
}
