// SPDX-License-Identifier: Apache-2.0
package org.ytterby.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {

    private static final Source SOURCE = Source.builder().citation("a report").build();

    @Test
    void refusesABlankText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.builder().citation(" ").build())
                .withMessage("citation must not be blank but was ' '");
        Evidence.Builder evidence = Evidence.builder()
                .source(SOURCE)
                .confidence(Confidence.COMPUTED)
                .note("");
        assertThatIllegalArgumentException()
                .isThrownBy(evidence::build)
                .withMessage("note must not be blank but was ''");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://pubs.usgs.gov/periodicals/mcs2026/", "http://example.org", "HTTPS://example.org/a?b"})
    void acceptsAWebAddress(String url) {
        assertThatNoException()
                .isThrownBy(() -> Source.builder().citation("x").url(url).build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ftp://example.org", "example.org", "https://", "https:///path", "https://exa mple.org"})
    void refusesAnotherAddress(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.builder().citation("x").url(url).build())
                .withMessage("url must be an http or https address but was '" + url + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10.5066", "10.5066/", "https://doi.org/10.5066/P1WKQ63T", "10.1/x", "11.5066/x"})
    void refusesAnotherIdentifier(String doi) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.builder().citation("x").doi(doi).build())
                .withMessage("doi must be a bare identifier such as '10.5066/P1WKQ63T' but was '" + doi + "'");
    }

    @Test
    void refusesToWeighNoEvidence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.weakest(List.of()))
                .withMessage("evidence must not be empty but was []");
    }

    @Test
    void isAsWeakAsTheWeakestPiece() {
        Evidence seen = Evidence.builder()
                .source(SOURCE)
                .confidence(Confidence.OFFICIAL_TEXT_SEEN)
                .build();
        Evidence remembered = Evidence.builder()
                .source(SOURCE)
                .confidence(Confidence.FROM_MEMORY)
                .build();
        assertThat(Evidence.weakest(List.of(seen, remembered))).isEqualTo(Confidence.FROM_MEMORY);
        assertThat(Evidence.weakest(List.of(seen))).isEqualTo(Confidence.OFFICIAL_TEXT_SEEN);
    }
}
