// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ytterby.element.Element;
import org.ytterby.element.GroupScheme;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * The arithmetic mean over the members of a group, as the European Commission gives indices of light and heavy rare earths.
 * A group means nothing without its scheme, so the scheme is asked for.
 *
 * @since 0.1
 */
public final class GroupMean {

    private GroupMean() {}

    /**
     * Averages an index over a group.
     *
     * @param scheme the scheme
     * @param group the group, by the publisher's abbreviation
     * @param values the index of each member
     * @return the mean; undefined, with their names, if members have no value
     * @throws IllegalArgumentException if the scheme has no such group or a value is for an element outside it
     */
    public static MetricValue of(GroupScheme scheme, String group, Map<Element, Interval> values) {
        List<Element> missing = new ArrayList<>();
        Interval sum = Interval.exactly(0);
        for (Element member : scheme.members(group)) {
            Interval value = values.get(member);
            if (value == null) {
                missing.add(member);
            } else {
                sum = sum.plus(value);
            }
        }
        for (Element element : values.keySet()) {
            if (!scheme.members(group).contains(element)) {
                throw Checks.refused("values", "be of members of " + group + " of scheme " + scheme.id(), element);
            }
        }
        return missing.isEmpty()
                ? MetricValue.of(sum.dividedBy(Interval.exactly(values.size())))
                : MetricValue.undefined("no value for " + missing);
    }
}
