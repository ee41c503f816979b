// SPDX-License-Identifier: Apache-2.0
package org.ytterby.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedFigureTest {

    // tokens of the kinds printed in the USGS Mineral Commodity Summaries, rare earths
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45,500          | EXACT          | false | false | 0 | [45500, 45500]",
                "2900            | EXACT          | false | false | 0 | [2900, 2900]",
                "0.50            | EXACT          | false | false | 2 | [0.5, 0.5]",
                ".5              | EXACT          | false | false | 1 | [0.5, 0.5]",
                "0               | EXACT          | false | false | 0 | [0, 0]",
                "-3.5            | EXACT          | false | false | 1 | [-3.5, -3.5]",
                "+1,234.5        | EXACT          | false | false | 1 | [1234.5, 1234.5]",
                "−12             | EXACT          | false | false | 0 | [-12, -12]",
                "e2,900          | EXACT          | true  | false | 0 | [2900, 2900]",
                "r2,900          | EXACT          | false | true  | 0 | [2900, 2900]",
                "er16,000        | EXACT          | true  | true  | 0 | [16000, 16000]",
                "re16,000        | EXACT          | true  | true  | 0 | [16000, 16000]",
                ">95             | MORE_THAN      | false | false | 0 | (95, inf)",
                "r>95            | MORE_THAN      | false | true  | 0 | (95, inf)",
                ">=95            | AT_LEAST       | false | false | 0 | [95, inf)",
                "≥95             | AT_LEAST       | false | false | 0 | [95, inf)",
                "<25             | LESS_THAN      | false | false | 0 | (-inf, 25)",
                "<=25.5          | AT_MOST        | false | false | 1 | (-inf, 25.5]",
                "≤25             | AT_MOST        | false | false | 0 | (-inf, 25]",
                "640-670         | RANGE          | false | false | 0 | [640, 670]",
                "e640–670        | RANGE          | true  | false | 0 | [640, 670]",
                "640 — 670.25    | RANGE          | false | false | 2 | [640, 670.25]",
                "10,000 to 15,000 | RANGE         | false | false | 0 | [10000, 15000]",
                "-5 to +3        | RANGE          | false | false | 0 | [-5, 3]",
                "5-5             | RANGE          | false | false | 0 | [5, 5]",
                "0-9             | RANGE          | false | false | 0 | [0, 9]",
                "9-10            | RANGE          | false | false | 0 | [9, 10]",
                "—               | ZERO           | false | false | 0 | [0, 0]",
                "–               | ZERO           | false | false | 0 | [0, 0]",
                "-               | ZERO           | false | false | 0 | [0, 0]",
                "--              | ZERO           | false | false | 0 | [0, 0]",
                "r--             | ZERO           | false | true  | 0 | [0, 0]",
                "E               | NET_EXPORTER   | false | false | 0 | unknown",
                "rE              | NET_EXPORTER   | false | true  | 0 | unknown",
                "W               | WITHHELD       | false | false | 0 | unknown",
                "NA              | NOT_AVAILABLE  | false | false | 0 | unknown",
                "XX              | NOT_APPLICABLE | false | false | 0 | unknown",
                "missing (not surveyed) | MISSING | false | false | 0 | unknown"
            })
    void readsWhatTablesPrint(
            String token, FigureKind kind, boolean estimated, boolean revised, int decimals, String interval) {
        PublishedFigure figure = PublishedFigure.parse(token);
        assertThat(figure.token()).isEqualTo(token).hasToString(figure.toString());
        assertThat(figure.kind()).isEqualTo(kind);
        assertThat(figure.isEstimated()).isEqualTo(estimated);
        assertThat(figure.isRevised()).isEqualTo(revised);
        assertThat(figure.decimals()).isEqualTo(decimals);
        assertThat(figure.interval().map(Interval::toString).orElse("unknown")).isEqualTo(interval);
        assertThat(figure.exactValue().isPresent()).isEqualTo(kind == FigureKind.EXACT || kind == FigureKind.ZERO);
    }

    @Test
    void givesItsNumbers() {
        assertThat(PublishedFigure.parse("e45,500").exactValue()).hasValue(45500);
        assertThat(PublishedFigure.parse("—").exactValue()).hasValue(0);
        assertThat(PublishedFigure.parse("640–670").low()).contains(new BigDecimal("640"));
        assertThat(PublishedFigure.parse("640–670").high()).contains(new BigDecimal("670"));
        assertThat(PublishedFigure.parse(">95").low()).contains(new BigDecimal("95"));
        assertThat(PublishedFigure.parse(">95").high()).isEmpty();
        assertThat(PublishedFigure.parse("≤25.0").low()).isEmpty();
        assertThat(PublishedFigure.parse("≤25.0").high()).contains(new BigDecimal("25.0"));
        assertThat(PublishedFigure.parse("W").low()).isEmpty();
        assertThat(PublishedFigure.missing("not (yet) surveyed").missingReason())
                .contains("not (yet) surveyed");
        assertThat(PublishedFigure.parse("W").missingReason()).isEmpty();
    }

    @Test
    void printsWhatIsBuilt() {
        BigDecimal number = new BigDecimal("1234567.50");
        assertThat(PublishedFigure.exact(45500).token()).isEqualTo("45,500");
        assertThat(PublishedFigure.exact(-999).token()).isEqualTo("-999");
        assertThat(PublishedFigure.exact(-1000).token()).isEqualTo("-1,000");
        assertThat(PublishedFigure.exact(number).token()).isEqualTo("1,234,567.50");
        assertThat(PublishedFigure.exact(new BigDecimal("1E+3")).token()).isEqualTo("1,000");
        assertThat(PublishedFigure.moreThan(number).token()).isEqualTo(">1,234,567.50");
        assertThat(PublishedFigure.atLeast(number).token()).isEqualTo("≥1,234,567.50");
        assertThat(PublishedFigure.lessThan(number).token()).isEqualTo("<1,234,567.50");
        assertThat(PublishedFigure.atMost(number).token()).isEqualTo("≤1,234,567.50");
        assertThat(PublishedFigure.range(BigDecimal.ONE, number).token()).isEqualTo("1–1,234,567.50");
        assertThat(PublishedFigure.range(BigDecimal.ZERO, number).token()).isEqualTo("0–1,234,567.50");
        assertThat(PublishedFigure.range(number.negate(), BigDecimal.ONE).token())
                .isEqualTo("-1,234,567.50 to 1");
        assertThat(PublishedFigure.zero().token()).isEqualTo("—");
        assertThat(PublishedFigure.netExporter().token()).isEqualTo("E");
        assertThat(PublishedFigure.withheld().token()).isEqualTo("W");
        assertThat(PublishedFigure.notAvailable().token()).isEqualTo("NA");
        assertThat(PublishedFigure.notApplicable().token()).isEqualTo("XX");
        assertThat(PublishedFigure.missing("x").token()).isEqualTo("missing (x)");
    }

    @Test
    void carriesFlagsOnce() {
        PublishedFigure plain = PublishedFigure.exact(16000);
        assertThat(plain.asEstimated().token()).isEqualTo("e16,000");
        assertThat(plain.asRevised().token()).isEqualTo("r16,000");
        assertThat(plain.asEstimated().asRevised().token()).isEqualTo("er16,000");
        assertThat(plain.asRevised().asEstimated().token()).isEqualTo("er16,000");
        assertThat(plain.asEstimated().asEstimated().asRevised().asRevised().token())
                .isEqualTo("er16,000");
        assertThat(PublishedFigure.withheld().asRevised().token()).isEqualTo("rW");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedFigure.withheld().asEstimated())
                .withMessage("figure must have a number to be estimated but was 'eW'; leave out the e before W");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedFigure.missing("x").asEstimated())
                .withMessage("figure must have a number to be estimated but was 'missing (x)'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedFigure.missing("x").asRevised())
                .withMessage("figure must be printed to be revised but was 'missing (x)'");
    }

    @Test
    void isEqualByTokenAndComparesMeaning() {
        PublishedFigure signs = PublishedFigure.parse(">=95");
        assertThat(signs).isEqualTo(PublishedFigure.parse(">=95")).isNotEqualTo(PublishedFigure.parse("≥95"));
        assertThat(signs.hashCode()).isNotEqualTo(PublishedFigure.parse("≥95").hashCode());
        assertThat(signs.sameMeaningAs(PublishedFigure.parse("≥95"))).isTrue();
        assertThat(signs.sameMeaningAs(PublishedFigure.parse("≥95.0"))).isFalse();
        assertThat(signs.sameMeaningAs(PublishedFigure.parse("e≥95"))).isFalse();
        assertThat(signs.sameMeaningAs(PublishedFigure.parse(">95"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1216,000  | '\"16,000\" with footnote 12 or \"216,000\" with footnote 1 may be meant'",
                "e1216,000 | '\"16,000\" with footnote 12 or \"216,000\" with footnote 1 may be meant'",
                ">1216,000 | '\"16,000\" with footnote 12 or \"216,000\" with footnote 1 may be meant'",
                "-1216,000.5 | '\"-16,000.5\" with footnote 12 or \"-216,000.5\" with footnote 1 may be meant'",
                "45,5003   | '\"45,500\" with footnote 3 may be meant'",
                "45,50012  | '\"45,500\" with footnote 12 may be meant'",
                "1,2345    | '\"1,234\" with footnote 5 may be meant'",
                "45,5000   | a digit may be missing or the comma may mark decimals, which take a point",
                "113,00    | a digit may be missing or the comma may mark decimals, which take a point",
                "12,34,567 | a digit may be missing or the comma may mark decimals, which take a point",
                "0,123     | a digit may be missing or the comma may mark decimals, which take a point"
            })
    void refusesWrongGroupsAndSaysWhatMayBeMeant(String token, String hint) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedFigure.parse(token))
                .withMessage(
                        "figure must have commas between groups of three digits only but was '" + token + "'; " + hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "45,500¹|carry no superscript digit|it marks a footnote",
                "³|carry no superscript digit|it marks a footnote",
                "missing (note ²)|carry no superscript digit|it marks a footnote",
                "1.234,5|be printed in a known form|the point marks the decimals",
                "1.234.567|be printed in a known form|the point marks the decimals",
                "--5|be printed in a known form|one sign at most",
                "+-5|be printed in a known form|one sign at most",
                "–5|be printed in a known form|one sign at most",
                "5--3|be a range of two numbers|write a range with a sign",
                "5-|be printed in a known form|use a number such as",
                "1-2-3|be printed in a known form|use a number such as",
                "670-640|be a range from the lower number to the higher|turn the numbers round",
                " |not be blank|an empty cell is",
                "NaN|be printed in a known form|an unknown number is",
                "-Infinity|be printed in a known form|an unknown number is",
                "na|be printed in a known form|the marks are E, W, NA and XX",
                "ere5|be printed in a known form|use a number such as",
                "ee5|carry a flag once|use e, r or er",
                "rr5|carry a flag once|use e, r or er",
                "e--|have a number to be estimated|leave out the e",
                " 95|be printed in a known form|leave out the space",
                "> 95|be printed in a known form|leave out the space",
                "007|be printed in a known form|does not begin with a zero",
                "95%|be printed in a known form|leave out the unit",
                "1e5|be printed in a known form|use a number such as",
                "5.|be printed in a known form|use a number such as",
                "missing|be printed in a known form|use a number such as",
                "missing ()|give a reason|such as",
                "missing ( x)|give a reason|such as",
                "٤٥|be printed in a known form|use a number such as"
            })
    void refusesTheRest(String token, String rule, String hint) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedFigure.parse(token))
                .withMessageContainingAll("figure must " + rule, "but was '" + token + "'; ", hint);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 41, 101, 100_000})
    void refusesLongNumbers(int digits) {
        String token = "1".repeat(digits);
        if (digits == 40) {
            assertThat(PublishedFigure.parse(token).token()).isEqualTo(token);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PublishedFigure.parse(token))
                    .withMessageContaining("must");
        }
        assertThat(PublishedFigure.missing(token).missingReason()).contains(token);
    }

    @Test
    void refusesNumbersNoTablePrints() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedFigure.exact(new BigDecimal("1E+1000000")))
                .withMessage("figure must have at most 40 characters in a number but was 1E+1000000");
        assertThatIllegalArgumentException().isThrownBy(() -> PublishedFigure.exact(new BigDecimal("1E-41")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedFigure.range(BigDecimal.ONE, BigDecimal.ZERO))
                .withMessageContaining("from the lower number to the higher but was '1–0'");
    }
}
