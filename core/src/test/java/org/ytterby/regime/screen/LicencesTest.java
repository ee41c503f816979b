// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ytterby.regime.screen.SampleTrades.ask;
import static org.ytterby.regime.screen.SampleTrades.export;
import static org.ytterby.regime.screen.SampleTrades.magnet;
import static org.ytterby.regime.screen.SampleTrades.party;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.regime.trade.LicenceHeld;
import org.ytterby.regime.trade.LicenceKind;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Transaction;

class LicencesTest {

    private static LicenceHeld.Builder individual() {
        LicenceHeld.Builder builder = LicenceHeld.builder();
        return builder.kind(LicenceKind.INDIVIDUAL)
                .validFrom(LocalDate.of(2025, 6, 10))
                .validTo(LocalDate.of(2026, 6, 9))
                .addCustomers("Auto Supplier");
    }

    private static LicenceHeld.Builder general() {
        LicenceHeld.Builder builder = LicenceHeld.builder();
        return builder.kind(LicenceKind.GENERAL)
                .holder("Magnet Works")
                .validFrom(LocalDate.of(2025, 12, 2))
                .addCustomers("Coil Maker", "Auto Supplier");
    }

    private static Transaction.Builder sale(String date, String buyer, LicenceHeld.Builder licence) {
        return magnet(date)
                .exporter(party("Magnet Works", p -> p))
                .endUser(party(buyer, p -> p))
                .addLicences(licence.build());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-09, Auto Supplier, LICENCE_REQUIRED",
        "2025-06-10, Auto Supplier, AUTHORISED_BY_INDIVIDUAL_LICENCE",
        "2026-06-09, auto supplier, AUTHORISED_BY_INDIVIDUAL_LICENCE",
        "2026-06-10, Auto Supplier, LICENCE_REQUIRED",
        "2025-07-20, Somebody Else, LICENCE_REQUIRED"
    })
    void anIndividualLicenceCoversItsDaysAndItsEndUser(String date, String buyer, Outcome outcome) {
        Determination got = ask(sale(date, buyer, individual()));
        assertThat(got.headline()).isEqualTo(outcome);
        assertThat(got.deciding()).extracting(Finding::instrument).containsExactly("dy");
    }

    @Test
    void aGeneralLicenceDecidesInPlaceOfTheControlItAnswers() {
        Determination got = ask(sale("2025-12-15", "Auto Supplier", general()));
        assertThat(got.headline()).isEqualTo(Outcome.AUTHORISED_BY_GENERAL_LICENCE);
        assertThat(got.deciding()).extracting(Finding::instrument).containsExactly("general");
        assertThat(got.withRole(Role.BASE)).extracting(Finding::instrument).contains("dy");
        assertThat(got.controlCodes()).contains("1C905.a");
        assertThat(ask(sale("2025-12-15", "Somebody Else", general())).headline())
                .isEqualTo(Outcome.LICENCE_REQUIRED);
    }

    @Test
    void aGeneralLicenceNeedsARuleThatKnowsIt() {
        Transaction.Builder metal = export("2025-12-15", Form.METAL, Element.DY)
                .exporter(party("Magnet Works", p -> p))
                .endUser(party("Auto Supplier", p -> p))
                .addLicences(general().build());
        assertThat(ask(metal).headline()).as("the rule is on magnets").isEqualTo(Outcome.LICENCE_REQUIRED);
        Transaction.Builder holmium = export("2026-11-20", Form.METAL, Element.HO)
                .exporter(party("Magnet Works", p -> p))
                .endUser(party("Auto Supplier", p -> p))
                .addLicences(general().build());
        assertThat(ask(holmium).headline()).as("no rule on holmium").isEqualTo(Outcome.LICENCE_REQUIRED);
    }

    @Test
    void theWatchListOutranksAGeneralLicenceAndTakesAnIndividualOne() {
        Determination general = ask(sale("2026-03-10", "Coil Maker", general()));
        assertThat(general.headline()).isEqualTo(Outcome.INDIVIDUAL_LICENCE_ONLY);
        assertThat(general.deciding()).extracting(Finding::instrument).containsExactly("watch");
        assertThat(general.flags()).contains(Flag.LIST_STATUS_UNCONFIRMED);
        Determination individual =
                ask(sale("2026-03-10", "Coil Maker", individual().addCustomers("Coil Maker")));
        assertThat(individual.headline()).isEqualTo(Outcome.AUTHORISED_BY_INDIVIDUAL_LICENCE);
    }

    @Test
    void aLicenceWithoutAnEndRunsAsLongAsItsKindMay() {
        LicenceHeld.Builder open = individual().validTo(Optional.empty());
        assertThat(ask(sale("2026-06-09", "Auto Supplier", open)).headline())
                .isEqualTo(Outcome.AUTHORISED_BY_INDIVIDUAL_LICENCE);
        assertThat(ask(sale("2026-06-10", "Auto Supplier", open)).headline()).isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(general().build().lastDay()).isEqualTo(LocalDate.of(2028, 12, 1));
    }

    @Test
    void aLicenceAnswersItsOwnProvisionOnly() {
        Transaction.Builder gallium = export("2025-06-20", Form.METAL, Element.GA)
                .destination(Country.US)
                .endUser(party("Auto Supplier", p -> p));
        assertThat(ask(gallium.addLicences(individual().build())).headline())
                .as("a presumption of denial is not answered by the base licence")
                .isEqualTo(Outcome.PRESUMPTION_OF_DENIAL);
        assertThat(ask(gallium.addLicences(
                                individual().addAnswers("us-ban/para2").build()))
                        .headline())
                .isEqualTo(Outcome.AUTHORISED_BY_INDIVIDUAL_LICENCE);
        assertThat(ask(sale("2025-06-20", "Auto Supplier", individual().addAnswers("ga")))
                        .headline())
                .as("issued under another act")
                .isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(ask(sale("2025-06-20", "Auto Supplier", individual().addAnswers("dy")))
                        .headline())
                .isEqualTo(Outcome.AUTHORISED_BY_INDIVIDUAL_LICENCE);
    }

    @Test
    void controlCodesLimitALicence() {
        assertThat(ask(sale("2025-06-20", "Auto Supplier", individual().addControlCodes("1C905.a")))
                        .headline())
                .isEqualTo(Outcome.AUTHORISED_BY_INDIVIDUAL_LICENCE);
        assertThat(ask(sale("2025-06-20", "Auto Supplier", individual().addControlCodes("a.4")))
                        .headline())
                .isEqualTo(Outcome.AUTHORISED_BY_INDIVIDUAL_LICENCE);
        assertThat(ask(sale("2025-06-20", "Auto Supplier", individual().addControlCodes("a.1")))
                        .headline())
                .isEqualTo(Outcome.LICENCE_REQUIRED);
    }

    @Test
    void anUnnamedPartyLeavesTheLicenceOpen() {
        Determination buyer = ask(magnet("2025-07-20").addLicences(individual().build()));
        assertThat(buyer.headline()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(buyer.mildest()).isEqualTo(Outcome.AUTHORISED_BY_INDIVIDUAL_LICENCE);
        assertThat(buyer.strictest()).isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(buyer.missingFacts()).extracting(MissingFact::detail).containsExactly("the name of the end user");
        Determination holder = ask(magnet("2025-12-20")
                .endUser(party("Auto Supplier", p -> p))
                .addLicences(general().build()));
        assertThat(holder.missingFacts()).extracting(MissingFact::detail).containsExactly("the name of the exporter");
    }
}
