// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.product.choice.GrainBoundaryDiffusion;
import org.ytterby.product.magnet.MagneticRange;
import org.ytterby.product.magnet.MagneticUnit;
import org.ytterby.quantity.Interval;

/** Any {@link GrainBoundaryDiffusion}. */
public final class GrainBoundaryDiffusionArbitraries extends TypeProvider<GrainBoundaryDiffusion> {

    /** Creates the provider. */
    public GrainBoundaryDiffusionArbitraries() {
        super(GrainBoundaryDiffusion.class);
    }

    @Override
    public GrainBoundaryDiffusion example() {
        return GrainBoundaryDiffusion.builder()
                .id("gbd-tb")
                .addDiffused(Element.TB)
                .saving(Interval.of(0.5, 0.7))
                .coercivityGain(MagneticRange.exactly(9.58, MagneticUnit.KILOOERSTED))
                .depthMillimetres(Interval.of(3, 6))
                .evidence(new EvidenceArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<GrainBoundaryDiffusion> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(Element.DY, Element.TB),
                        Arbitraries.doubles().between(0, 0.5).ofScale(3),
                        Arbitraries.doubles().between(0, 0.49).ofScale(3),
                        new EvidenceArbitraries().arbitrary())
                .as((element, low, more, evidence) -> GrainBoundaryDiffusion.builder()
                        .id("any")
                        .addDiffused(element)
                        .saving(Interval.of(low, low + more))
                        .evidence(evidence)
                        .build());
    }
}
