// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ytterby.element.Composition;
import org.ytterby.element.Element;
import org.ytterby.evidence.Confidence;
import org.ytterby.material.Form;
import org.ytterby.material.HsCode;
import org.ytterby.material.Shape;
import org.ytterby.material.StageOfOrigin;
import org.ytterby.material.Subject;
import org.ytterby.place.Country;
import org.ytterby.regime.KnownBook;
import org.ytterby.regime.Provision;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.Suspension;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Finding;
import org.ytterby.regime.screen.MissingFact;
import org.ytterby.regime.screen.OpenQuestion;
import org.ytterby.regime.screen.PlainScan;
import org.ytterby.regime.screen.Role;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Act;
import org.ytterby.regime.trade.Actor;
import org.ytterby.regime.trade.AlloySystem;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.ItemProperty;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Party;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Trait;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.testkit.TradeArbitraries;
import org.ytterby.time.DateSpan;

/** The laws of screening on the bundled book of rules and trades of the kind it has answers for. */
class BundledScreeningProperties {

    private static final RegimeBook BOOK = RegimeBooks.bundled();
    private static final LocalDate NOW = LocalDate.of(2026, 11, 22);
    private static final Screener SCREENER = Screener.of(BOOK.asKnownOn(NOW));
    private static final Question CN_EXPORT = Question.parse("CN EXPORT");

    @Provide
    Arbitrary<Transaction> trades() {
        return TradeArbitraries.trades();
    }

    @Property(tries = 300)
    void theCompiledScreenerAgreesWithThePlainScan(@ForAll("trades") Transaction trade) {
        KnownBook view = BOOK.asKnownOn(NOW);
        assertThat(SCREENER.screen(trade)).isEqualTo(PlainScan.screen(view, trade));
        assertThat(SCREENER.headline(trade)).isEqualTo(PlainScan.headline(view, trade));
    }

    @Property(tries = 1000)
    void addingAFactNeverTurnsACertainAnswerUncertain(
            @ForAll("trades") Transaction full, @ForAll("omissions") UnaryOperator<Transaction> omit) {
        Determination with = SCREENER.screen(full);
        Determination without = SCREENER.screen(omit.apply(full));
        // a question that stood beside the headline may reach it, once a fact answers it
        Set<String> asked =
                without.openQuestions().stream().map(OpenQuestion::provision).collect(Collectors.toSet());
        boolean answered = with.withRole(Role.OPEN).stream()
                .flatMap(finding -> finding.provision().stream())
                .anyMatch(asked::contains);
        if (without.headline() != Outcome.INDETERMINATE && !answered) {
            assertThat(with.headline()).isNotEqualTo(Outcome.INDETERMINATE);
        }
    }

    @Property(tries = 500)
    void statingTheMissingFactsSettlesTheAnswer(@ForAll("trades") Transaction trade) {
        Transaction stated = trade;
        Determination got = SCREENER.screen(stated);
        // a form, once stated, may raise a question of reading, so a second and a third round may be needed
        for (int round = 0; round < 4 && got.headline() == Outcome.INDETERMINATE; round++) {
            assertThat(got.missingFacts()).isNotEmpty();
            assertThat(got.strictest().isStricterThan(got.mildest())).isTrue();
            for (MissingFact fact : got.missingFacts()) {
                stated = state(stated, fact);
            }
            Determination next = SCREENER.screen(stated);
            assertThat(next.strictest().isStricterThan(got.strictest())).isFalse();
            assertThat(got.mildest().isStricterThan(next.mildest())).isFalse();
            got = next;
        }
        assertThat(got.headline()).as(got.explain()).isNotEqualTo(Outcome.INDETERMINATE);
        assertThat(got.missingFacts()).isEmpty();
    }

