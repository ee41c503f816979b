// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.product.alias.GradeReading;

/** Any {@link GradeReading}. */
public final class GradeReadingArbitraries extends TypeProvider<GradeReading> {

    /** Creates the provider. */
    public GradeReadingArbitraries() {
        super(GradeReading.class);
    }

    @Override
    public GradeReading example() {
        return new GradeAliasesArbitraries().example().read("5211");
    }

    @Override
    public Arbitrary<GradeReading> arbitrary() {
        return Combinators.combine(new GradeAliasesArbitraries().arbitrary(), new GradeNameArbitraries().arbitrary())
                .as((aliases, name) -> aliases.read(name.toString()));
    }
}
