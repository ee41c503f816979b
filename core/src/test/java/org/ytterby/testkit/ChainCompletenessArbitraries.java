// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.supply.Region;
import org.ytterby.supply.chain.ChainCompleteness;
import org.ytterby.supply.chain.StageCoverage;

/** Any {@link ChainCompleteness}. */
public final class ChainCompletenessArbitraries extends TypeProvider<ChainCompleteness> {

    /** Creates the provider. */
    public ChainCompletenessArbitraries() {
        super(ChainCompleteness.class);
    }

    @Override
    public ChainCompleteness example() {
        return ChainCompleteness.builder()
                .region(Region.of(Country.AU))
                .addStages(new StageCoverageArbitraries().example())
                .addUnknown(Stage.SEPARATION)
                .build();
    }

    @Override
    public Arbitrary<ChainCompleteness> arbitrary() {
        return new StageCoverageArbitraries()
                .arbitrary()
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .uniqueElements(StageCoverage::stage)
                .map(stages -> ChainCompleteness.builder()
                        .region(Region.EU)
                        .addAllStages(stages)
                        .build());
    }
}
