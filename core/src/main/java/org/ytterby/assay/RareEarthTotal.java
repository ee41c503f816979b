// SPDX-License-Identifier: Apache-2.0
package org.ytterby.assay;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * A total of rare earths: TREO where the content is on oxide basis, TREE where it is on element basis.
 *
 * @param scope which rare earths it counts
 * @param fraction the total by the content's policy for values below a limit, as a mass fraction of the content's whole
 * @param bounds what the total of the elements with a number may be
 * @param unquantified counted as nothing, because they are traces or not detected without a limit
 * @param notAssayed counted as nothing, because nobody looked for them
 * @since 0.1
 */
public record RareEarthTotal(
        TotalScope scope, double fraction, Interval bounds, List<Element> unquantified, List<Element> notAssayed)
        implements Serializable {

    /**
     * Checks the range.
     *
     * @param scope the scope
     * @param fraction the total
     * @param bounds its bounds
     * @param unquantified the elements without a number
     * @param notAssayed the elements not looked for
     */
    public RareEarthTotal {
        Checks.notNegative("fraction", fraction);
        unquantified = ImmutableList.copyOf(unquantified);
        notAssayed = ImmutableList.copyOf(notAssayed);
    }

    /**
     * Adds up the elements of a scope.
     *
     * @param content the content
     * @param scope which rare earths to count
     * @return the total, 0 if none of them has a number
     */
    public static RareEarthTotal of(RareEarthContent content, TotalScope scope) {
        Interval bounds = Interval.exactly(0);
        for (Element element : scope.elements()) {
            bounds = bounds.plus(content.bounds(element).orElse(Interval.exactly(0)));
        }
        return new RareEarthTotal(
                scope,
                content.sumOf(scope.elements()),
                bounds,
                scope.elements().stream()
                        .filter(content.unquantified()::contains)
                        .toList(),
                content.notAssayed(scope.elements()));
    }

    /**
     * Tells whether the total counts a number for every element of its scope.
     *
     * @return true if nothing is left out
     */
    @JsonIgnore
    public boolean isComplete() {
        return unquantified.isEmpty() && notAssayed.isEmpty();
    }
}
