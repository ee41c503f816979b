// SPDX-License-Identifier: Apache-2.0
package org.ytterby.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FormTest {

    @Test
    void ordersNarrowUnderBroad() {
        assertThat(Form.ORE.broader()).contains(Form.ORE_CONCENTRATE);
        assertThat(Form.CONCENTRATE.isA(Form.ORE_CONCENTRATE)).isTrue();
        assertThat(Form.ORE_CONCENTRATE.isA(Form.ORE)).isFalse();
        assertThat(Form.GRAPHITE_ARTIFICIAL.isA(Form.GRAPHITE)).isTrue();
        assertThat(Form.GRAPHITE_NATURAL_FLAKE.isA(Form.GRAPHITE)).isTrue();
        assertThat(Form.CARBONATE.isA(Form.COMPOUND)).isTrue();
        assertThat(Form.GRAPHITE.broader()).isEmpty();
    }

    @Test
    void keepsApartWhatControlListsKeepApart() {
        assertThat(Form.OXIDE.mayBe(Form.COMPOUND)).isFalse();
        assertThat(Form.CARBIDE.mayBe(Form.COMPOUND)).isFalse();
        assertThat(Form.MAGNET_MATERIAL.mayBe(Form.MAGNET_ASSEMBLY)).isFalse();
        assertThat(Form.ALLOY.mayBe(Form.TARGET)).isFalse();
    }

    @Test
    void leavesOpenWhatABroadWordLeavesOpen() {
        assertThat(Form.GRAPHITE.mayBe(Form.GRAPHITE_ARTIFICIAL)).isTrue();
        assertThat(Form.GRAPHITE_ARTIFICIAL.mayBe(Form.GRAPHITE)).isTrue();
        assertThat(Form.GRAPHITE_ARTIFICIAL.mayBe(Form.GRAPHITE_NATURAL_FLAKE)).isFalse();
    }

    @Test
    void isAGoodUnlessItIsEquipmentTechnologyOrService() {
        assertThat(Form.EQUIPMENT.kind()).isEqualTo(FormKind.EQUIPMENT);
        assertThat(Form.TECHNOLOGY.kind()).isEqualTo(FormKind.TECHNOLOGY);
        assertThat(Form.SERVICE.kind()).isEqualTo(FormKind.SERVICE);
        assertThat(Arrays.stream(Form.values()).filter(form -> !form.isGood()))
                .containsExactly(Form.EQUIPMENT, Form.TECHNOLOGY, Form.SERVICE);
        assertThat(Form.SCRAP.kind()).isEqualTo(FormKind.GOOD);
    }
}
