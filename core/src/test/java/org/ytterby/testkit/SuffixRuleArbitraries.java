// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.product.magnet.GradeSeries;
import org.ytterby.product.magnet.GradeSuffix;
import org.ytterby.product.magnet.MagneticRange;
import org.ytterby.product.magnet.MagneticUnit;
import org.ytterby.product.magnet.SuffixRule;
import org.ytterby.quantity.Interval;

/** Any {@link SuffixRule}. */
public final class SuffixRuleArbitraries extends TypeProvider<SuffixRule> {

    /** Creates the provider. */
    public SuffixRuleArbitraries() {
        super(SuffixRule.class);
    }

    @Override
    public SuffixRule example() {
        return SuffixRule.builder()
                .id("ndfeb-class-sh")
                .series(GradeSeries.NDFEB)
                .suffix(GradeSuffix.SH)
                .intrinsicCoercivity(MagneticRange.atLeast(20, MagneticUnit.KILOOERSTED))
                .evidence(new EvidenceArbitraries().example())
                .guideCelsius(150)
                .guideEvidence(new EvidenceArbitraries().example())
                .heavyRareEarths(Interval.of(0.02, 0.05))
                .heavyRareEarthEvidence(new EvidenceArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<SuffixRule> arbitrary() {
        return Combinators.combine(
                        new GradeNameArbitraries().arbitrary(),
                        Arbitraries.integers().between(1, 40),
                        new EvidenceArbitraries().arbitrary(),
                        new TemperatureCoefficientsArbitraries().arbitrary().optional())
                .as((name, kilooersted, evidence, line) -> SuffixRule.builder()
                        .id("rule-" + name)
                        .series(name.series())
                        .suffix(name.suffix())
                        .intrinsicCoercivity(MagneticRange.atLeast(kilooersted, MagneticUnit.KILOOERSTED))
                        .evidence(evidence)
                        .temperature(line)
                        .temperatureEvidence(line.map(stated -> evidence))
                        .build());
    }
}
