// SPDX-License-Identifier: Apache-2.0
package org.ytterby.assay;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * A content scaled so that its rare earths of a scope add up to 1, and what they added up to before.
 *
 * @param content the distribution: shares of the total rare earths
 * @param scope which rare earths add up to 1
 * @param closure the sum before, above 0; every share was divided by it
 * @since 0.1
 */
public record Normalised(RareEarthContent content, TotalScope scope, double closure) implements Serializable {

    /**
     * Checks the closure.
     *
     * @param content the content
     * @param scope the scope
     * @param closure the sum before
     */
    public Normalised {
        Checks.positive("closure", closure);
    }

    /**
     * Divides every fraction by the total of a scope. Nothing normalises unasked.
     *
     * @param content the content
     * @param scope which rare earths are to add up to 1
     * @return the scaled content with the sum before
     * @throws IllegalArgumentException if the total is zero
     */
    public static Normalised of(RareEarthContent content, TotalScope scope) {
        double total = Checks.positive("total", content.sumOf(scope.elements()));
        ImmutableMap.Builder<Element, Interval> bounds = ImmutableMap.builder();
        content.bounds()
                .forEach((element, interval) -> bounds.put(element, interval.dividedBy(Interval.exactly(total))));
        RareEarthContent scaled = RareEarthContent.builder()
                .from(content)
                .whole(Whole.TOTAL_RARE_EARTHS)
                .fractions(content.fractions().times(1 / total))
                .bounds(bounds.buildOrThrow())
                .build();
        return new Normalised(scaled, scope, total);
    }
}
