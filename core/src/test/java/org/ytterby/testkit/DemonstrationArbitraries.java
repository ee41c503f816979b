// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.product.magnet.Demonstration;
import org.ytterby.product.magnet.MagnetFamily;
import org.ytterby.product.magnet.MagnetProcess;
import org.ytterby.product.magnet.MagnetProperties;
import org.ytterby.product.magnet.MagneticRange;
import org.ytterby.product.magnet.MagneticUnit;

/** Any {@link Demonstration}. */
public final class DemonstrationArbitraries extends TypeProvider<Demonstration> {

    /** Creates the provider. */
    public DemonstrationArbitraries() {
        super(Demonstration.class);
    }

    @Override
    public Demonstration example() {
        return Demonstration.builder()
                .id("fe16n2-example")
                .family(MagnetFamily.IRON_NITRIDE)
                .of("500 nm film")
                .properties(MagnetProperties.builder()
                        .energyProduct(MagneticRange.exactly(20, MagneticUnit.MEGAGAUSS_OERSTED))
                        .build())
                .evidence(new EvidenceArbitraries().example())
                .process(MagnetProcess.THIN_FILM)
                .build();
    }

    @Override
    public Arbitrary<Demonstration> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(MagnetFamily.class),
                        new MagnetPropertiesArbitraries().arbitrary(),
                        new EvidenceArbitraries().arbitrary())
                .as((family, properties, evidence) -> Demonstration.builder()
                        .id("any")
                        .family(family)
                        .of("any")
                        .properties(properties)
                        .evidence(evidence)
                        .process(MagnetProcess.LABORATORY)
                        .build());
    }
}
