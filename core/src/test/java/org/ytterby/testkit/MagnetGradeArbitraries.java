// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.product.magnet.GradeName;
import org.ytterby.product.magnet.MagnetFamily;
import org.ytterby.product.magnet.MagnetGrade;
import org.ytterby.product.magnet.MagnetProcess;
import org.ytterby.product.magnet.StatedAs;
import org.ytterby.quantity.Interval;

/** Any {@link MagnetGrade}. */
public final class MagnetGradeArbitraries extends TypeProvider<MagnetGrade> {

    /** Creates the provider. */
    public MagnetGradeArbitraries() {
        super(MagnetGrade.class);
    }

    @Override
    public MagnetGrade example() {
        return MagnetGrade.builder()
                .id("ndfeb-n42sh")
                .family(MagnetFamily.NDFEB)
                .designation("42SH")
                .name(GradeName.parse("N42SH"))
                .process(MagnetProcess.SINTERED)
                .statedAs(StatedAs.RANGE)
                .properties(new MagnetPropertiesArbitraries().example())
                .heavyRareEarths(Interval.of(0.02, 0.05))
                .evidence(new EvidenceArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<MagnetGrade> arbitrary() {
        return Combinators.combine(
                        new GradeNameArbitraries().arbitrary(),
                        new MagnetPropertiesArbitraries().arbitrary(),
                        Arbitraries.of(StatedAs.class),
                        Arbitraries.doubles().between(0, 0.12).ofScale(3).optional(),
                        new EvidenceArbitraries().arbitrary())
                .as((name, properties, statedAs, heavy, evidence) -> MagnetGrade.builder()
                        .id("any-" + name)
                        .family(name.series().family())
                        .designation(name.toString())
                        .name(name)
                        .process(MagnetProcess.SINTERED)
                        .statedAs(statedAs)
                        .properties(properties)
                        .heavyRareEarths(heavy.map(Interval::exactly))
                        .evidence(evidence)
                        .build());
    }
}
