// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.product.magnet.FamilyFacts;
import org.ytterby.product.magnet.MagnetFamily;
import org.ytterby.product.magnet.MagnetProcess;

/** Any {@link FamilyFacts}. */
public final class FamilyFactsArbitraries extends TypeProvider<FamilyFacts> {

    /** Creates the provider. */
    public FamilyFactsArbitraries() {
        super(FamilyFacts.class);
    }

    @Override
    public FamilyFacts example() {
        return FamilyFacts.builder()
                .id("ndfeb-sintered-range")
                .family(MagnetFamily.NDFEB)
                .process(MagnetProcess.SINTERED)
                .properties(new MagnetPropertiesArbitraries().example())
                .evidence(new EvidenceArbitraries().example())
                .composition(new CompositionRangeArbitraries().example())
                .compositionNote("total REE about 31-32")
                .compositionEvidence(new EvidenceArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<FamilyFacts> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(MagnetFamily.class),
                        new MagnetPropertiesArbitraries().arbitrary(),
                        new EvidenceArbitraries().arbitrary())
                .as((family, properties, evidence) -> FamilyFacts.builder()
                        .id("any")
                        .family(family)
                        .process(MagnetProcess.SINTERED)
                        .properties(properties)
                        .evidence(evidence)
                        .build());
    }
}
