// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.ytterby.quantity.PublishedFigure;

/** Published figures of every kind, with and without flags. */
public final class PublishedFigureArbitraries extends TypeProvider<PublishedFigure> {

    /** Creates the provider. */
    public PublishedFigureArbitraries() {
        super(PublishedFigure.class);
    }

    @Override
    public PublishedFigure example() {
        return PublishedFigure.parse("er16,000\u201317,500");
    }

    @Override
    public Arbitrary<PublishedFigure> arbitrary() {
        Arbitrary<PublishedFigure> numeric = Combinators.combine(
                        numbers(), numbers(), Arbitraries.integers().between(0, 6))
                .as((a, b, shape) -> switch (shape) {
                    case 0 -> PublishedFigure.moreThan(a);
                    case 1 -> PublishedFigure.atLeast(a);
                    case 2 -> PublishedFigure.lessThan(a);
                    case 3 -> PublishedFigure.atMost(a);
                    case 4 -> PublishedFigure.range(a.min(b), a.max(b));
                    default -> PublishedFigure.exact(a);
                });
        Arbitrary<PublishedFigure> estimated = numeric.map(PublishedFigure::asEstimated);
        Arbitrary<PublishedFigure> revised =
                Arbitraries.oneOf(numeric, estimated, marks()).map(PublishedFigure::asRevised);
        Arbitrary<PublishedFigure> missing =
                Arbitraries.of("not surveyed", "1", "see (2)", "\u20ac").map(PublishedFigure::missing);
        return Arbitraries.frequencyOf(
                        Tuple.of(4, numeric),
                        Tuple.of(2, estimated),
                        Tuple.of(2, revised),
                        Tuple.of(2, marks()),
                        Tuple.of(1, missing))
                .withoutEdgeCases();
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-9999999"), new BigDecimal("9999999"))
                .ofScale(2)
                .flatMap(number -> Arbitraries.of(0, 1, 2).map(scale -> number.setScale(scale, RoundingMode.DOWN)));
    }

    private static Arbitrary<PublishedFigure> marks() {
        return Arbitraries.of("\u2014", "\u2013", "-", "--", "E", "W", "NA", "XX")
                .map(PublishedFigure::parse);
    }
}
