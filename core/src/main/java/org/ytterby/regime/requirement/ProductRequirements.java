// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.requirement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * The checklist of Articles 28 and 29 of Regulation (EU) 2024/1252 for a product with permanent magnets. A date that hangs
 * on an act whose day is not known is a bound; a fact that is not stated leaves the answer unknown, unless the day or
 * another fact settles it.
 *
 * @since 0.1
 */
public final class ProductRequirements {

    private record From(LocalDate notBefore, Optional<LocalDate> certainly) {}

    private ProductRequirements() {}

    /**
     * Goes through the checklist.
     *
     * @param product the product
     * @param rules the dates and the limit
     * @return one line for each duty, in their order
     */
    public static ImmutableList<ProductRequirement> of(MagnetProduct product, MagnetRules rules) {
        return Arrays.stream(MagnetDuty.values())
                .map(duty -> line(duty, product, rules))
                .collect(ImmutableList.toImmutableList());
    }

    private static ProductRequirement line(MagnetDuty duty, MagnetProduct product, MagnetRules rules) {
        From from = from(duty, product.kind().isLater(), rules);
        MagnetScope.Reach reach = MagnetScope.of(duty, product, rules);
        ProductRequirement.Builder line = ProductRequirement.builder()
                .duty(duty)
                .notBefore(from.notBefore())
                .certainlyFrom(from.certainly())
                .citation(rules.citation());
        if (reach.scope() == MagnetScope.NO) {
            return line.verdict(RequirementVerdict.NOT_DUE)
                    .reason(reach.reason())
                    .build();
        }
        if (product.placedOn().isBefore(from.notBefore())) {
            return line.verdict(RequirementVerdict.NOT_YET)
                    .reason("does not apply before " + from.notBefore())
                    .build();
        }
        if (reach.scope() == MagnetScope.OPEN) {
            return line.verdict(RequirementVerdict.UNKNOWN)
                    .reason(reach.reason())
                    .build();
        }
        boolean applies = from.certainly()
                .filter(day -> !product.placedOn().isBefore(day))
                .isPresent();
        return applies
                ? line.verdict(RequirementVerdict.DUE).reason(reach.reason()).build()
                : line.verdict(RequirementVerdict.UNKNOWN)
                        .reason(from.certainly()
                                .map(day -> "the text seen leaves open whether it applies before " + day)
                                .orElse("it is not known when the act of the Commission entered into force"))
                        .build();
    }

    private static From from(MagnetDuty duty, boolean later, MagnetRules rules) {
        if (duty == MagnetDuty.RECYCLED_SHARE) {
            LocalDate least = later ? rules.laterFrom() : rules.recycledFrom();
            int years = later ? rules.laterRecycledYears() : rules.recycledYears();
            Optional<LocalDate> certain = rules.recycledActInForce().map(day -> latest(least, day.plusYears(years)));
            return new From(later ? least : certain.orElse(least), certain);
        }
        if (later) {
            return new From(rules.laterFrom(), Optional.of(rules.laterFrom()));
        }
        Optional<LocalDate> certain = rules.labelActInForce().map(day -> day.plusYears(rules.labelYears()));
        return new From(certain.orElse(rules.inForce().plusYears(rules.labelYears())), certain);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
