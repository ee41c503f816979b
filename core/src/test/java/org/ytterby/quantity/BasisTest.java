// SPDX-License-Identifier: Apache-2.0
package org.ytterby.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.SerializableTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasisTest {

    @ParameterizedTest
    @CsvSource({
        "REO, COMMERCIAL_OXIDE", "element, ELEMENT", "metal, METAL", "alloy, ALLOY", "gross, GROSS_PRODUCT",
        "Ce2O3, NAMED_OXIDE", "CeO2, NAMED_OXIDE", "Pr6O11, NAMED_OXIDE", "EuO, NAMED_OXIDE", "Y2O3, NAMED_OXIDE"
    })
    void goesByItsCode(String code, BasisKind kind) {
        Basis basis = Basis.ofCode(code);
        assertThat(basis.kind()).isEqualTo(kind);
        assertThat(basis.code()).isEqualTo(code);
        assertThat(basis).hasToString(code);
        assertThat(basis.oxideFormula().isPresent()).isEqualTo(kind == BasisKind.NAMED_OXIDE);
        assertThat(SerializableTester.reserialize(basis).kind()).isEqualTo(kind);
    }

    @Test
    void namesOneOxide() {
        assertThat(Basis.oxide("Ce2O3").oxideFormula()).contains("Ce2O3");
        assertThat(Basis.oxide("Ce2O3")).isEqualTo(Basis.ofCode("Ce2O3")).isNotEqualTo(Basis.oxide("CeO2"));
        assertThat(Basis.REO.hashCode()).isNotEqualTo(Basis.METAL.hashCode());
        assertThat(SerializableTester.reserialize(Basis.REO)).isSameAs(Basis.REO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "REO", "Ce", "ce2O3", "Ce0O2", "Ce1O2", "Ce2O03", "Ce2O3 ", "Ceo2", "O2", "Ce2O3H", "TREO"})
    void refusesWhatIsNoOxideFormula(String formula) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Basis.oxide(formula))
                .withMessage("basis must be an oxide formula such as Ce2O3 but was '" + formula + "'");
    }

    @Test
    void refusesAnUnknownCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Basis.ofCode("TREO"))
                .withMessage(
                        "basis must be REO, element, metal, alloy, gross or an oxide formula such as Ce2O3 but was 'TREO'");
    }
}
