// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.product.magnet.MagnetCatalogue;
import org.ytterby.product.magnet.MagnetGrade;

/** Any {@link MagnetCatalogue}. */
public final class MagnetCatalogueArbitraries extends TypeProvider<MagnetCatalogue> {

    /** Creates the provider. */
    public MagnetCatalogueArbitraries() {
        super(MagnetCatalogue.class);
    }

    @Override
    public MagnetCatalogue example() {
        return MagnetCatalogue.builder()
                .addGrades(new MagnetGradeArbitraries().example())
                .addSuffixRules(new SuffixRuleArbitraries().example())
                .addFamilies(new FamilyFactsArbitraries().example())
                .addLimits(new TheoreticalLimitArbitraries().example())
                .addDemonstrations(new DemonstrationArbitraries().example())
                .addTargets(new DevelopmentTargetArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<MagnetCatalogue> arbitrary() {
        return Combinators.combine(
                        new MagnetGradeArbitraries()
                                .arbitrary()
                                .list()
                                .uniqueElements(MagnetGrade::id)
                                .ofMaxSize(4),
                        new SuffixRuleArbitraries()
                                .arbitrary()
                                .list()
                                .uniqueElements(rule -> rule.series() + " " + rule.suffix())
                                .ofMaxSize(4))
                .as((grades, rules) -> MagnetCatalogue.builder()
                        .grades(grades)
                        .suffixRules(rules)
                        .build());
    }
}
