// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"CN EXPORT", "EU BENCHMARK", "WTO EXPORT", "US IMPORT_DUTY section-301", "US IMPORT_DUTY 301"})
    void readsWhatItPrints(String text) {
        assertThat(Question.parse(text)).hasToString(text);
    }

    @Test
    void tellsWhoseLawWhichActAndWhichProgramme() {
        Question question = Question.parse("US IMPORT_DUTY section-301");
        assertThat(question.jurisdiction()).isEqualTo(Jurisdiction.US);
        assertThat(question.act()).isEqualTo(Act.IMPORT_DUTY);
        assertThat(question.programme()).contains("section-301");
        assertThat(Question.parse("CN EXPORT").programme()).isEmpty();
    }

    @Test
    void isEqualByAllThree() {
        Question question = Question.of(Jurisdiction.US, Act.IMPORT_DUTY, "section-301");
        assertThat(question)
                .isEqualTo(Question.parse("US IMPORT_DUTY section-301"))
                .hasSameHashCodeAs(Question.parse("US IMPORT_DUTY section-301"))
                .isNotEqualTo(Question.of(Jurisdiction.CN, Act.IMPORT_DUTY, "section-301"))
                .isNotEqualTo(Question.of(Jurisdiction.US, Act.EXPORT, "section-301"))
                .isNotEqualTo(Question.of(Jurisdiction.US, Act.IMPORT_DUTY, "section-232"))
                .isNotEqualTo(Question.of(Jurisdiction.US, Act.IMPORT_DUTY))
                .isNotEqualTo("US IMPORT_DUTY section-301");
        assertThat(question.hashCode())
                .isNotEqualTo(Question.of(Jurisdiction.US, Act.IMPORT_DUTY).hashCode())
                .isNotEqualTo(Question.of(Jurisdiction.CN, Act.IMPORT_DUTY, "section-301")
                        .hashCode())
                .isNotEqualTo(
                        Question.of(Jurisdiction.US, Act.EXPORT, "section-301").hashCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CN | question must be a jurisdiction and an act such as 'CN EXPORT' but was 'CN'",
                "CN EXPORT a b | question must be a jurisdiction and an act such as 'CN EXPORT' but was 'CN EXPORT a b'",
                "CN export | act must be one of [EXPORT, REEXPORT, TECHNOLOGY_TRANSFER, PRODUCTION, PROCUREMENT,"
                        + " IMPORT_DUTY, MARKETING, BENCHMARK] but was 'export'",
                "' EXPORT' | jurisdiction must not be blank but was ''",
                "'CN EXPORT ' | programme must be lower-case letters, digits and hyphens but was ''",
                "CN EXPORT Section | programme must be lower-case letters, digits and hyphens but was 'Section'",
                "CN EXPORT a--b | programme must be lower-case letters, digits and hyphens but was 'a--b'",
                "CN EXPORT -a | programme must be lower-case letters, digits and hyphens but was '-a'"
            })
    void refusesAnotherText(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Question.parse(text))
                .withMessage(reason);
    }

    @Test
    void refusesAnUnknownJurisdiction() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Question.parse("XX EXPORT"))
                .withMessageContaining("'XX'");
    }
}
