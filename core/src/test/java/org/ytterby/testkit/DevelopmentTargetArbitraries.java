// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.product.magnet.DevelopmentTarget;
import org.ytterby.product.magnet.MagnetFamily;
import org.ytterby.product.magnet.MagnetProperties;
import org.ytterby.product.magnet.MagneticRange;
import org.ytterby.product.magnet.MagneticUnit;

/** Any {@link DevelopmentTarget}. */
public final class DevelopmentTargetArbitraries extends TypeProvider<DevelopmentTarget> {

    /** Creates the provider. */
    public DevelopmentTargetArbitraries() {
        super(DevelopmentTarget.class);
    }

    @Override
    public DevelopmentTarget example() {
        return DevelopmentTarget.builder()
                .id("fe16n2-example")
                .family(MagnetFamily.IRON_NITRIDE)
                .of("bonded magnet")
                .properties(MagnetProperties.builder()
                        .energyProduct(MagneticRange.exactly(20, MagneticUnit.MEGAGAUSS_OERSTED))
                        .build())
                .evidence(new EvidenceArbitraries().example())
                .thermalEvidence(new EvidenceArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<DevelopmentTarget> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(MagnetFamily.class),
                        new MagnetPropertiesArbitraries().arbitrary(),
                        new EvidenceArbitraries().arbitrary())
                .as((family, properties, evidence) -> DevelopmentTarget.builder()
                        .id("any")
                        .family(family)
                        .of("any")
                        .properties(properties)
                        .evidence(evidence)
                        .build());
    }
}
