// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ytterby.regime.screen.SampleTrades.export;
import static org.ytterby.regime.screen.SmallBooks.book;
import static org.ytterby.regime.screen.SmallBooks.control;
import static org.ytterby.regime.screen.SmallBooks.entry;
import static org.ytterby.regime.screen.SmallBooks.instrument;
import static org.ytterby.regime.screen.SmallBooks.rule;
import static org.ytterby.regime.screen.SmallBooks.screen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.evidence.Confidence;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.regime.Condition;
import org.ytterby.regime.ControlEntry;
import org.ytterby.regime.CountryScope;
import org.ytterby.regime.ElementRule;
import org.ytterby.regime.Guidance;
import org.ytterby.regime.MeasureType;
import org.ytterby.regime.Reading;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.trade.LicenceHeld;
import org.ytterby.regime.trade.LicenceKind;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.PartyRole;
import org.ytterby.regime.trade.Transaction;

/** What only may release, cover or be meant leaves the answer open; it is neither left out nor taken as given. */
class DoubtTest {

    private static LicenceHeld.Builder licence(LicenceKind kind) {
        LicenceHeld.Builder builder = LicenceHeld.builder();
        return builder.kind(kind).validFrom(LocalDate.of(2025, 1, 1));
    }

    @Test
    void aGeneralLicenceWhoseDestinationsMayIncludeTheUnknownOneLeavesTheAnswerOpen() {
        RegimeBook book = book(instrument("act", "2024-01-01"))
                .addProvisions(
                        control("act/1", "[2024-01-01, ...)").build(),
                        control("act/2", "[2024-01-01, ...)")
                                .outcome(Optional.empty())
                                .type(MeasureType.GENERAL_LICENCE)
                                .addAuthorises("act/1")
                                .destination(CountryScope.allBut(Country.US))
                                .build())
                .build();
        Transaction.Builder sale = export("2025-06-01", Form.METAL, Element.DY)
                .addLicences(licence(LicenceKind.GENERAL).build());
        assertThat(screen(book, sale).headline()).isEqualTo(Outcome.AUTHORISED_BY_GENERAL_LICENCE);
        assertThat(screen(book, sale.destination(Country.US)).headline()).isEqualTo(Outcome.LICENCE_REQUIRED);
        Determination open = screen(book, sale.destination(Optional.empty()));
        assertThat(open.headline()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(open.mildest()).isEqualTo(Outcome.AUTHORISED_BY_GENERAL_LICENCE);
        assertThat(open.missingFacts()).extracting(MissingFact::kind).containsExactly(FactKind.DESTINATION);
    }

    @Test
    void ofSeveralGeneralLicencesTheOneThatFitsForCertainCounts() {
        RegimeBook book = book(instrument("act", "2024-01-01"))
                .addProvisions(
                        control("act/1", "[2024-01-01, ...)").build(),
                        control("act/2", "[2024-01-01, ...)")
                                .outcome(Optional.empty())
                                .type(MeasureType.GENERAL_LICENCE)
                                .addAuthorises("act/1")
                                .destination(CountryScope.only(Country.JP))
                                .build(),
                        control("act/3", "[2024-01-01, ...)")
                                .outcome(Optional.empty())
                                .type(MeasureType.GENERAL_LICENCE)
                                .addAuthorises("act/1")
                                .build())
                .build();
        Determination got = screen(
                book,
                export("2025-06-01", Form.METAL, Element.DY)
                        .destination(Optional.empty())
                        .addLicences(licence(LicenceKind.GENERAL).build()));
        assertThat(got.headline()).isEqualTo(Outcome.AUTHORISED_BY_GENERAL_LICENCE);
        assertThat(got.deciding())
                .extracting(finding -> finding.provision().orElseThrow())
                .containsExactly("act/3");
    }

    @Test
    void aLicenceThatLeavesOutACodeWhichOnlyMayFitLeavesTheAnswerOpen() {
        RegimeBook book = book(instrument("act", "2024-01-01"))
                .addProvisions(control("act/1", "[2024-01-01, ...)")
                        .addEntries(
                                entry(
                                                "powder",
                                                rule(Form.METAL)
                                                        .condition(new Condition.Asked("fine", "Is the powder fine?")))
                                        .build(),
                                entry("metal", rule(Form.METAL)).build())
                        .build())
                .build();
        Transaction.Builder sale = export("2025-06-01", Form.METAL, Element.DY)
                .addLicences(
                        licence(LicenceKind.INDIVIDUAL).addControlCodes("metal").build());
        Determination open = screen(book, sale);
        assertThat(open.headline()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(open.mildest()).isEqualTo(Outcome.AUTHORISED_BY_INDIVIDUAL_LICENCE);
        assertThat(open.strictest()).isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(open.missingFacts()).extracting(MissingFact::detail).containsExactly("fine");
        assertThat(screen(book, sale.putAnswers("fine", false)).headline())
                .isEqualTo(Outcome.AUTHORISED_BY_INDIVIDUAL_LICENCE);
    }

    @Test
    void aRuleWhoseStartIsUncertainAsksItsQuestionsToo() {
        RegimeBook book = book(instrument("act", "2024-01-01"))
                .addProvisions(control("act/1", "[2025-06, ...)")
                        .condition(new Condition.NotListed(PartyRole.CONSIGNEE, "some-list"))
                        .build())
                .build();
        Transaction.Builder sale = export("2025-06-15", Form.METAL, Element.DY).endUser(Optional.empty());
        Determination got = screen(book, sale);
        assertThat(got.headline()).isEqualTo(Outcome.NOT_CONTROLLED);
        assertThat(got.openQuestions()).extracting(OpenQuestion::id).containsExactly("list:some-list");
    }

    private static Reading reading(String id, boolean inside, Element element) {
        return new Reading(
                id,
                "of " + element,
                inside,
                List.of(rule().elements(ElementRule.anyOf(element)).build()),
                Confidence.OFFICIAL_TEXT_SEEN);
    }

    private static RegimeBook read(Reading... readings) {
        ControlEntry entry = entry("1", rule(Form.MAGNET_MATERIAL).addArguableForms(Form.MAGNET_ASSEMBLY))
                .build();
        return book(instrument("act", "2024-01-01"), instrument("words", "2024-01-01"))
                .addProvisions(
                        control("act/1", "[2024-01-01, ...)").addEntries(entry).build())
                .addGuidance(Guidance.builder()
                        .instrument("words")
                        .addInterprets("act/1")
                        .addReadings(readings)
                        .confidence(Confidence.OFFICIAL_TEXT_SEEN)
                        .build())
                .build();
    }

    private static Outcome rotor(RegimeBook book, boolean partial, Element... elements) {
        return screen(book, export("2025-06-01", Form.MAGNET_ASSEMBLY, elements).elementsPartial(partial))
                .headline();
    }

    @Test
    void aReadingThatOnlyMaySpeakOfTheItemDoesNotSettleIt() {
        RegimeBook inside = read(reading("a", true, Element.ND));
        assertThat(rotor(inside, false, Element.ND)).isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(rotor(inside, false, Element.DY)).isEqualTo(Outcome.INDETERMINATE);
        assertThat(rotor(inside, true, Element.DY)).isEqualTo(Outcome.INDETERMINATE);
        RegimeBook outside = read(reading("a", false, Element.ND));
        assertThat(rotor(outside, false, Element.ND)).isEqualTo(Outcome.NOT_CONTROLLED);
        assertThat(rotor(outside, true, Element.DY)).isEqualTo(Outcome.INDETERMINATE);
    }

    @Test
    void ofTwoReadingsTheOneInDoubtOnlyCountsIfItSaysTheOpposite() {
        RegimeBook agreed = read(reading("a", true, Element.ND), reading("b", true, Element.DY));
        assertThat(rotor(agreed, true, Element.DY)).isEqualTo(Outcome.LICENCE_REQUIRED);
        RegimeBook contested = read(reading("a", false, Element.ND), reading("b", true, Element.DY));
        assertThat(rotor(contested, true, Element.DY)).isEqualTo(Outcome.INDETERMINATE);
        assertThat(rotor(contested, false, Element.DY)).isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(rotor(contested, false, Element.ND, Element.DY)).isEqualTo(Outcome.NOT_CONTROLLED);
    }
}
