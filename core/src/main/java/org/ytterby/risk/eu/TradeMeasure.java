// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.eu;

import java.io.Serializable;
import org.ytterby.internal.Checks;

/**
 * A measure on trade with the parameter that it stands for. The numbers of the method are known only from memory, so that the
 * caller gives them.
 *
 * @param kind the kind
 * @param level the parameter, finite and above 0: below 1 eases trade, above 1 hinders it
 * @param agreement the factor of a trade agreement, in (0, 1], 1 without one
 * @since 0.1
 */
public record TradeMeasure(TradeMeasureKind kind, double level, double agreement) implements Serializable {

    /**
     * Checks the measure.
     *
     * @param kind the kind
     * @param level the parameter
     * @param agreement the factor of a trade agreement
     * @throws IllegalArgumentException if a number is out of range, or an agreement softens anything but a tax
     */
    public TradeMeasure {
        Checks.positive("level", level);
        if (!(agreement > 0 && agreement <= 1)) {
            throw Checks.refused("agreement", "be in (0, 1]", agreement);
        }
        if (agreement < 1 && kind != TradeMeasureKind.EXPORT_TAX) {
            throw Checks.refused("agreement", "be 1 for " + kind + ", as it softens a tax only", agreement);
        }
    }

    /**
     * Returns the parameter with the agreement in it.
     *
     * @return level &times; agreement
     */
    public double parameter() {
        return level * agreement;
    }
}