    /** States a fact that was missing, in the mildest way. */
    private static Transaction state(Transaction trade, MissingFact fact) {
        String detail = fact.detail();
        return switch (fact.kind()) {
            case FORM -> change(b -> b.form(narrower(trade.form()))).apply(trade);
            case SUBJECT -> subject(trade);
            case ELEMENT -> elements(trade);
            case MASS_FRACTION ->
                change(b -> b.composition(Composition.partial(Map.of(Element.ofSymbol(detail), 0.01)))
                                .addElements(Element.ofSymbol(detail)))
                        .apply(trade);
            case ALLOY_SYSTEM ->
                change(b -> b.alloySystem(AlloySystem.parse("Fe-Ni"))).apply(trade);
            case SHAPE -> change(b -> b.shape(Shape.BLOCK)).apply(trade);
            case PROPERTY ->
                change(b -> b.putProperties(ItemProperty.valueOf(detail), BigDecimal.ZERO))
                        .apply(trade);
            case TRAIT -> change(b -> b.putTraits(Trait.valueOf(detail), false)).apply(trade);
            case ORIGIN -> change(b -> b.origin(Country.JP)).apply(trade);
            case EXPORTER_COUNTRY -> change(b -> b.exporterCountry(Country.JP)).apply(trade);
            case DESTINATION -> change(b -> b.destination(Country.DE)).apply(trade);
            case ACTOR -> change(b -> b.actor(Actor.FOREIGN_OPERATOR)).apply(trade);
            case END_USE -> change(b -> b.addEndUses(EndUse.CIVIL)).apply(trade);
            case MILITARY_USER, LIST_MEMBERSHIP, OWNERSHIP ->
                change(b -> b.endUser(Party.builder()
                                .from(trade.endUser().orElse(Party.civil()))
                                .military(false)
                                .screened(true)
                                .build()))
                        .apply(trade);
            case VALUE_SHARE ->
                change(b -> b.putValueShares(detail, BigDecimal.ZERO)).apply(trade);
            case TECHNOLOGY ->
                change(b -> b.putMadeWithTechnologyOf(Country.valueOf(detail), false))
                        .apply(trade);
            case STAGE -> stage(trade, detail);
            case LICENCE -> change(b -> b.licences(List.of())).apply(trade);
            case ANSWER -> change(b -> b.putAnswers(detail, false)).apply(trade);
        };
    }

    /** A form that one stated in general may turn out to be. */
    private static Form narrower(Optional<Form> stated) {
        return stated.map(form -> switch (form) {
                    case GRAPHITE -> Form.GRAPHITE_ARTIFICIAL;
                    case ORE_CONCENTRATE -> Form.CONCENTRATE;
                    default -> Form.METAL; // of a powder
                })
                .orElse(Form.METAL);
    }

    private static Transaction subject(Transaction trade) {
        return switch (trade.form().orElse(Form.METAL)) {
            case EQUIPMENT -> change(b -> b.subject(Subject.BATTERY_PRODUCTION)).apply(trade);
            case TECHNOLOGY, SERVICE ->
                change(b -> b.subject(Subject.LITHIUM_EXTRACTION)).apply(trade);
            default -> trade; // a good, as its form has just been stated, has no subject
        };
    }

    /** Makes the list of elements complete; rare earths in general are named. */
    private static Transaction elements(Transaction trade) {
        boolean general = trade.unnamedRareEarths();
        boolean nothing = trade.elements().isEmpty();
        return change(b -> {
                    b.elementsPartial(false).unnamedRareEarths(false);
                    return general || nothing ? b.addElements(general ? Element.LA : Element.FE) : b;
                })
                .apply(trade);
    }

    private static Transaction stage(Transaction trade, String detail) {
        return switch (detail) {
            case "MILLING" -> change(b -> b.milledIn(Country.JP)).apply(trade);
            case "SINTERING" -> change(b -> b.sinteredIn(Country.JP)).apply(trade);
            default ->
                change(b -> b.putStages(StageOfOrigin.valueOf(detail), Country.JP))
                        .apply(trade);
        };
    }

    @Provide
    Arbitrary<UnaryOperator<Transaction>> omissions() {
        return Arbitraries.of(
                change(b -> b.form(Optional.empty()).subject(Optional.empty())),
                change(b -> b.origin(Optional.empty())),
                change(b -> b.destination(Optional.empty())),
                change(b -> b.exporterCountry(Optional.empty())),
                change(b -> b.endUses(List.of())),
                change(b -> b.endUser(Optional.empty()).licences(List.of())),
                change(b -> b.elementsPartial(true)),
                change(b -> b.properties(Map.of())),
                change(b -> b.valueShares(Map.of())),
                change(b -> b.stages(Map.of())),
                change(b -> b.madeWithTechnologyOf(Map.of())));
    }

    private static UnaryOperator<Transaction> change(UnaryOperator<Transaction.Builder> change) {
        return transaction -> {
            Transaction.Builder builder = Transaction.builder();
            return change.apply(builder.from(transaction)).build();
        };
    }

