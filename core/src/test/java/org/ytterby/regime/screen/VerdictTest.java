// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ytterby.regime.screen.SmallBooks.control;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.regime.trade.Outcome;

class VerdictTest {

    private static final Outcome FREE = Outcome.NOT_CONTROLLED;

    private static Verdict verdict(ProvisionState state, Truth item, Truth scope, Outcome... possible) {
        EnumSet<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        outcomes.addAll(List.of(possible));
        return new Verdict(
                control("act", "[2025-01-01, ...)").build(),
                new Effectivity.Status(state, null, false),
                new Matcher.ItemMatch(item, Map.of(), true, new Trail()),
                scope,
                new Trail(),
                outcomes,
                new Trail(),
                null,
                null);
    }

    private static Verdict certain(ProvisionState state, Outcome... possible) {
        return verdict(state, Truth.YES, Truth.YES, possible);
    }

    @ParameterizedTest
    @CsvSource({
        "OPERATING, LICENCE_REQUIRED, LICENCE_REQUIRED",
        "OPERATING_UNCONFIRMED, LICENCE_REQUIRED, LICENCE_REQUIRED",
        "UNCERTAIN, NOT_CONTROLLED, LICENCE_REQUIRED",
        "SUSPENDED, SUSPENDED_CONTROL, SUSPENDED_CONTROL",
        "ENDED, NOT_CONTROLLED, NOT_CONTROLLED",
        "ENDED_UNCONFIRMED, NOT_CONTROLLED, NOT_CONTROLLED",
        "VOID, NOT_CONTROLLED, NOT_CONTROLLED",
        "NOT_YET_EFFECTIVE, NOT_CONTROLLED, NOT_CONTROLLED",
        "NOT_YET_PUBLISHED, NOT_CONTROLLED, NOT_CONTROLLED"
    })
    void theStateSaysWhatAMeasureAdds(ProvisionState state, Outcome mildest, Outcome strictest) {
        Verdict verdict = certain(state, Outcome.LICENCE_REQUIRED);
        assertThat(verdict.mildest(FREE)).isEqualTo(mildest);
        assertThat(verdict.strictest(FREE)).isEqualTo(strictest);
        assertThat(verdict.outcome().isPresent()).isEqualTo(state != ProvisionState.UNCERTAIN);
    }

    @Test
    void aSuspendedMeasureMilderThanASuspensionLeavesNothing() {
        Verdict mild = certain(ProvisionState.SUSPENDED, Outcome.ORDINARY_EXPORT_LICENCE);
        assertThat(mild.mildest(FREE)).isEqualTo(FREE);
        assertThat(mild.strictest(FREE)).isEqualTo(FREE);
        assertThat(certain(ProvisionState.SUSPENDED, Outcome.DUTY_APPLIES).mildest(FREE))
                .isEqualTo(Outcome.SUSPENDED_CONTROL);
    }

    @Test
    void ofSeveralPossibleOutcomesTheMildestIsCertainAndTheStrictestPossible() {
        Verdict open = certain(
                ProvisionState.OPERATING,
                Outcome.PROHIBITED,
                Outcome.AUTHORISED_BY_INDIVIDUAL_LICENCE,
                Outcome.LICENCE_REQUIRED);
        assertThat(open.mildest(FREE)).isEqualTo(Outcome.AUTHORISED_BY_INDIVIDUAL_LICENCE);
        assertThat(open.strictest(FREE)).isEqualTo(Outcome.PROHIBITED);
        assertThat(open.outcome()).isEmpty();
    }

    @Test
    void nothingIsMilderThanFree() {
        Verdict allowed = certain(ProvisionState.OPERATING, Outcome.TARGET_MET, Outcome.LICENCE_REQUIRED);
        assertThat(allowed.mildest(FREE)).isEqualTo(FREE);
        assertThat(certain(ProvisionState.OPERATING, Outcome.TARGET_MET).strictest(FREE))
                .isEqualTo(FREE);
    }

    @ParameterizedTest
    @CsvSource({
        "YES, YES, YES",
        "YES, UNKNOWN, UNKNOWN",
        "UNKNOWN, YES, UNKNOWN",
        "UNKNOWN, NO, NO",
        "YES, ASIDE, ASIDE"
    })
    void itemAndScopeHaveToFitBoth(Truth item, Truth scope, Truth reach) {
        Verdict verdict = verdict(ProvisionState.OPERATING, item, scope, Outcome.LICENCE_REQUIRED);
        assertThat(verdict.reach()).isEqualTo(reach);
        assertThat(verdict.counts()).isEqualTo(reach.mayBe());
        assertThat(verdict.mildest(FREE)).isEqualTo(reach == Truth.YES ? Outcome.LICENCE_REQUIRED : FREE);
        assertThat(verdict.strictest(FREE)).isEqualTo(reach.mayBe() ? Outcome.LICENCE_REQUIRED : FREE);
        assertThat(verdict.outcome().isPresent()).isEqualTo(reach == Truth.YES);
    }

    @Test
    void aRuleWithoutOutcomeAddsNothing() {
        Verdict duty = certain(ProvisionState.OPERATING);
        assertThat(duty.counts()).isFalse();
        assertThat(duty.mildest(FREE)).isEqualTo(FREE);
        assertThat(duty.strictest(FREE)).isEqualTo(FREE);
        assertThat(duty.outcome()).isEmpty();
    }
}
