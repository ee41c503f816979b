// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.LicenceHeld;
import org.ytterby.regime.trade.LicenceKind;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Party;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.testkit.SampleRegimes;

/** Which rules of the sample book a licence answers, aspect by aspect, and what it would release. */
class LicenceCoversTest {

    private static final Screener SCREENER = Screener.of(SampleRegimes.book().asKnownOn(LocalDate.of(2026, 11, 22)));

    private static Party party(String name) {
        Party.Builder builder = Party.builder();
        return builder.name(name).military(false).screened(true).build();
    }

    private static Transaction.Builder magnet(String day) {
        Transaction.Builder builder = Transaction.builder();
        return builder.id("magnet")
                .question(Question.parse("CN EXPORT"))
                .date(LocalDate.parse(day))
                .form(Form.MAGNET_MATERIAL)
                .addElements(Element.ND, Element.DY, Element.FE, Element.B)
                .origin(Country.CN)
                .exporterCountry(Country.CN)
                .destination(Country.DE)
                .exporter(party("Magnet Works"))
                .endUser(party("Auto Supplier"))
                .addEndUses(EndUse.CIVIL);
    }

    private static LicenceHeld.Builder licence(LicenceKind kind) {
        LicenceHeld.Builder builder = LicenceHeld.builder();
        return builder.kind(kind).validFrom(LocalDate.of(2025, 6, 10));
    }

    private static LicenceCover cover(Transaction.Builder shipment, LicenceHeld.Builder licence, String provision) {
        return LicenceCovers.of(SCREENER, shipment.build(), licence.build()).stream()
                .filter(cover -> cover.provision().equals(provision))
                .findFirst()
                .orElseThrow();
    }

    private static CoverReason reason(Transaction.Builder shipment, LicenceHeld.Builder licence, CoverAspect aspect) {
        return cover(shipment, licence, "dy").reasons().stream()
                .filter(reason -> reason.aspect() == aspect)
                .findFirst()
                .orElseThrow();
    }

    private static ShipmentRelease release(Transaction.Builder shipment, LicenceHeld.Builder licence) {
        return Releases.of(SCREENER, List.of(shipment.build()), licence.build()).get(0);
    }

    @Test
    void anIndividualLicenceOfTheRightPartiesAnswersTheControl() {
        LicenceHeld.Builder right = licence(LicenceKind.INDIVIDUAL)
                .holder("MAGNET works")
                .addCustomers("auto supplier", "Coil Maker")
                .addControlCodes("1C905.a");
        LicenceCover cover = cover(magnet("2025-06-10"), right, "dy");
        assertThat(cover.cover()).isEqualTo(Cover.COVERS);
        assertThat(cover.instrument()).isEqualTo("dy");
        assertThat(cover.asks()).contains(Outcome.LICENCE_REQUIRED);
        assertThat(cover.obstacles()).isEmpty();
        assertThat(cover.reasons())
                .extracting(CoverReason::aspect, CoverReason::words)
                .containsExactly(
                        tuple(
                                CoverAspect.DAY,
                                "valid from 2025-06-10 to 2026-06-09, the longest a licence of its kind may run"),
                        tuple(CoverAspect.HOLDER, "names MAGNET works; the exporter is Magnet Works"),
                        tuple(CoverAspect.CUSTOMER, "names Coil Maker, auto supplier; the end user is Auto Supplier"),
                        tuple(CoverAspect.RULE, "individual licence issued under the dual-use controls"),
                        tuple(CoverAspect.ITEM, "names 1C905.a; the item falls under 1C905.a"));
        ShipmentRelease release = release(magnet("2025-06-10"), right);
        assertThat(release.release()).isEqualTo(Release.RELEASED);
        assertThat(release.before()).isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(release.after()).isEqualTo(Outcome.AUTHORISED_BY_INDIVIDUAL_LICENCE);
        assertThat(release.transaction()).isEqualTo("magnet");
        assertThat(release.covers())
                .isEqualTo(LicenceCovers.of(SCREENER, magnet("2025-06-10").build(), right.build()));
    }

