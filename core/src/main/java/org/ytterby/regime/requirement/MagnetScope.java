// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.requirement;

import java.util.Optional;
import java.util.function.Predicate;
import org.ytterby.quantity.Interval;

/** Whether a duty reaches a product, apart from dates: yes, no, or open because a fact is not stated. */
enum MagnetScope {
    YES,
    NO,
    OPEN;

    record Reach(MagnetScope scope, String reason) {}

    static Reach of(MagnetDuty duty, MagnetProduct product, MagnetRules rules) {
        if (product.kind() == MagnetProductKind.NOT_NAMED) {
            return new Reach(MagnetScope.NO, "Article 28(1) does not name the product");
        }
        Reach magnets = duty == MagnetDuty.LABEL
                ? new Reach(MagnetScope.YES, "the label is due with magnets or without")
                : has(product, type -> duty == MagnetDuty.DATA_CARRIER || type.hasRecycledShare());
        if (duty == MagnetDuty.RECYCLED_SHARE) {
            magnets = magnets.scope() == MagnetScope.NO ? magnets : both(magnets, heavy(product, rules));
        }
        return magnets.scope() == MagnetScope.NO ? magnets : both(exempted(duty, product), magnets);
    }

    /** No beats open and open beats yes; of two open ones the first speaks, of two others the second. */
    private static Reach both(Reach one, Reach other) {
        if (one.scope() == MagnetScope.NO || (one.scope() == MagnetScope.OPEN && other.scope() != MagnetScope.NO)) {
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
                    return new Reach(MagnetScope.YES, "the product has magnets of a type that counts");
                }
                open |= stated.isEmpty();
            }
        }
        return open
                ? new Reach(MagnetScope.OPEN, "it is not stated which types of magnet the product has")
                : new Reach(MagnetScope.NO, "the product has no magnet of a type that counts");
    }

    private static Reach heavy(MagnetProduct product, MagnetRules rules) {
        String limit = rules.recycledAboveKilograms().toPlainString() + " kg";
        Interval above = Interval.moreThan(rules.recycledAboveKilograms().doubleValue());
        if (product.countedMagnetKilograms().isEmpty()) {
            return new Reach(MagnetScope.OPEN, "the mass of the magnets is not stated; more than " + limit + " counts");
        }
        Interval mass = product.countedMagnetKilograms().get();
        if (above.encloses(mass)) {
            return new Reach(MagnetScope.YES, "the magnets weigh more than " + limit);
        }
        return above.intersection(mass).isPresent()
                ? new Reach(MagnetScope.OPEN, "the mass of the magnets lies on both sides of " + limit)
                : new Reach(MagnetScope.NO, "the magnets weigh no more than " + limit);
    }

    /** The exemptions of Article 28(9) and (11); what Article 29 says of such products was not seen. */
    private static Reach exempted(MagnetDuty duty, MagnetProduct product) {
        boolean vehicle = product.kind() == MagnetProductKind.MOTOR_VEHICLE;
        Optional<Boolean> special = vehicle ? product.specialOrSmallSeries() : Optional.of(false);
        boolean exempt = product.defenceOrSpace().orElse(false) || special.orElse(false);
        if (exempt) {
            return duty == MagnetDuty.RECYCLED_SHARE
                    ? new Reach(MagnetScope.OPEN, "whether Article 29 exempts such a product was not seen")
                    : new Reach(
                            MagnetScope.NO,
                            "Article 28(9) and (11) exempt products for defence or space and special vehicles");
        }
        if (product.defenceOrSpace().isEmpty()) {
            return new Reach(
                    MagnetScope.OPEN, "it is not stated whether the product is primarily for defence or space");
        }
        return special.isEmpty()
                ? new Reach(
                        MagnetScope.OPEN, "it is not stated whether it is a special-purpose or small-series vehicle")
                : new Reach(MagnetScope.YES, "no exemption applies");
    }
}
