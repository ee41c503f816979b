// SPDX-License-Identifier: Apache-2.0
package org.ytterby.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StageTest {

    @Test
    void leadsFromTheMineToUse() {
        assertThat(Stream.iterate(Optional.of(Stage.MINING), Optional::isPresent, stage -> stage.flatMap(Stage::next))
                        .flatMap(Optional::stream))
                .containsExactly(
                        Stage.MINING,
                        Stage.BENEFICIATION,
                        Stage.CRACKING_LEACHING,
                        Stage.SEPARATION,
                        Stage.METAL_MAKING,
                        Stage.ALLOYING,
                        Stage.MAGNET_MAKING,
                        Stage.ASSEMBLY,
                        Stage.MANUFACTURING,
                        Stage.USE);
        assertThat(Stage.RECYCLING.next()).isEmpty();
    }

    @Test
    void leavesItsUsualForm() {
        assertThat(Stage.MINING.usualForm()).contains(Form.ORE);
        assertThat(Stage.SEPARATION.usualForm()).contains(Form.OXIDE);
        assertThat(Stage.MAGNET_MAKING.usualForm()).contains(Form.MAGNET_MATERIAL);
        assertThat(Stage.RECYCLING.usualForm()).isEmpty();
    }

    @Test
    void comesBeforeWhatFollows() {
        assertThat(Stage.MINING.comesBefore(Stage.USE)).isTrue();
        assertThat(Stage.SEPARATION.comesBefore(Stage.METAL_MAKING)).isTrue();
        assertThat(Stage.METAL_MAKING.comesBefore(Stage.SEPARATION)).isFalse();
    }

    @Test
    void namesTheStagesOfOriginInTheOrderOfTheRule() {
        assertThat(StageOfOrigin.values())
                .extracting(Enum::name)
                .containsExactly("MINED", "REFINED", "SEPARATED", "MELTED", "PRODUCED");
        assertThat(StageOfOrigin.values()).extracting(StageOfOrigin::index).containsExactly(0, 1, 2, 3, 4);
    }
}
