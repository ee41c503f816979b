// SPDX-License-Identifier: Apache-2.0
package org.ytterby.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HsCodeTest {

    private static final HsCode MAGNETS = HsCode.of("8505.11");

    @ParameterizedTest
    @CsvSource({
        "85, 85",
        "8505, 8505",
        "85.05, 8505",
        "8505.11, 850511",
        "8505.11.00, 85051100",
        "8505 11 00, 85051100",
        "8505.11.0070, 8505110070",
        "' 2846.90 ', 284690",
        "01, 01",
        "9999999999, 9999999999"
    })
    void dropsDotsAndSpaces(String written, String digits) {
        assertThat(HsCode.of(written).digits()).isEqualTo(digits);
        assertThat(HsCode.of(written)).hasToString(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " . ",
                "8",
                "850",
                "85051",
                "8505110",
                "850511000",
                "85051100701",
                "8505110070123",
                "850511007000"
            })
    void refusesOtherLengths(String written) {
        assertThatThrownBy(() -> HsCode.of(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code must have 2, 4, 6, 8 or 10 digits but was '" + written + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"85O5", "8505-11", "8505/11", "8505:11", "ex 8505", "٨٥", "85\u00a005", "-85", "8505.1x"})
    void refusesAnythingButDigitsDotsAndSpaces(String written) {
        assertThatThrownBy(() -> HsCode.of(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code must hold only digits, dots and spaces but was '" + written + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "0001", "00.11.22"})
    void refusesChapterNought(String written) {
        assertThatThrownBy(() -> HsCode.of(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code must begin with a chapter from 01 to 99 but was '" + written + "'");
    }

    @Test
    void takesChaptersWithOneNought() {
        assertThat(HsCode.of("10").intervalStart()).isEqualTo(1_000_000_000L);
        assertThat(HsCode.of("01").intervalStart()).isEqualTo(100_000_000L);
    }

    @Test
    void givesChapterHeadingAndSubheading() {
        HsCode declared = HsCode.of("8505110070");
        assertThat(declared.chapter()).isEqualTo(HsCode.of("85"));
        assertThat(declared.heading()).contains(HsCode.of("8505"));
        assertThat(declared.subheading()).contains(MAGNETS);
        assertThat(MAGNETS.subheading()).contains(MAGNETS);
        assertThat(HsCode.of("8505").heading()).contains(HsCode.of("8505"));
        assertThat(HsCode.of("8505").subheading()).isEmpty();
        assertThat(HsCode.of("85").heading()).isEmpty();
        assertThat(HsCode.of("85").chapter()).isEqualTo(HsCode.of("85"));
    }

    @Test
    void stepsUpByTwoDigits() {
        assertThat(HsCode.of("8505110070").parent()).contains(HsCode.of("85051100"));
        assertThat(HsCode.of("8505").parent()).contains(HsCode.of("85"));
        assertThat(HsCode.of("85").parent()).isEmpty();
    }

    @Test
    void isTheChildOfTheNextShorterCodeOnly() {
        assertThat(HsCode.of("85051100").isChildOf(MAGNETS)).isTrue();
        assertThat(HsCode.of("8505110070").isChildOf(MAGNETS)).isFalse();
        assertThat(MAGNETS.isChildOf(MAGNETS)).isFalse();
        assertThat(HsCode.of("85051900").isChildOf(MAGNETS)).isFalse();
        assertThat(HsCode.of("8505").isChildOf(MAGNETS)).isFalse();
    }

    @Test
    void isThePrefixOfWhatBeginsWithIt() {
        assertThat(MAGNETS.isPrefixOf(HsCode.of("8505.11.10"))).isTrue();
        assertThat(MAGNETS.isPrefixOf(MAGNETS)).isTrue();
        assertThat(MAGNETS.isPrefixOf(HsCode.of("8505.19"))).isFalse();
        assertThat(MAGNETS.isPrefixOf(HsCode.of("8505"))).isFalse();
        assertThat(HsCode.of("850500").isPrefixOf(HsCode.of("8505"))).isFalse();
        assertThat(HsCode.of("850599").isPrefixOf(HsCode.of("8505"))).isFalse();
    }

    @Test
    void isAnIntervalOfTenDigitNumbers() {
        assertThat(MAGNETS.intervalStart()).isEqualTo(8_505_110_000L);
        assertThat(MAGNETS.intervalEnd()).isEqualTo(8_505_119_999L);
        assertThat(HsCode.of("8505110070").intervalStart()).isEqualTo(8_505_110_070L);
        assertThat(HsCode.of("8505110070").intervalEnd()).isEqualTo(8_505_110_070L);
        assertThat(HsCode.of("99").intervalEnd()).isEqualTo(9_999_999_999L);
    }

    @Test
    void differsFromTheSameNumberWithMoreDigits() {
        assertThat(HsCode.of("8505")).isNotEqualTo(HsCode.of("850500"));
        assertThat(HsCode.of("8505")).hasSameHashCodeAs(HsCode.of("85.05"));
        assertThat(HsCode.of("8505").hashCode())
                .isNotEqualTo(HsCode.of("850500").hashCode());
    }

    @Test
    void refusesATamperedStream() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(out)) {
            stream.writeObject(MAGNETS);
        }
        String tampered = out.toString(StandardCharsets.ISO_8859_1).replace("850511", "000511");
        ByteArrayInputStream in = new ByteArrayInputStream(tampered.getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> new ObjectInputStream(in).readObject())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code must begin with a chapter from 01 to 99 but was '000511'");
    }
}
