// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.product.alias.AliasKind;
import org.ytterby.product.alias.AliasMatch;
import org.ytterby.product.alias.GradeAlias;
import org.ytterby.product.magnet.GradeSeries;
import org.ytterby.product.magnet.GradeSuffix;
import org.ytterby.product.magnet.MagnetFamily;

/** Any {@link GradeAlias}. */
public final class GradeAliasArbitraries extends TypeProvider<GradeAlias> {

    /** Creates the provider. */
    public GradeAliasArbitraries() {
        super(GradeAlias.class);
    }

    @Override
    public GradeAlias example() {
        return GradeAlias.builder()
                .alias("5211")
                .kind(AliasKind.GRADE)
                .family(MagnetFamily.NDFEB)
                .usual("N52")
                .match(AliasMatch.SAME)
                .seller("a seller")
                .evidence(new EvidenceArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<GradeAlias> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(AliasKind.class),
                        Arbitraries.of(AliasMatch.class),
                        Arbitraries.strings()
                                .withCharRange('A', 'Z')
                                .ofMinLength(3)
                                .ofMaxLength(5),
                        new GradeNameArbitraries().arbitrary(),
                        new EvidenceArbitraries().arbitrary())
                .as((kind, match, letters, name, evidence) -> {
                    GradeAlias.Builder alias = GradeAlias.builder()
                            .alias("Q" + letters) // no usual prefix or suffix begins with Q
                            .kind(kind)
                            .family(name.series().family())
                            .match(match)
                            .evidence(evidence);
                    return switch (kind) {
                        case GRADE -> alias.usual(name.toString()).build();
                        case PREFIX -> alias.usual(name.series().prefix()).build();
                        case SUFFIX -> alias.usual(letters(name.series())).build();
                    };
                });
    }

    private static String letters(GradeSeries series) {
        GradeSuffix last = series.suffixes().get(series.suffixes().size() - 1);
        return last.letters();
    }
}
