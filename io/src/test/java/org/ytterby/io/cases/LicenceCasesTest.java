// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ytterby.io.data.RegimeBooks;
import org.ytterby.regime.licence.Cover;
import org.ytterby.regime.licence.CoverAspect;
import org.ytterby.regime.licence.CoverReason;
import org.ytterby.regime.licence.LicenceCover;
import org.ytterby.regime.licence.LicenceCovers;
import org.ytterby.regime.licence.Release;
import org.ytterby.regime.licence.Releases;
import org.ytterby.regime.licence.ShipmentRelease;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.LicenceHeld;
import org.ytterby.regime.trade.LicenceKind;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Party;
import org.ytterby.regime.trade.Transaction;

/** The worked cases with licences that nobody holds yet. */
class LicenceCasesTest {

    private static final List<WorkedCase> CASES =
            WorkedCases.read(Path.of("src", "test", "resources", "examples", "regime-test-cases.json"));
    private static final Screener SCREENER = Screener.of(RegimeBooks.bundled().asKnownOn(LocalDate.of(2026, 11, 22)));

    private static Transaction shipment(String id) {
        return CASES.stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow()
                .transaction();
    }

    private static LicenceHeld.Builder licence(LicenceKind kind) {
        LicenceHeld.Builder builder = LicenceHeld.builder();
        return builder.kind(kind).validFrom(LocalDate.of(2025, 6, 1));
    }

    private static ShipmentRelease release(Transaction shipment, LicenceHeld licence) {
        return Releases.of(SCREENER, List.of(shipment), licence).get(0);
    }

    private static CoverReason reason(Transaction shipment, LicenceHeld licence, CoverAspect aspect) {
        LicenceCover cover = LicenceCovers.of(SCREENER, shipment, licence).stream()
                .filter(c -> c.provision().equals("cn-mofcom-gac-2025-18"))
                .findFirst()
                .orElseThrow();
        return cover.reasons().stream()
                .filter(r -> r.aspect() == aspect)
                .findFirst()
                .orElseThrow();
    }

    /** Each case in which a licence is held gets, with that licence taken away and tried again, the answer expected with it. */
    @TestFactory
    Stream<DynamicTest> aLicenceTriedGivesWhatALicenceHeldGives() {
        return CASES.stream()
                .filter(worked -> worked.transaction().licences().size() == 1)
                .map(worked -> DynamicTest.dynamicTest(worked.id() + " " + worked.title(), () -> {
                    LicenceHeld held = worked.transaction().licences().get(0);
                    Transaction bare = Transaction.builder()
                            .from(worked.transaction())
                            .licences(List.of())
                            .build();
                    ShipmentRelease release = release(bare, held);
                    assertThat(release.after()).isEqualTo(worked.expected().outcome());
                    boolean authorised = worked.expected().outcome().name().startsWith("AUTHORISED");
                    assertThat(release.release() == Release.RELEASED).isEqualTo(authorised);
                }));
    }

