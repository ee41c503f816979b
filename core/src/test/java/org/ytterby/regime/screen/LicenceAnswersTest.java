// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ytterby.regime.screen.SampleTrades.export;
import static org.ytterby.regime.screen.SampleTrades.party;
import static org.ytterby.regime.screen.SmallBooks.book;
import static org.ytterby.regime.screen.SmallBooks.control;
import static org.ytterby.regime.screen.SmallBooks.entry;
import static org.ytterby.regime.screen.SmallBooks.instrument;
import static org.ytterby.regime.screen.SmallBooks.rule;
import static org.ytterby.regime.screen.SmallBooks.screen;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.regime.Condition;
import org.ytterby.regime.CountryScope;
import org.ytterby.regime.MeasureType;
import org.ytterby.regime.Provision;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.ReviewPolicy;
import org.ytterby.regime.trade.LicenceHeld;
import org.ytterby.regime.trade.LicenceKind;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Transaction;

class LicenceAnswersTest {

    private static RegimeBook act(Outcome outcome) {
        return book(instrument("act", "2024-01-01"))
                .addProvisions(control("act/1", "[2024-01-01, ...)")
                        .outcome(outcome)
                        .addEntries(entry("1", rule(Form.METAL)).build())
                        .build())
                .build();
    }

    private static LicenceHeld.Builder licence(LicenceKind kind, String... answers) {
        LicenceHeld.Builder builder = LicenceHeld.builder();
        return builder.kind(kind).validFrom(LocalDate.of(2025, 1, 1)).addAnswers(answers);
    }

    private static Transaction.Builder sale(LicenceHeld.Builder licence) {
        return export("2025-06-01", Form.METAL, Element.DY)
                .exporter(party("Seller", p -> p))
                .endUser(party("Buyer", p -> p))
                .addLicences(licence.build());
    }

    @ParameterizedTest
    @CsvSource({
        "INDIVIDUAL, , LICENCE_REQUIRED, true",
        "INDIVIDUAL, , LICENCE_REQUIRED_CASE_BY_CASE, true",
        "INDIVIDUAL, , INDIVIDUAL_LICENCE_ONLY, true",
        "INDIVIDUAL, , PRESUMPTION_OF_DENIAL, false",
        "INDIVIDUAL, , ORDINARY_EXPORT_LICENCE, false",
        "INDIVIDUAL, act/1, LICENCE_REQUIRED, true",
        "INDIVIDUAL, act, LICENCE_REQUIRED, true",
        "INDIVIDUAL, act, INDIVIDUAL_LICENCE_ONLY, true",
        "INDIVIDUAL, act/1, PRESUMPTION_OF_DENIAL, true",
        "INDIVIDUAL, act/1, PROHIBITED, false",
        "INDIVIDUAL, other, LICENCE_REQUIRED, false",
        "INDIVIDUAL, other, INDIVIDUAL_LICENCE_ONLY, false",
        "GENERAL, , LICENCE_REQUIRED, false",
        "GENERAL, , INDIVIDUAL_LICENCE_ONLY, false",
        "GENERAL, act/1, LICENCE_REQUIRED, true",
        "GENERAL, act, LICENCE_REQUIRED_CASE_BY_CASE, true",
        "GENERAL, act/1, INDIVIDUAL_LICENCE_ONLY, false",
        "GENERAL, act/1, PRESUMPTION_OF_DENIAL, true",
        "GENERAL, act/1, PROHIBITED, false"
    })
    void aLicenceAnswersWhatItWasIssuedFor(LicenceKind kind, String answers, Outcome outcome, boolean answered) {
        LicenceHeld.Builder held = answers == null ? licence(kind) : licence(kind, answers);
        Outcome authorised = kind == LicenceKind.GENERAL
                ? Outcome.AUTHORISED_BY_GENERAL_LICENCE
                : Outcome.AUTHORISED_BY_INDIVIDUAL_LICENCE;
        Determination got = screen(act(outcome), sale(held));
        assertThat(got.headline()).isEqualTo(answered ? authorised : outcome);
        assertThat(got.deciding()).singleElement().satisfies(finding -> {
            assertThat(finding.provision()).contains("act/1");
            assertThat(finding.reason()).isEqualTo("reaches the item under 1");
        });
    }

    private static Outcome headline(LicenceHeld.Builder licence, Transaction.Builder sale) {
        return screen(act(Outcome.LICENCE_REQUIRED), sale.addLicences(licence.build()))
                .headline();
    }

