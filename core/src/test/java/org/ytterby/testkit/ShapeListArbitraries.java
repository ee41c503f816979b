// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.ytterby.material.Shape;
import org.ytterby.regime.ShapeList;

/** Open and closed lists of shapes. */
public final class ShapeListArbitraries extends TypeProvider<ShapeList> {

    /** Creates the provider of {@link ShapeList}. */
    public ShapeListArbitraries() {
        super(ShapeList.class);
    }

    @Override
    public ShapeList example() {
        return new ShapeList(Set.of(Shape.WIRE, Shape.INGOT), false);
    }

    @Override
    public Arbitrary<ShapeList> arbitrary() {
        return Combinators.combine(
                        RegimePools.some(
                                Arbitraries.frequencyOf(
                                        Tuple.of(3, RegimePools.of(Shape.INGOT, Shape.BLOCK, Shape.POWDER)),
                                        Tuple.of(1, Arbitraries.of(Shape.class))),
                                1,
                                3),
                        RegimePools.flags())
                .as(ShapeList::new)
                .withoutEdgeCases();
    }
}
