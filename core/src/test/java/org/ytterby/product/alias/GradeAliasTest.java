// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.alias;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ytterby.product.magnet.GradeName;
import org.ytterby.product.magnet.MagnetFamily;
import org.ytterby.testkit.EvidenceArbitraries;
import org.ytterby.testkit.GradeAliasArbitraries;

class GradeAliasTest {

    private static final GradeAlias CODE = new GradeAliasArbitraries().example();
    private static final GradeAlias YXG =
            alias("YXG", AliasKind.PREFIX, MagnetFamily.SMCO_2_17, "XGS", AliasMatch.SAME);
    private static final GradeAlias YX = alias("YX", AliasKind.PREFIX, MagnetFamily.SMCO_1_5, "XG", AliasMatch.NEAREST);
    private static final GradeAlias TH = alias("TH", AliasKind.SUFFIX, MagnetFamily.NDFEB, "AH", AliasMatch.SAME);
    private static final GradeAlias C5 = alias("C5", AliasKind.GRADE, MagnetFamily.FERRITE, "Y30", AliasMatch.SAME);
    private static final GradeAliases TABLE =
            GradeAliases.builder().addAliases(CODE, YXG, YX, TH, C5).build();

    @Test
    void followsCodesPrefixesAndSuffixes() {
        assertThat(TABLE.read("5211"))
                .isEqualTo(GradeReading.builder()
                        .text("5211")
                        .family(MagnetFamily.NDFEB)
                        .designation("N52")
                        .name(GradeName.parse("N52"))
                        .addThrough(CODE)
                        .build());
        GradeReading cobalt = TABLE.read("yxg-28 h");
        assertThat(cobalt.designation()).isEqualTo("XGS28H");
        assertThat(cobalt.through()).containsExactly(YXG);
        assertThat(cobalt.text()).isEqualTo("yxg-28 h");
        assertThat(cobalt.match()).isEqualTo(AliasMatch.SAME);
        assertThat(TABLE.read("YX16H").match()).isEqualTo(AliasMatch.NEAREST);
        assertThat(TABLE.read("N33TH").through()).containsExactly(TH);
        assertThat(TABLE.read("N42SH").through()).isEmpty();
        GradeReading ferrite = TABLE.read("C5");
        assertThat(ferrite.family()).isEqualTo(MagnetFamily.FERRITE);
        assertThat(ferrite.designation()).isEqualTo("Y30");
        assertThat(ferrite.name()).isEmpty();
    }

    @Test
    void listsTheOtherNamesOfAGrade() {
        assertThat(TABLE.namesOf(GradeName.parse("N52"))).containsExactly("5211");
        assertThat(TABLE.namesOf(GradeName.parse("XGS28H"))).containsExactly("YXG28H");
        assertThat(TABLE.namesOf(GradeName.parse("N33AH"))).containsExactly("N33TH");
        assertThat(TABLE.namesOf(GradeName.parse("XG16H"))).isEmpty(); // YX only comes near
        assertThat(TABLE.namesOf(GradeName.parse("N42SH"))).isEmpty();
    }

    @Test
    void refusesWhatIsNoNameOrStandsForTwo() {
        assertThatThrownBy(() -> TABLE.read("N28ZH")).hasMessageContaining("suffix must be none, L, M, H, SH");
        assertThatThrownBy(() -> TABLE.read("neo"))
                .hasMessage("grade must be like N42SH or XGS28H, or an alias but was 'neo'");
        assertThatThrownBy(() -> GradeAliases.builder().addAliases(TH, TH).build())
                .hasMessage("aliases must hold each alias once for its kind but was 'TH'");
        assertThatThrownBy(() -> alias("th", AliasKind.SUFFIX, MagnetFamily.NDFEB, "AH", AliasMatch.SAME))
                .hasMessage("alias must be capital letters and digits but was 'th'");
        assertThatThrownBy(() -> alias("", AliasKind.SUFFIX, MagnetFamily.NDFEB, "AH", AliasMatch.SAME))
                .hasMessage("alias must be capital letters and digits but was ''");
        assertThatThrownBy(() -> alias("AH", AliasKind.SUFFIX, MagnetFamily.NDFEB, "AH", AliasMatch.SAME))
                .hasMessage("usual must differ from the alias but was 'AH'");
        assertThatThrownBy(() -> alias("YX", AliasKind.PREFIX, MagnetFamily.NDFEB, "XG", AliasMatch.SAME))
                .hasMessage("usual must be the prefix of a series of NDFEB but was 'XG'");
        assertThatThrownBy(() -> alias("5211", AliasKind.GRADE, MagnetFamily.SMCO_1_5, "N52", AliasMatch.SAME))
                .hasMessage("usual must be of the series of SMCO_1_5 but was 'N52'");
        assertThatThrownBy(() -> alias("QH", AliasKind.SUFFIX, MagnetFamily.NDFEB, "ZH", AliasMatch.SAME))
                .hasMessageContaining("suffix must be");
        assertThatThrownBy(() -> GradeAlias.builder().from(CODE).seller(" ").build())
                .hasMessageContaining("seller must not be blank");
        assertThatThrownBy(() -> GradeReading.builder()
                        .from(TABLE.read("N52"))
                        .family(MagnetFamily.SMCO_1_5)
                        .build())
                .hasMessage("name must be of the series of SMCO_1_5 but was N52");
        assertThat(List.of(CODE.series(), YXG.name())).allMatch(java.util.Optional::isEmpty);
    }

    private static GradeAlias alias(String alias, AliasKind kind, MagnetFamily family, String usual, AliasMatch match) {
        return GradeAlias.builder()
                .alias(alias)
                .kind(kind)
                .family(family)
                .usual(usual)
                .match(match)
                .evidence(new EvidenceArbitraries().example())
                .build();
    }
}
