// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.quota;

import java.math.BigDecimal;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.BasisMass;
import org.ytterby.quantity.Mass;

/** Sums of masses in exact decimals, so that a quota drawn to the last kilogram is neither left nor exceeded by rounding. */
final class Amounts {

    private Amounts() {}

    /** The tonnes that a mass states, by the shortest decimal of its amount; refused on another basis. */
    static BigDecimal tonnes(BasisMass mass, Basis basis) {
        Mass stated = mass.massOn(basis);
        return BigDecimal.valueOf(stated.amount())
                .multiply(stated.unit().exactKilograms())
                .movePointLeft(3);
    }

    static BasisMass of(BigDecimal tonnes, Basis basis) {
        return BasisMass.of(Mass.ofTonnes(tonnes.doubleValue()), basis);
    }
}
