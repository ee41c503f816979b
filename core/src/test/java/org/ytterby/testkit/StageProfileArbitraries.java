// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.process.extraction.StageComposition;
import org.ytterby.process.extraction.StageProfile;

/** Any {@link StageProfile}. */
public final class StageProfileArbitraries extends TypeProvider<StageProfile> {

    /** Creates the provider. */
    public StageProfileArbitraries() {
        super(StageProfile.class);
    }

    @Override
    public StageProfile example() {
        return new StageProfile(List.of(new StageComposition(0.25, 0.4), new StageComposition(0.4, 0.57)), 1);
    }

    @Override
    public Arbitrary<StageProfile> arbitrary() {
        return new StageCompositionArbitraries()
                .arbitrary()
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .flatMap(stages ->
                        Arbitraries.integers().between(1, stages.size()).map(feed -> new StageProfile(stages, feed)));
    }
}
