// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.yale;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;

/**
 * How far ahead supply risk is looked at in the method of Yale University.
 *
 * @since 0.1
 */
public enum YaleHorizon {
    /** Five to ten years: all three components. */
    MEDIUM_TERM(ImmutableList.copyOf(YaleComponent.values())),
    /** Decades: the geological component alone. */
    LONG_TERM(ImmutableList.of(YaleComponent.GEOLOGICAL)),
    /** The geopolitical component alone, where the data of the others are not there. */
    GEOPOLITICAL_ALONE(ImmutableList.of(YaleComponent.GEOPOLITICAL));

    private final ImmutableList<YaleComponent> components;

    YaleHorizon(ImmutableList<YaleComponent> components) {
        this.components = components;
    }

    /**
     * Returns the indicators that count.
     *
     * @return the indicators
     */
    public List<YaleIndicator> indicators() {
        return Arrays.stream(YaleIndicator.values())
                .filter(indicator -> components.contains(indicator.component()))
                .toList();
    }
}
