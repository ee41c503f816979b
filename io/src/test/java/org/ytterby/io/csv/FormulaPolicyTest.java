// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaPolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\uFF1D1+1",
                "--",
                "-",
                "'=1",
                "''@x",
                "-1.5 kg"
            })
    void guardsWhatASpreadsheetMayRun(String cell) {
        assertThat(FormulaPolicy.isFormula(cell)).isTrue();
        assertThat(FormulaPolicy.APOSTROPHE.guarded(cell)).isEqualTo("'" + cell);
        assertThat(FormulaPolicy.unguarded("'" + cell)).isEqualTo(cell);
        assertThat(FormulaPolicy.AS_IT_STANDS.guarded(cell)).isEqualTo(cell);
        assertThatThrownBy(() -> FormulaPolicy.REFUSE.guarded(cell))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cell must not begin like a formula but was '" + cell + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1.5", "+5", "-.5e-3", "12", "Nd", "1-2", "'", "'quoted'", "a=b", " =1", "'-1.5"})
    void leavesNumbersAndOtherTextAlone(String cell) {
        assertThat(FormulaPolicy.isFormula(cell)).isFalse();
        for (FormulaPolicy policy : FormulaPolicy.values()) {
            assertThat(policy.guarded(cell)).isEqualTo(cell);
        }
        assertThat(FormulaPolicy.unguarded(cell)).isEqualTo(cell);
    }
}
