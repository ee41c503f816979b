// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ytterby.evidence.Confidence;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.testkit.ControlEntryArbitraries;
import org.ytterby.time.PartialSpan;

class ProvisionTest {

    private static Provision.Builder any() {
        return Provision.builder()
                .id("a/1")
                .instrument("a")
                .type(MeasureType.EXPORT_LICENCE_CONTROL)
                .effect(PartialSpan.parse("[2025-04-04, ...)"))
                .confidence(Confidence.COMPUTED);
    }

    private static ControlEntry entry(String id) {
        return ControlEntry.builder()
                .from(new ControlEntryArbitraries().example())
                .id(id)
                .build();
    }

    private static void assertRefused(Provision.Builder provision, String reason) {
        assertThatIllegalArgumentException().isThrownBy(provision::build).withMessage(reason);
    }

    @Test
    void reachesEverythingUnlessItSaysOtherwise() {
        Provision provision = any().build();
        assertThat(provision.destination()).isEqualTo(CountryScope.ALL);
        assertThat(provision.origin()).isEqualTo(CountryScope.ALL);
        assertThat(provision.exporterCountry()).isEqualTo(CountryScope.ALL);
        assertThat(provision.dualUse()).isFalse();
        assertThat(provision.acts()).isEmpty();
        assertThat(provision.outcome()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void givesAnyOutcomeThatIsOne(Outcome outcome) {
        if (outcome == Outcome.INDETERMINATE) {
            assertRefused(any().outcome(outcome), "outcome must be determinate but was INDETERMINATE");
        } else {
            assertThat(any().outcome(outcome).build().outcome()).contains(outcome);
        }
    }

    @Test
    void refusesTwoEntriesOfOneName() {
        assertThat(any().addEntries(entry("x"), entry("y")).build().entries()).hasSize(2);
        assertRefused(any().addEntries(entry("x"), entry("y"), entry("x")), "entries[2].id must be unique but was 'x'");
    }

    @Test
    void authorisesOnlyAsAGeneralLicence() {
        assertRefused(
                any().addAuthorises("b/1"),
                "authorises must be empty unless the type is GENERAL_LICENCE but was [b/1]");
        assertThat(any().type(MeasureType.GENERAL_LICENCE)
                        .addAuthorises("b/1")
                        .build()
                        .authorises())
                .containsExactly("b/1");
    }

    @Test
    void refusesBlankIdentifiers() {
        assertRefused(any().id(" "), "id must not be blank but was ' '");
        assertRefused(any().instrument(""), "instrument must not be blank but was ''");
    }
}
