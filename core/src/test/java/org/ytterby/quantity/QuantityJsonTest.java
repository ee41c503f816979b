// SPDX-License-Identifier: Apache-2.0
package org.ytterby.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Both Jacksons write and read every type alike. */
class QuantityJsonTest {

    private static final ObjectMapper JACKSON_2 = new ObjectMapper();
    private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(Interval.moreThan(95), "\"(95, inf)\""),
                Arguments.of(PublishedFigure.parse("er16,000"), "\"er16,000\""),
                Arguments.of(Basis.REO, "\"REO\""),
                Arguments.of(Basis.oxide("Ce2O3"), "\"Ce2O3\""),
                Arguments.of(MassUnit.SHORT_TON, "\"st\""),
                Arguments.of(FractionUnit.KG_PER_TONNE, "\"kg/t\""),
                Arguments.of(FigureKind.AT_LEAST, "\"AT_LEAST\""),
                Arguments.of(BasisKind.NAMED_OXIDE, "\"NAMED_OXIDE\""),
                Arguments.of(MassFraction.ofPpm(2413), "0.002413"),
                Arguments.of(MassFraction.of(1), "1.0"),
                Arguments.of(Mass.of(920, MassUnit.POUND), "{\"amount\":920.0,\"unit\":\"lb\"}"),
                Arguments.of(
                        BasisMass.of(Mass.ofTonnes(1.5), Basis.ELEMENT),
                        "{\"mass\":{\"amount\":1.5,\"unit\":\"t\"},\"basis\":\"element\"}"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void goesThereAndBack(Object value, String json) throws Exception {
        assertThat(JACKSON_2.readTree(JACKSON_2.writeValueAsString(value))).isEqualTo(JACKSON_2.readTree(json));
        assertThat(JACKSON_3.readTree(JACKSON_3.writeValueAsString(value))).isEqualTo(JACKSON_3.readTree(json));
        assertThat((Object) JACKSON_2.readValue(json, value.getClass())).isEqualTo(value);
        assertThat((Object) JACKSON_3.readValue(json, value.getClass())).isEqualTo(value);
    }

    @Test
    void readsAWholeNumberAsAFraction() throws Exception {
        assertThat(JACKSON_2.readValue("1", MassFraction.class)).isEqualTo(MassFraction.of(1));
        assertThat(JACKSON_3.readValue("0", MassFraction.class)).isEqualTo(MassFraction.of(0));
    }

    @Test
    void refusesAMissingAmountAndABadToken() {
        assertThatThrownBy(() -> JACKSON_2.readValue("{\"unit\":\"lb\"}", Mass.class))
                .hasMessageContaining("amount");
        assertThatThrownBy(() -> JACKSON_3.readValue("{\"unit\":\"lb\"}", Mass.class))
                .hasMessageContaining("amount");
        assertThatThrownBy(() -> JACKSON_2.readValue("\"1216,000\"", PublishedFigure.class))
                .hasMessageContaining("with footnote 12");
        assertThatThrownBy(() -> JACKSON_3.readValue("\"1216,000\"", PublishedFigure.class))
                .hasMessageContaining("with footnote 12");
    }
}
