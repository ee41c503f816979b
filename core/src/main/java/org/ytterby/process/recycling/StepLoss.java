// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.recycling;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.NavigableMap;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * What one step of a recycling route loses.
 *
 * @param step the name of the step, not blank
 * @param tonnes the loss of each element, within [0, inf)
 * @since 0.1
 */
public record StepLoss(String step, NavigableMap<Element, Interval> tonnes) implements Serializable {

    /**
     * Checks the amounts.
     *
     * @param step the name
     * @param tonnes the losses
     * @throws IllegalArgumentException if the name is blank or a loss may be negative
     */
    public StepLoss {
        Checks.notBlank("step", step);
        tonnes = amounts("tonnes", tonnes);
    }

    static ImmutableSortedMap<Element, Interval> amounts(String path, NavigableMap<Element, Interval> tonnes) {
        tonnes.forEach((element, amount) -> {
            if (!(amount.lower() >= 0)) {
                throw Checks.refused(path + "[" + element.symbol() + "]", "be within [0, inf)", amount);
            }
        });
        return ImmutableSortedMap.copyOfSorted(tonnes);
    }
}
