// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.ytterby.element.Composition;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.material.Form;
import org.ytterby.material.HsCode;
import org.ytterby.material.Shape;
import org.ytterby.material.Stage;
import org.ytterby.material.StageOfOrigin;
import org.ytterby.material.Subject;
import org.ytterby.place.Country;
import org.ytterby.quantity.Money;
import org.ytterby.regime.trade.Act;
import org.ytterby.regime.trade.Actor;
import org.ytterby.regime.trade.AlloySystem;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.ItemProperty;
import org.ytterby.regime.trade.Jurisdiction;
import org.ytterby.regime.trade.Party;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Trait;
import org.ytterby.regime.trade.Transaction;

/** Transactions that random books often have rules for, every fact stated, denied or left out. */
public final class TransactionArbitraries extends TypeProvider<Transaction> {

    /** Creates the provider of {@link Transaction}. */
    public TransactionArbitraries() {
        super(Transaction.class);
    }

    @Override
    public Transaction example() {
        return Transaction.builder()
                .id("tx-1")
                .question(Question.of(Jurisdiction.CN, Act.EXPORT))
                .date(LocalDate.of(2025, 11, 8))
                .description("sintered magnet blanks")
                .form(Form.TECHNOLOGY)
                .subject(Subject.MAGNET_MAKING)
                .addClassification("1E902.a")
                .addElements(Element.ND, Element.DY, Element.FE, Element.B)
                .elementsPartial(true)
                .unnamedRareEarths(true)
                .composition(new CompositionArbitraries().example())
                .alloySystem(AlloySystem.parse("Nd-Fe-B"))
                .shape(Shape.BLOCK)
                .putProperties(ItemProperty.PURITY, new BigDecimal("0.999"))
                .putProperties(ItemProperty.THICKNESS_MM, new BigDecimal("12.50"))
                .putTraits(Trait.RECYCLED_FEED, true)
                .putTraits(Trait.SINGLE_CRYSTAL, false)
                .hsCode(HsCode.of("8505.11"))
                .origin(Country.CN)
                .exporterCountry(Country.MY)
                .actor(Actor.FOREIGN_OPERATOR)
                .destination(Country.JP)
                .exporter(Party.civil())
                .consignee(Party.builder().name("Beta Magnetics").build())
                .endUser(new PartyArbitraries().example())
                .addEndUses(EndUse.SEMICONDUCTOR, EndUse.CIVIL)
                .putStages(StageOfOrigin.SEPARATED, Country.CN)
                .putStages(StageOfOrigin.MELTED, Country.MY)
                .milledIn(Country.MY)
                .sinteredIn(Country.JP)
                .processingStage(Stage.MAGNET_MAKING)
                .putMadeWithTechnologyOf(Country.CN, true)
                .putMadeWithTechnologyOf(Country.US, false)
                .putValueShares("cn-2025-61-part-1", new BigDecimal("0.001"))
                .value(Money.parse("1250.5 USD"))
                .addInputs(new ValuedInputArbitraries().example())
                .addLicences(new LicenceHeldArbitraries().example())
                .putAnswers("any-use-by-military", false)
                .putAnswers("substantial-help", true)
                .build();
    }

    @Override
    public Arbitrary<Transaction> arbitrary() {
        return transactions();
    }

    /**
     * Returns a transaction drawn from {@link RegimePools}.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Transaction> transactions() {
        return Combinators.combine(items(), circumstances(), money())
                .as((item, circumstance, money) -> {
                    Transaction.Builder whole = Transaction.builder();
                    item.into(whole);
                    circumstance.into(whole);
                    money.into(whole);
                    return whole.build();
                })
                .withoutEdgeCases();
    }

    /** Some facts of a transaction. */
    private interface Facts {
        void into(Transaction.Builder transaction);
    }

    private static Arbitrary<Facts> items() {
        return Combinators.combine(kinds(), contents(), details()).as((kind, content, detail) -> whole -> {
            kind.into(whole);
            content.into(whole);
            detail.into(whole);
        });
    }

    private static Arbitrary<Facts> kinds() {
        Arbitrary<Form> forms =
                Arbitraries.frequencyOf(Tuple.of(9, RegimePools.forms()), Tuple.of(1, Arbitraries.of(Form.class)));
        return Combinators.combine(
                        forms.optional(0.9),
                        RegimePools.subjects().optional(0.7),
                        RegimePools.some(RegimePools.entries(), 0, 1))
                .as((form, subject, classification) -> whole -> whole.form(form)
                        .subject(subject.filter(about -> form.map(about::fits).orElse(true)))
                        .classification(classification));
    }

    private static Arbitrary<Facts> contents() {
        return Combinators.combine(
                        RegimePools.some(RegimePools.elements(), 0, 4),
                        RegimePools.of(false, false, false, true),
                        RegimePools.of(false, false, false, true),
                        compositions().optional(0.4),
                        RegimePools.alloys().optional(0.3),
                        RegimePools.of(Shape.INGOT, Shape.BLOCK, Shape.POWDER, Shape.OTHER)
                                .optional(0.5))
                .as((elements, partial, unnamed, fractions, alloy, shape) -> whole -> whole.elements(elements)
                        .elementsPartial(partial)
                        .unnamedRareEarths(unnamed)
                        .composition(fractions.map(all -> among(elements, partial, all)))
                        .alloySystem(alloy)
                        .shape(shape));
    }

