// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ytterby.evidence.Confidence;
import org.ytterby.testkit.AmendmentArbitraries;
import org.ytterby.testkit.CommitmentArbitraries;
import org.ytterby.testkit.EndingArbitraries;
import org.ytterby.testkit.GuidanceArbitraries;
import org.ytterby.testkit.InformalMeasureArbitraries;
import org.ytterby.testkit.RelationArbitraries;
import org.ytterby.testkit.SuspensionArbitraries;
import org.ytterby.time.DateBound;
import org.ytterby.time.PartialDate;

/** What happens to provisions: suspensions, endings, amendments, and what is said about them. */
class HistoryTest {

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable making, String reason) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessage(reason);
    }

    private static Ending.Builder ending() {
        return Ending.builder().from(new EndingArbitraries().example());
    }

    private static Amendment.Builder amendment() {
        return Amendment.builder().from(new AmendmentArbitraries().example());
    }

    private static Suspension.Builder suspension() {
        return Suspension.builder().from(new SuspensionArbitraries().example());
    }

    @Test
    void anEndingOperatesToItsLastDay() {
        LocalDate day = LocalDate.of(2025, 11, 10);
        assertThat(ending().until(DateBound.inclusive(day)).build().lastDay()).isEqualTo(day);
        assertThat(ending().until(DateBound.exclusive(day)).build().lastDay()).isEqualTo(day.minusDays(1));
    }

    @ParameterizedTest
    @EnumSource
    void onlyADelistingTakesMembersOff(EndingKind kind) {
        assertThat(ending().kind(kind).members(Set.of()).build().kind()).isEqualTo(kind);
        Ending.Builder withMembers = ending().kind(kind).members(Set.of("a"));
        if (kind == EndingKind.DELISTING) {
            assertThat(withMembers.build().members()).containsExactly("a");
        } else {
            assertRefused(withMembers::build, "members must be empty unless the kind is DELISTING but was [a]");
        }
    }

    @Test
    void anEndingAndASuspensionNameWhatTheyReach() {
        assertRefused(() -> ending().id("").build(), "id must not be blank but was ''");
        assertRefused(() -> ending().instrument("").build(), "instrument must not be blank but was ''");
        assertRefused(() -> ending().provisions(Set.of()).build(), "provisions must not be empty but was []");
        assertRefused(() -> suspension().id("").build(), "id must not be blank but was ''");
        assertRefused(() -> suspension().instrument("").build(), "instrument must not be blank but was ''");
        assertRefused(() -> suspension().provisions(Set.of()).build(), "provisions must not be empty but was []");
    }

    @Test
    void anAmendmentHasAFirstDayUnlessItIsProposed() {
        Amendment.Builder undated =
                Amendment.builder().id("a").instrument("b").amends("c").confidence(Confidence.COMPUTED);
        assertRefused(undated::build, "validFrom must be given unless the amendment is proposed but was 'missing'");
        assertThat(undated.proposed(true).build().validFrom()).isEmpty();
        assertThat(undated.proposed(false)
                        .validFrom(PartialDate.parse("2026"))
                        .build()
                        .proposed())
                .isFalse();
    }

    @Test
    void anAmendmentNamesBothInstruments() {
        assertRefused(() -> amendment().id("").build(), "id must not be blank but was ''");
        assertRefused(() -> amendment().instrument("").build(), "instrument must not be blank but was ''");
        assertRefused(() -> amendment().amends(" ").build(), "amends must not be blank but was ' '");
    }

    @Test
    void guidanceReadsSomethingOfSomething() {
        Guidance example = new GuidanceArbitraries().example();
        assertRefused(
                () -> Guidance.builder().from(example).instrument("").build(),
                "instrument must not be blank but was ''");
        assertRefused(
                () -> Guidance.builder().from(example).interprets(Set.of()).build(),
                "interprets must not be empty but was []");
        assertRefused(
                () -> Guidance.builder().from(example).readings(List.of()).build(),
                "readings must not be empty but was []");
    }

    @Test
    void whatIsNoLawNamesItsRecord() {
        assertRefused(
                () -> Commitment.builder()
                        .from(new CommitmentArbitraries().example())
                        .instrument("")
                        .build(),
                "instrument must not be blank but was ''");
        assertRefused(
                () -> InformalMeasure.builder()
                        .from(new InformalMeasureArbitraries().example())
                        .instrument("")
                        .build(),
                "instrument must not be blank but was ''");
    }

    @Test
    void aRelationNamesBothSides() {
        Relation example = new RelationArbitraries().example();
        assertRefused(
                () -> Relation.builder().from(example).subject("").build(), "subject must not be blank but was ''");
        assertRefused(() -> Relation.builder().from(example).object("").build(), "object must not be blank but was ''");
        assertRefused(() -> Relation.builder().from(example).note(" ").build(), "note must not be blank but was ' '");
    }
}