    @Property(tries = 300)
    void suspendingARestrictionNeverMakesTheAnswerStricter(
            @ForAll("trades") Transaction trade, @ForAll("provisions") Provision chosen) {
        Assume.that(chosen.listing().isEmpty() && chosen.outcome().isPresent());
        Determination before = SCREENER.screen(trade);
        Determination after =
                Screener.of(suspended(chosen, DateSpan.always()).asKnownOn(NOW)).screen(trade);
        Outcome floor = Outcome.SUSPENDED_CONTROL;
        assertThat(after.mildest().isStricterThan(Outcome.strictest(before.mildest(), floor)))
                .isFalse();
        assertThat(after.strictest().isStricterThan(Outcome.strictest(before.strictest(), floor)))
                .isFalse();
    }

    @Property(tries = 200)
    void anExtensionMovesAnswersOnlyInItsSpan(@ForAll("trades") Transaction trade) {
        DateSpan span = DateSpan.parse("[2026-11-11, 2027-11-10]");
        RegimeBook extended = suspended(BOOK.provision("cn-mofcom-gac-2025-57").orElseThrow(), span);
        Determination before = SCREENER.screen(trade);
        Determination after = Screener.of(extended.asKnownOn(NOW)).screen(trade);
        if (!span.contains(trade.date())) {
            assertThat(after.headline()).isEqualTo(before.headline());
        }
        after.deciding()
                .forEach(finding -> assertThat(
                                finding.instrument().equals("cn-mofcom-gac-2025-57") && span.contains(trade.date()))
                        .isFalse());
    }

    private static RegimeBook suspended(Provision provision, DateSpan span) {
        return BOOK.plus(Suspension.builder()
                .id("extra")
                .instrument(provision.instrument())
                .addProvisions(provision.id())
                .span(span)
                .confidence(Confidence.COMPUTED)
                .build());
    }

    @Provide
    Arbitrary<Provision> provisions() {
        return Arbitraries.of(BOOK.provisions());
    }

    @Property(tries = 300)
    void aGreaterShareOfChineseValueIsNeverFreer(@ForAll("trades") Transaction trade) {
        Outcome strictest = Outcome.TARGET_MET;
        for (String share : List.of("0", "0.00099", "0.001", "0.02", "1")) {
            Transaction with = change(b -> b.putAllValueShares(Map.of("cn-2025-61-part-1", new BigDecimal(share))))
                    .apply(change(b -> b.valueShares(Map.of())).apply(trade));
            Outcome mildest = SCREENER.screen(with).mildest();
            assertThat(strictest.isStricterThan(mildest) && mildest != Outcome.EXEMPT)
                    .isFalse();
            strictest = mildest;
        }
    }

    @Property(tries = 300)
    void nothingBindsBeforeItsFirstDayOfEffect(@ForAll("trades") Transaction trade) {
        for (Finding finding : SCREENER.screen(trade).findings()) {
            if (finding.role() == Role.DECIDES || finding.role() == Role.ALSO_APPLIES) {
                Provision provision =
                        BOOK.provision(finding.provision().orElseThrow()).orElseThrow();
                assertThat(provision.effect().possible().contains(trade.date())).isTrue();
            }
        }
    }

    @Property(tries = 200)
    void aCustomsCodeNeverDecides(@ForAll("trades") Transaction trade, @ForAll("codes") HsCode code) {
        assertThat(SCREENER.headline(change(b -> b.hsCode(code)).apply(trade))).isEqualTo(SCREENER.headline(trade));
    }

    @Provide
    Arbitrary<HsCode> codes() {
        return Arbitraries.of("850511", "280530", "284690", "811292", "380110", "2805")
                .map(HsCode::of);
    }

    @Property(tries = 300)
    void knowledgeLaterThanEveryPublicationIsPlainEffectivity(
            @ForAll("trades") Transaction trade, @ForAll("later") LocalDate known) {
        Determination later = Screener.of(BOOK.asKnownOn(known)).screen(trade);
        assertThat(later.headline()).isEqualTo(SCREENER.headline(trade));
        assertThat(later.findings()).isEqualTo(SCREENER.screen(trade).findings());
    }

    @Provide
    Arbitrary<LocalDate> later() {
        return Arbitraries.of(LocalDate.of(2026, 7, 24), NOW.plusYears(3), LocalDate.of(2200, 12, 31));
    }

    @Property(tries = 300)
    void onlyCountriesThatARuleNamesTellDestinationsApart(@ForAll("trades") Transaction trade) {
        Assume.that(trade.question().equals(CN_EXPORT) || trade.question().act() == Act.PRODUCTION);
        Transaction one = change(b -> b.destination(Country.DE)).apply(trade);
        Transaction other = change(b -> b.destination(Country.FR)).apply(trade); // no Chinese rule names either
        assertThat(SCREENER.headline(one)).isEqualTo(SCREENER.headline(other));
    }
}
