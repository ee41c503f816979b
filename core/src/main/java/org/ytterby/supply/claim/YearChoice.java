// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Chooses the year of the figures that a claim is held against. */
final class YearChoice {

    private YearChoice() {}

    static <T> Stream<T> of(Claim claim, List<T> all, ToIntFunction<T> year, Function<T, String> series) {
        if (claim.year().isPresent()) {
            return all.stream()
                    .filter(one -> year.applyAsInt(one) == claim.year().getAsInt());
        }
        Map<String, Integer> newest = new LinkedHashMap<>();
        for (T one : all) {
            if (year.applyAsInt(one) <= claim.saidIn()
                    && year.applyAsInt(one) >= claim.saidIn() - ClaimChecker.RECENT_YEARS) {
                newest.merge(series.apply(one), year.applyAsInt(one), Math::max);
            }
        }
        return all.stream().filter(one -> Integer.valueOf(year.applyAsInt(one)).equals(newest.get(series.apply(one))));
    }
}