    @Test
    void aGeneralLicenceReleasesMagnetsAndNoMetal() {
        LicenceHeld general = licence(LicenceKind.GENERAL)
                .validFrom(LocalDate.of(2025, 12, 2))
                .build();
        Transaction magnet = Transaction.builder()
                .from(shipment("RC-005"))
                .date(LocalDate.of(2025, 12, 27))
                .build();
        assertThat(release(magnet, general).release()).isEqualTo(Release.RELEASED);
        assertThat(release(magnet, general).after()).isEqualTo(Outcome.AUTHORISED_BY_GENERAL_LICENCE);
        ShipmentRelease metal = release(shipment("RC-003"), general);
        assertThat(metal.release()).isEqualTo(Release.STAYS);
        assertThat(metal.covers().get(0).obstacles())
                .extracting(CoverReason::aspect, CoverReason::words)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        CoverAspect.RULE, "general licence issued under the dual-use controls"));
        assertThat(release(shipment("RC-015"), general).release())
                .as("a motor needs none")
                .isEqualTo(Release.NOT_NEEDED);
    }

    @Test
    void eachAspectHasItsReason() {
        Transaction metal = shipment("RC-003");
        LicenceHeld licence = licence(LicenceKind.INDIVIDUAL)
                .holder("Ganzhou Metals")
                .addCustomers("Civil Motor Maker")
                .addControlCodes("1C905.a")
                .build();
        assertThat(reason(metal, licence, CoverAspect.DAY))
                .isEqualTo(new CoverReason(
                        CoverAspect.DAY,
                        Cover.COVERS,
                        "valid from 2025-06-01 to 2026-05-31, the longest a licence of its kind may run"));
        assertThat(reason(metal, licence, CoverAspect.HOLDER))
                .isEqualTo(new CoverReason(
                        CoverAspect.HOLDER,
                        Cover.UNKNOWN,
                        "names Ganzhou Metals; the name of the exporter is not stated"));
        assertThat(reason(metal, licence, CoverAspect.CUSTOMER))
                .isEqualTo(new CoverReason(
                        CoverAspect.CUSTOMER,
                        Cover.COVERS,
                        "names Civil Motor Maker; the end user is civil motor maker"));
        assertThat(reason(metal, licence, CoverAspect.RULE).cover()).isEqualTo(Cover.COVERS);
        assertThat(reason(metal, licence, CoverAspect.ITEM))
                .isEqualTo(
                        new CoverReason(CoverAspect.ITEM, Cover.COVERS, "names 1C905.a; the item falls under 1C905.a"));
        assertThat(release(metal, licence).release()).isEqualTo(Release.OPEN);
        LicenceHeld other = licence(LicenceKind.INDIVIDUAL)
                .validTo(LocalDate.of(2025, 12, 26))
                .addCustomers("Somebody")
                .addControlCodes("1C904.a")
                .build();
        assertThat(reason(metal, other, CoverAspect.DAY).cover()).isEqualTo(Cover.DOES_NOT_COVER);
        assertThat(reason(metal, other, CoverAspect.DAY).words()).isEqualTo("valid from 2025-06-01 to 2025-12-26");
        assertThat(reason(metal, other, CoverAspect.CUSTOMER).cover()).isEqualTo(Cover.DOES_NOT_COVER);
        assertThat(reason(metal, other, CoverAspect.ITEM).cover()).isEqualTo(Cover.DOES_NOT_COVER);
        assertThat(reason(metal, other, CoverAspect.HOLDER))
                .isEqualTo(new CoverReason(CoverAspect.HOLDER, Cover.COVERS, "names no holder"));
        assertThat(release(metal, other).release()).isEqualTo(Release.STAYS);
    }

    @Test
    void theFirstAndTheLastDayAreCovered() {
        LicenceHeld licence = licence(LicenceKind.INDIVIDUAL)
                .validTo(LocalDate.of(2025, 7, 1))
                .build();
        assertThat(LicenceCovers.day(licence, LocalDate.of(2025, 5, 31)).cover())
                .isEqualTo(Cover.DOES_NOT_COVER);
        assertThat(LicenceCovers.day(licence, LocalDate.of(2025, 6, 1)).cover()).isEqualTo(Cover.COVERS);
        assertThat(LicenceCovers.day(licence, LocalDate.of(2025, 7, 1)).cover()).isEqualTo(Cover.COVERS);
        assertThat(LicenceCovers.day(licence, LocalDate.of(2025, 7, 2)).cover()).isEqualTo(Cover.DOES_NOT_COVER);
    }

    @Test
    void aProhibitionIsAnsweredByNoLicence() {
        Transaction military = shipment("RC-068");
        ShipmentRelease release =
                release(military, licence(LicenceKind.INDIVIDUAL).build());
        assertThat(release.after()).isEqualTo(Outcome.PROHIBITED);
        assertThat(release.release()).isIn(Release.STAYS, Release.PARTLY_ANSWERED);
        assertThat(release.covers())
                .anySatisfy(cover -> assertThat(cover.obstacles())
                        .extracting(CoverReason::words)
                        .contains("no licence answers a prohibition"));
    }

    @Test
    void anUnknownEndUserLeavesTheAnswerOpen() {
        Transaction nameless = Transaction.builder()
                .from(shipment("RC-003"))
                .endUser(Optional.of(Party.civil()))
                .build();
        LicenceHeld licence =
                licence(LicenceKind.INDIVIDUAL).addCustomers("Somebody").build();
        assertThat(reason(nameless, licence, CoverAspect.CUSTOMER).cover()).isEqualTo(Cover.UNKNOWN);
        assertThat(release(nameless, licence).release()).isEqualTo(Release.OPEN);
        assertThat(release(nameless, licence).after()).isEqualTo(Outcome.INDETERMINATE);
    }
}
