// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.shock;

import java.time.LocalDate;
import java.util.Set;
import org.ytterby.place.Country;
import org.ytterby.supply.Region;

/** Who is meant by the destinations of a cut. */
final class Destinations {

    private Destinations() {}

    static boolean reach(Country seller, Set<Region> destinations, Region buyer, LocalDate day) {
        if (buyer.equals(Region.of(seller))) {
            return false;
        }
        return destinations.isEmpty()
                || destinations.contains(buyer)
                || destinations.stream().anyMatch(destination -> holds(destination, buyer, day));
    }

    private static boolean holds(Region whole, Region part, LocalDate day) {
        return part.country()
                .map(country -> whole.contains(country, day))
                .orElseGet(() -> part.members(day).stream().allMatch(member -> whole.contains(member, day)));
    }
}
