// SPDX-License-Identifier: Apache-2.0
package org.ytterby.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceTest {

    @ParameterizedTest
    @CsvSource({
        "OFFICIAL_TEXT_SEEN, official text seen",
        "OFFICIAL_COPY_SEEN, official text seen in a third-party copy",
        "COMPUTED, computed",
        "SECONDARY_SOURCE_SEEN, secondary source seen",
        "FROM_MEMORY, from memory - unverified"
    })
    void isFoundByItsLabel(Confidence confidence, String label) {
        assertThat(Confidence.ofLabel(label)).isEqualTo(confidence);
        assertThat(confidence.label()).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Computed", "computed ", "COMPUTED", "from memory"})
    void refusesAnotherLabel(String label) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Confidence.ofLabel(label))
                .withMessage(
                        "confidence must be one of 'official text seen', 'official text seen in a third-party copy',"
                                + " 'computed', 'secondary source seen', 'from memory - unverified' but was '" + label
                                + "'");
    }

    @Test
    void isAsWeakAsTheWeakest() {
        assertThat(Confidence.weakest(Confidence.COMPUTED, Confidence.FROM_MEMORY, Confidence.OFFICIAL_TEXT_SEEN))
                .isEqualTo(Confidence.FROM_MEMORY);
        assertThat(Confidence.weakest(List.of(Confidence.COMPUTED, Confidence.OFFICIAL_COPY_SEEN)))
                .isEqualTo(Confidence.COMPUTED);
    }

    @Test
    void refusesToWeighNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Confidence.weakest(List.of()))
                .withMessage("confidences must not be empty but was []");
        assertThatIllegalArgumentException().isThrownBy(Confidence::weakest);
    }

    @Test
    void isWeakerOnlyThanAStronger() {
        assertThat(Confidence.FROM_MEMORY.isWeakerThan(Confidence.SECONDARY_SOURCE_SEEN))
                .isTrue();
        assertThat(Confidence.COMPUTED.isWeakerThan(Confidence.COMPUTED)).isFalse();
        assertThat(Confidence.OFFICIAL_TEXT_SEEN.isWeakerThan(Confidence.OFFICIAL_COPY_SEEN))
                .isFalse();
    }
}