    private static Arbitrary<Map<Element, Double>> compositions() {
        return Arbitraries.maps(RegimePools.elements(), RegimePools.of(0.0, 0.0005, 0.001, 0.0999, 0.1, 0.11))
                .ofMaxSize(4);
    }

    /** The composition, without elements that a complete list leaves out. */
    private static Composition among(Set<Element> elements, boolean partial, Map<Element, Double> fractions) {
        Map<Element, Double> listed = new HashMap<>(fractions);
        if (!elements.isEmpty() && !partial) {
            listed.keySet().retainAll(elements);
        }
        return Composition.of(ElementVector.of(listed), Set.of(), partial);
    }

    private static Arbitrary<Facts> details() {
        Arbitrary<Map<ItemProperty, BigDecimal>> fractions = Arbitraries.maps(
                        RegimePools.of(ItemProperty.PURITY, ItemProperty.ISOTOPIC_IMPURITY), RegimePools.fractions())
                .ofMaxSize(2);
        Arbitrary<Map<ItemProperty, BigDecimal>> measures = Arbitraries.maps(
                        RegimePools.of(ItemProperty.THICKNESS_MM, ItemProperty.MASS_KG, ItemProperty.DENSITY_G_PER_CM3),
                        RegimePools.decimals())
                .ofMaxSize(2);
        Arbitrary<Map<Trait, Boolean>> traits = Arbitraries.maps(Arbitraries.of(Trait.class), RegimePools.flags())
                .ofMaxSize(3);
        return Combinators.combine(
                        fractions,
                        measures,
                        traits,
                        new HsCodeArbitraries().arbitrary().optional(0.2),
                        RegimePools.notes().optional(0.2))
                .as((shares, sizes, is, code, words) -> whole -> whole.putAllProperties(shares)
                        .putAllProperties(sizes)
                        .traits(is)
                        .hsCode(code)
                        .description(words));
    }

    private static Arbitrary<Facts> circumstances() {
        return Combinators.combine(asked(), places(), parties(), origins()).as((one, two, three, four) -> whole -> {
            one.into(whole);
            two.into(whole);
            three.into(whole);
            four.into(whole);
        });
    }

    private static Arbitrary<Facts> asked() {
        Arbitrary<Question> questions = Arbitraries.frequencyOf(
                Tuple.of(9, QuestionArbitraries.questions()), Tuple.of(1, new QuestionArbitraries().arbitrary()));
        return Combinators.combine(
                        RegimePools.of("tx-1", "tx-2"),
                        questions,
                        RegimePools.days(),
                        Arbitraries.maps(RegimePools.questions(), RegimePools.flags())
                                .ofMaxSize(2))
                .as((id, question, date, answers) ->
                        whole -> whole.id(id).question(question).date(date).answers(answers));
    }

    private static Arbitrary<Facts> places() {
        return Combinators.combine(
                        RegimePools.countries().optional(0.8),
                        RegimePools.countries().optional(0.8),
                        RegimePools.countries().optional(0.9),
                        RegimePools.some(Arbitraries.of(EndUse.class), 0, 2),
                        Arbitraries.of(Actor.class).optional(0.3))
                .as((origin, exporter, destination, uses, actor) -> whole -> whole.actor(actor)
                        .origin(origin)
                        .exporterCountry(exporter)
                        .destination(destination)
                        .endUses(uses));
    }

    private static Arbitrary<Facts> parties() {
        Arbitrary<Party> parties = new PartyArbitraries().arbitrary();
        return Combinators.combine(
                        parties.optional(0.5),
                        parties.optional(0.3),
                        parties.optional(0.8),
                        new LicenceHeldArbitraries().arbitrary().list().ofMaxSize(2))
                .as((exporter, consignee, user, licences) -> whole -> whole.exporter(exporter)
                        .consignee(consignee)
                        .endUser(user)
                        .licences(licences));
    }

    private static Arbitrary<Facts> origins() {
        return Combinators.combine(
                        Arbitraries.maps(Arbitraries.of(StageOfOrigin.class), RegimePools.countries())
                                .ofMaxSize(3),
                        RegimePools.countries().optional(0.3),
                        RegimePools.countries().optional(0.3),
                        Arbitraries.of(Stage.class).optional(0.3),
                        Arbitraries.maps(RegimePools.countries(), RegimePools.flags())
                                .ofMaxSize(2))
                .as((stages, milled, sintered, stage, technology) -> whole -> whole.stages(stages)
                        .milledIn(milled)
                        .sinteredIn(sintered)
                        .processingStage(stage)
                        .madeWithTechnologyOf(technology));
    }

    private static Arbitrary<Facts> money() {
        Arbitrary<Facts> computed = Combinators.combine(
                        RegimePools.of("0 USD", "0.1 USD", "100 USD", "1000 USD")
                                .map(Money::parse),
                        new ValuedInputArbitraries().arbitrary().list().ofMaxSize(3))
                .as((value, inputs) -> whole -> whole.value(value).inputs(inputs));
        return Combinators.combine(
                        computed.optional(0.5),
                        Arbitraries.maps(RegimePools.shareTests(), RegimePools.fractions())
                                .ofMaxSize(1))
                .as((amounts, shares) -> whole -> {
                    amounts.ifPresent(stated -> stated.into(whole));
                    whole.valueShares(shares);
                });
    }
}