    @Test
    void theFirstAndTheLastDayAreCovered() {
        LicenceHeld licence = licence(LicenceKind.INDIVIDUAL)
                .validTo(LocalDate.of(2025, 7, 1))
                .build();
        assertThat(LicenceCovers.day(licence, LocalDate.of(2025, 6, 9)).cover()).isEqualTo(Cover.DOES_NOT_COVER);
        assertThat(LicenceCovers.day(licence, LocalDate.of(2025, 6, 10)).cover())
                .isEqualTo(Cover.COVERS);
        assertThat(LicenceCovers.day(licence, LocalDate.of(2025, 7, 1)).cover()).isEqualTo(Cover.COVERS);
        assertThat(LicenceCovers.day(licence, LocalDate.of(2025, 7, 2)))
                .isEqualTo(
                        new CoverReason(CoverAspect.DAY, Cover.DOES_NOT_COVER, "valid from 2025-06-10 to 2025-07-01"));
    }

    @Test
    void whomALicenceNamesDecides() {
        assertThat(reason(magnet("2025-06-20"), licence(LicenceKind.INDIVIDUAL), CoverAspect.HOLDER))
                .isEqualTo(new CoverReason(CoverAspect.HOLDER, Cover.COVERS, "names no holder"));
        assertThat(reason(magnet("2025-06-20"), licence(LicenceKind.INDIVIDUAL), CoverAspect.CUSTOMER))
                .isEqualTo(new CoverReason(CoverAspect.CUSTOMER, Cover.COVERS, "names no customer"));
        LicenceHeld.Builder other =
                licence(LicenceKind.INDIVIDUAL).holder("Somebody").addCustomers("Somebody Else");
        assertThat(reason(magnet("2025-06-20"), other, CoverAspect.HOLDER).cover())
                .isEqualTo(Cover.DOES_NOT_COVER);
        assertThat(reason(magnet("2025-06-20"), other, CoverAspect.CUSTOMER).cover())
                .isEqualTo(Cover.DOES_NOT_COVER);
        assertThat(release(magnet("2025-06-20"), other).release()).isEqualTo(Release.STAYS);
        Transaction.Builder nameless =
                magnet("2025-06-20").exporter(Optional.empty()).endUser(Optional.of(Party.civil()));
        assertThat(reason(nameless, other, CoverAspect.HOLDER))
                .isEqualTo(new CoverReason(
                        CoverAspect.HOLDER, Cover.UNKNOWN, "names Somebody; the name of the exporter is not stated"));
        assertThat(reason(nameless, other, CoverAspect.CUSTOMER).cover()).isEqualTo(Cover.UNKNOWN);
        assertThat(cover(nameless, other, "dy").cover()).isEqualTo(Cover.UNKNOWN);
        assertThat(cover(nameless, other, "dy").obstacles())
                .extracting(CoverReason::aspect)
                .containsExactly(CoverAspect.HOLDER, CoverAspect.CUSTOMER);
        assertThat(release(nameless, other).release()).isEqualTo(Release.OPEN);
    }

    @Test
    void whatALicenceWasIssuedUnderDecides() {
        CoverReason under =
                reason(magnet("2025-06-20"), licence(LicenceKind.INDIVIDUAL).addAnswers("ga"), CoverAspect.RULE);
        assertThat(under)
                .isEqualTo(
                        new CoverReason(CoverAspect.RULE, Cover.DOES_NOT_COVER, "individual licence issued under ga"));
        CoverReason general = reason(magnet("2025-06-20"), licence(LicenceKind.GENERAL), CoverAspect.RULE);
        assertThat(general.cover()).as("no general licence is in force yet").isEqualTo(Cover.DOES_NOT_COVER);
        assertThat(reason(magnet("2025-12-15"), licence(LicenceKind.GENERAL), CoverAspect.RULE)
                        .cover())
                .isEqualTo(Cover.COVERS);
    }

