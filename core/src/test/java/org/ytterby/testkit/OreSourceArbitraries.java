// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.process.coproduction.OreSource;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.MassFraction;

/** Any {@link OreSource}. */
public final class OreSourceArbitraries extends TypeProvider<OreSource> {

    /** Creates the provider. */
    public OreSourceArbitraries() {
        super(OreSource.class);
    }

    @Override
    public OreSource example() {
        return OreSource.builder()
                .name("clay")
                .distribution(
                        ElementVector.of(Map.of(Element.LA, 0.3, Element.ND, 0.2, Element.DY, 0.03)),
                        Interval.of(0.6, 0.75))
                .grade(MassFraction.of(0.0008))
                .availableTonnes(12000)
                .build();
    }

    @Override
    public Arbitrary<OreSource> arbitrary() {
        return sources("ore");
    }

    /** Recoveries whose upper end is no hair above nothing, so that corners are told apart. */
    private static Arbitrary<Interval> recoveries() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1).ofScale(2),
                        Arbitraries.doubles().between(0.1, 1).ofScale(2))
                .as((low, high) -> Interval.of(Math.min(low, high), high));
    }

    /** Sources of one name. */
    static Arbitrary<OreSource> sources(String name) {
        return Combinators.combine(
                        Arbitraries.maps(
                                        Arbitraries.of(Element.LA, Element.PR, Element.ND, Element.TB, Element.DY),
                                        Arbitraries.doubles()
                                                .between(0.001, 0.2)
                                                .ofScale(4))
                                .ofMinSize(2),
                        recoveries(),
                        Arbitraries.doubles().between(0.0005, 0.5).ofScale(4),
                        Arbitraries.oneOf(
                                        Arbitraries.just(0.0),
                                        Arbitraries.doubles().between(1e3, 1e6).ofScale(0))
                                .injectNull(0.5))
                .as((shares, recovery, grade, available) -> {
                    OreSource.Builder source = OreSource.builder().name(name);
                    if (available != null) {
                        source.availableTonnes(available);
                    }
                    return source.distribution(ElementVector.of(shares), recovery)
                            .grade(MassFraction.of(grade))
                            .build();
                });
    }
}
