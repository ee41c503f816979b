// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import net.jqwik.api.Arbitrary;
import org.ytterby.supply.governance.GovernanceScore;
import org.ytterby.supply.governance.GovernanceTable;

/** Any {@link GovernanceTable}. */
public final class GovernanceTableArbitraries extends TypeProvider<GovernanceTable> {

    /** Creates the provider. */
    public GovernanceTableArbitraries() {
        super(GovernanceTable.class);
    }

    @Override
    public GovernanceTable example() {
        return of(List.of(new GovernanceScoreArbitraries().example()));
    }

    @Override
    public Arbitrary<GovernanceTable> arbitrary() {
        return new GovernanceScoreArbitraries()
                .arbitrary()
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .uniqueElements(score -> List.of(score.country(), score.year(), score.dimension()))
                .map(GovernanceTableArbitraries::of);
    }

    private static GovernanceTable of(List<GovernanceScore> scores) {
        return GovernanceTable.builder()
                .edition(SupplyFigureArbitraries.EDITION)
                .addAllScores(scores)
                .evidence(CiaawWeights.CIAAW_2021.evidence())
                .build();
    }
}
