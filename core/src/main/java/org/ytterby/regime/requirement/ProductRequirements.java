// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.requirement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.ytterby.quantity.Interval;

/**
 * The checklist of Articles 28 and 29 of Regulation (EU) 2024/1252 for a product with permanent magnets. A date that hangs
 * on an act whose day is not known is a bound; a fact that is not stated leaves the answer unknown, unless the day or
 * another fact settles it.
 *
 * @since 0.1
 */
public final class ProductRequirements {

    private enum Scope {
        YES,
        NO,
        OPEN
    }

    private record Reach(Scope scope, String reason) {}

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
        Reach reach = reach(duty, product, rules);
        ProductRequirement.Builder line = ProductRequirement.builder()
                .duty(duty)
                .notBefore(from.notBefore())
                .certainlyFrom(from.certainly())
                .citation(rules.citation());
        if (reach.scope() == Scope.NO) {
            return line.verdict(RequirementVerdict.NOT_DUE)
                    .reason(reach.reason())
                    .build();
        }
        if (product.placedOn().isBefore(from.notBefore())) {
            return line.verdict(RequirementVerdict.NOT_YET)
                    .reason("does not apply before " + from.notBefore())
                    .build();
        }
        if (reach.scope() == Scope.OPEN) {
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

    private static Reach reach(MagnetDuty duty, MagnetProduct product, MagnetRules rules) {
        if (product.kind() == MagnetProductKind.NOT_NAMED) {
            return new Reach(Scope.NO, "Article 28(1) does not name the product");
        }
        Reach magnets = duty == MagnetDuty.LABEL
                ? new Reach(Scope.YES, "the label is due with magnets or without")
                : has(product, type -> duty == MagnetDuty.DATA_CARRIER || type.hasRecycledShare());
        if (duty == MagnetDuty.RECYCLED_SHARE) {
            magnets = magnets.scope() == Scope.NO ? magnets : both(magnets, heavy(product, rules));
        }
        return magnets.scope() == Scope.NO ? magnets : both(exempted(duty, product), magnets);
    }

    /** No beats open, open beats yes; of equals the second speaks. */
    private static Reach both(Reach one, Reach other) {
        if (one.scope() == Scope.NO || (one.scope() == Scope.OPEN && other.scope() != Scope.NO)) {
            return one;
        }
        return other;
    }

    private static Reach has(MagnetProduct product, Predicate<MagnetType> counted) {
        boolean open = false;
        for (MagnetType type : MagnetType.values()) {
            if (counted.test(type)) {
                Optional<Boolean> stated = Optional.ofNullable(product.magnets().get(type));
                if (stated.orElse(false)) {
                    return new Reach(Scope.YES, "the product has magnets of a type that counts");
                }
                open |= stated.isEmpty();
            }
        }
        return open
                ? new Reach(Scope.OPEN, "it is not stated which types of magnet the product has")
                : new Reach(Scope.NO, "the product has no magnet of a type that counts");
    }

    private static Reach heavy(MagnetProduct product, MagnetRules rules) {
        String limit = rules.recycledAboveKilograms().toPlainString() + " kg";
        Interval above = Interval.moreThan(rules.recycledAboveKilograms().doubleValue());
        if (product.countedMagnetKilograms().isEmpty()) {
            return new Reach(Scope.OPEN, "the mass of the magnets is not stated; more than " + limit + " counts");
        }
        Interval mass = product.countedMagnetKilograms().get();
        if (above.encloses(mass)) {
            return new Reach(Scope.YES, "the magnets weigh more than " + limit);
        }
        return above.intersection(mass).isPresent()
                ? new Reach(Scope.OPEN, "the mass of the magnets lies on both sides of " + limit)
                : new Reach(Scope.NO, "the magnets weigh no more than " + limit);
    }

    /** The exemptions of Article 28(9) and (11); what Article 29 says of such products was not seen. */
    private static Reach exempted(MagnetDuty duty, MagnetProduct product) {
        boolean vehicle = product.kind() == MagnetProductKind.MOTOR_VEHICLE;
        Optional<Boolean> special = vehicle ? product.specialOrSmallSeries() : Optional.of(false);
        boolean exempt = product.defenceOrSpace().orElse(false) || special.orElse(false);
        if (exempt) {
            return duty == MagnetDuty.RECYCLED_SHARE
                    ? new Reach(Scope.OPEN, "whether Article 29 exempts such a product was not seen")
                    : new Reach(
                            Scope.NO,
                            "Article 28(9) and (11) exempt products for defence or space and special vehicles");
        }
        if (product.defenceOrSpace().isEmpty()) {
            return new Reach(Scope.OPEN, "it is not stated whether the product is primarily for defence or space");
        }
        return special.isEmpty()
                ? new Reach(Scope.OPEN, "it is not stated whether it is a special-purpose or small-series vehicle")
                : new Reach(Scope.YES, "no exemption applies");
    }
}