    @Test
    void theHolderHasToExportAndTheCustomerToUse() {
        LicenceHeld.Builder theirs =
                licence(LicenceKind.INDIVIDUAL).holder("seller").addCustomers("BUYER");
        assertThat(screen(act(Outcome.LICENCE_REQUIRED), sale(theirs)).headline())
                .isEqualTo(Outcome.AUTHORISED_BY_INDIVIDUAL_LICENCE);
        assertThat(screen(act(Outcome.LICENCE_REQUIRED), sale(theirs.holder("Somebody")))
                        .headline())
                .isEqualTo(Outcome.LICENCE_REQUIRED);
        LicenceHeld.Builder held = licence(LicenceKind.INDIVIDUAL).holder("Seller");
        Determination open = screen(act(Outcome.LICENCE_REQUIRED), sale(held).exporter(Optional.empty()));
        assertThat(open.headline()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(open.missingFacts())
                .extracting(MissingFact::text)
                .containsExactly("whether the licence held covers it: the name of the exporter");
    }

    @Test
    void oneOfSeveralLicencesIsEnoughWhereverItStands() {
        LicenceHeld.Builder other = licence(LicenceKind.INDIVIDUAL).addCustomers("Somebody");
        assertThat(headline(licence(LicenceKind.INDIVIDUAL), sale(other)))
                .isEqualTo(Outcome.AUTHORISED_BY_INDIVIDUAL_LICENCE);
        assertThat(headline(other, sale(licence(LicenceKind.INDIVIDUAL))))
                .isEqualTo(Outcome.AUTHORISED_BY_INDIVIDUAL_LICENCE);
        assertThat(headline(other, sale(other))).isEqualTo(Outcome.LICENCE_REQUIRED);
    }

    private static Provision.Builder general(String span) {
        return control("gl", span)
                .type(MeasureType.GENERAL_LICENCE)
                .outcome(Optional.empty())
                .addAuthorises("act/1");
    }

    private static Determination under(Provision.Builder general) {
        RegimeBook book = RegimeBook.builder()
                .from(act(Outcome.LICENCE_REQUIRED))
                .addInstruments(instrument("gl", "2024-01-01").build())
                .addProvisions(general.build())
                .build();
        return screen(book, sale(licence(LicenceKind.GENERAL)));
    }

    @Test
    void aGeneralLicenceCountsWhereItsRuleOperatesKnowsTheItemAndTheDestination() {
        Determination got = under(general("[2024-01-01, ...)"));
        assertThat(got.headline()).isEqualTo(Outcome.AUTHORISED_BY_GENERAL_LICENCE);
        assertThat(got.deciding()).singleElement().satisfies(finding -> {
            assertThat(finding.instrument()).isEqualTo("gl");
            assertThat(finding.state()).contains(ProvisionState.OPERATING);
            assertThat(finding.entries()).containsExactly("1");
            assertThat(finding.controlCodes()).containsExactly("1");
            assertThat(finding.reason()).isEqualTo("the general licence held covers shipments under Act act");
        });
        assertThat(got.withRole(Role.BASE)).singleElement().satisfies(finding -> {
            assertThat(finding.instrument()).isEqualTo("act");
            assertThat(finding.reason()).isEqualTo("controls the item");
        });
        assertThat(under(general("[2024-01-01, 2025-05-31]")).headline())
                .as("its rule has ended")
                .isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(under(general("[2024-01-01, ...)")
                                .addEntries(entry("1", rule(Form.OXIDE)).build()))
                        .headline())
                .isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(under(general("[2024-01-01, ...)").destination(CountryScope.only(Country.JP)))
                        .headline())
                .isEqualTo(Outcome.LICENCE_REQUIRED);
    }

    private static ReviewPolicy policy(String title, Outcome outcome) {
        return ReviewPolicy.builder()
                .title(title)
                .outcome(outcome)
                .when(new Condition.Asked(title, "Is it " + title + "?"))
                .build();
    }

    @Test
    void thePoliciesThatMayHoldLeaveTheirOutcomesPossible() {
        RegimeBook book = book(instrument("act", "2024-01-01"))
                .addProvisions(control("act", "[2024-01-01, ...)")
                        .addPolicies(policy("bad", Outcome.PROHIBITED), policy("good", Outcome.EXEMPT))
                        .build())
                .build();
        Transaction.Builder plain = export("2025-06-01", Form.METAL, Element.DY);
        Determination open = screen(book, plain);
        assertThat(open.mildest()).isEqualTo(Outcome.EXEMPT);
        assertThat(open.strictest()).isEqualTo(Outcome.PROHIBITED);
        assertThat(open.missingFacts()).extracting(MissingFact::text).containsExactly("Is it bad?", "Is it good?");
        Determination bad = screen(book, plain.putAnswers("bad", true));
        assertThat(bad.headline()).isEqualTo(Outcome.PROHIBITED);
        assertThat(bad.deciding()).extracting(Finding::reason).containsExactly("bad");
        Transaction.Builder notBad =
                export("2025-06-01", Form.METAL, Element.DY).putAnswers("bad", false);
        Determination usual = screen(book, notBad);
        assertThat(usual.mildest()).isEqualTo(Outcome.EXEMPT);
        assertThat(usual.strictest()).isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(usual.missingFacts()).extracting(MissingFact::text).containsExactly("Is it good?");
        assertThat(screen(book, notBad.putAnswers("good", false)).headline()).isEqualTo(Outcome.LICENCE_REQUIRED);
    }

    @Test
    void aLicenceAnswersTheOutcomeItAnswersAndLeavesTheOthers() {
        RegimeBook book = book(instrument("act", "2024-01-01"))
                .addProvisions(control("act", "[2024-01-01, ...)")
                        .addPolicies(policy("bad", Outcome.PROHIBITED))
                        .build())
                .build();
        Determination open = screen(book, sale(licence(LicenceKind.INDIVIDUAL)));
        assertThat(open.mildest()).isEqualTo(Outcome.AUTHORISED_BY_INDIVIDUAL_LICENCE);
        assertThat(open.strictest()).isEqualTo(Outcome.PROHIBITED);
    }
}
