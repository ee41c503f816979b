// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.process.recycling.RouteRecovery;

/** Any {@link RouteRecovery}. */
public final class RouteRecoveryArbitraries extends TypeProvider<RouteRecovery> {

    /** Creates the provider. */
    public RouteRecoveryArbitraries() {
        super(RouteRecovery.class);
    }

    @Override
    public RouteRecovery example() {
        return RouteRecovery.of(
                new RecyclingRouteArbitraries().example(),
                ElementVector.of(Map.of(Element.ND, 100.0, Element.DY, 8.0)));
    }

    @Override
    public Arbitrary<RouteRecovery> arbitrary() {
        Arbitrary<ElementVector> feeds = Arbitraries.maps(
                        Arbitraries.of(Element.PR, Element.ND, Element.TB, Element.DY),
                        Arbitraries.doubles().between(0, 1e5).ofScale(3))
                .map(ElementVector::of);
        return Combinators.combine(new RecyclingRouteArbitraries().arbitrary(), feeds)
                .as(RouteRecovery::of);
    }
}