    @Test
    void theItemsALicenceNamesDecide() {
        assertThat(reason(magnet("2025-06-20"), licence(LicenceKind.INDIVIDUAL), CoverAspect.ITEM))
                .isEqualTo(new CoverReason(
                        CoverAspect.ITEM, Cover.COVERS, "names no control code, so every item of the rule"));
        assertThat(reason(
                        magnet("2025-06-20"),
                        licence(LicenceKind.INDIVIDUAL).addControlCodes("a.1", "2B999"),
                        CoverAspect.ITEM))
                .isEqualTo(new CoverReason(
                        CoverAspect.ITEM, Cover.DOES_NOT_COVER, "names 2B999, a.1; the item falls under 1C905.a"));
        assertThat(reason(
                                magnet("2025-06-20"),
                                licence(LicenceKind.INDIVIDUAL).addControlCodes("a.4"),
                                CoverAspect.ITEM)
                        .cover())
                .isEqualTo(Cover.COVERS);
    }

    @Test
    void noLicenceAnswersAProhibition() {
        Transaction.Builder military = magnet("2025-06-20")
                .form(Form.METAL)
                .elements(List.of(Element.GA))
                .destination(Country.US)
                .endUses(List.of(EndUse.MILITARY));
        LicenceHeld.Builder any = licence(LicenceKind.INDIVIDUAL).addControlCodes("Ga-1");
        LicenceCover ban = cover(military, any, "us-ban/para1");
        assertThat(ban.asks()).contains(Outcome.PROHIBITED);
        assertThat(ban.cover()).isEqualTo(Cover.DOES_NOT_COVER);
        assertThat(ban.obstacles()).extracting(CoverReason::words).contains("no licence answers a prohibition");
        assertThat(ban.reasons())
                .filteredOn(reason -> reason.aspect() == CoverAspect.ITEM)
                .extracting(CoverReason::cover)
                .containsExactly(Cover.UNKNOWN);
        ShipmentRelease release = release(military, any);
        assertThat(release.after()).isEqualTo(Outcome.PROHIBITED);
        assertThat(release.release()).isEqualTo(Release.STAYS);
        assertThat(release.covers())
                .extracting(LicenceCover::provision)
                .containsExactly("us-ban/para1", "us-ban/para2");
    }

    @Test
    void aGeneralLicenceDoesNotAnswerTheWatchList() {
        Transaction.Builder watched = magnet("2026-03-10").endUser(party("Coil Maker"));
        LicenceHeld.Builder general =
                licence(LicenceKind.GENERAL).holder("Magnet Works").addCustomers("Coil Maker", "Auto Supplier");
        ShipmentRelease release = release(watched, general);
        assertThat(release.after()).isEqualTo(Outcome.INDIVIDUAL_LICENCE_ONLY);
        assertThat(release.release()).isEqualTo(Release.STAYS);
        assertThat(release.covers())
                .filteredOn(cover -> cover.cover() != Cover.COVERS)
                .extracting(LicenceCover::instrument)
                .containsExactly("watch");
        assertThat(release(watched, licence(LicenceKind.INDIVIDUAL)).release()).isEqualTo(Release.RELEASED);
    }

    @Test
    void aShipmentThatNoRuleLooksAtNeedsNone() {
        Transaction.Builder plain = magnet("2025-06-20").elements(List.of(Element.ND, Element.FE, Element.B));
        ShipmentRelease release = release(plain, licence(LicenceKind.INDIVIDUAL));
        assertThat(release.release()).isEqualTo(Release.NOT_NEEDED);
        assertThat(release.covers()).isEmpty();
        assertThat(release.after()).isEqualTo(release.before());
    }

    @Test
    void anUnknownItemLeavesTheAnswerOpen() {
        Transaction.Builder unknown = magnet("2025-06-20").elementsPartial(true).elements(List.of(Element.ND));
        LicenceCover cover = cover(unknown, licence(LicenceKind.INDIVIDUAL), "dy");
        assertThat(cover.asks()).isEmpty();
        assertThat(cover.cover()).isEqualTo(Cover.UNKNOWN);
        assertThat(release(unknown, licence(LicenceKind.INDIVIDUAL)).release()).isEqualTo(Release.OPEN);
    }
}
