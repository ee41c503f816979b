// SPDX-License-Identifier: Apache-2.0
package org.ytterby.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static Edition.Builder mcs2026() {
        return Edition.builder()
                .code("MCS2026")
                .publisher("USGS")
                .title("Mineral Commodity Summaries 2026")
                .year(2026);
    }

    @Test
    void isLabelledByCodeAndVersion() {
        assertThat(mcs2026().build().label()).isEqualTo("MCS2026");
        assertThat(mcs2026().version("v1.3").build().label()).isEqualTo("MCS2026 v1.3");
    }

    @Test
    void isTheSameEditionOnlyIfCodeAndVersionAre() {
        Edition first = mcs2026().version("v1.0").build();
        assertThat(first.isSameEditionAs(mcs2026()
                        .version("v1.0")
                        .publishedOn(LocalDate.of(2026, 2, 1))
                        .build()))
                .isTrue();
        assertThat(first.isSameEditionAs(mcs2026().version("v1.3").build())).isFalse();
        assertThat(first.isSameEditionAs(mcs2026().build())).isFalse();
        Edition other = Edition.builder()
                .code("MCS2025")
                .publisher("USGS")
                .title("Mineral Commodity Summaries 2025")
                .version("v1.0")
                .year(2025)
                .build();
        assertThat(first.isSameEditionAs(other)).isFalse();
    }

    @Test
    void refusesABlankTextAndAYearOutOfRange() {
        refuses(Edition.builder().code("").publisher("p").title("t").year(2026), "code must not be blank but was ''");
        refuses(
                Edition.builder().code("c").publisher(" ").title("t").year(2026),
                "publisher must not be blank but was ' '");
        refuses(Edition.builder().code("c").publisher("p").title("").year(2026), "title must not be blank but was ''");
        refuses(mcs2026().version(""), "version must not be blank but was ''");
        refuses(
                Edition.builder().code("c").publisher("p").title("t").year(26),
                "year must be in [1900, 2200] but was 26");
    }

    private static void refuses(Edition.Builder builder, String reason) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(reason);
    }
}
