// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ytterby.regime.screen.SampleTrades.export;
import static org.ytterby.regime.screen.SampleTrades.trade;
import static org.ytterby.regime.screen.SmallBooks.book;
import static org.ytterby.regime.screen.SmallBooks.control;
import static org.ytterby.regime.screen.SmallBooks.entry;
import static org.ytterby.regime.screen.SmallBooks.instrument;
import static org.ytterby.regime.screen.SmallBooks.rule;
import static org.ytterby.regime.screen.SmallBooks.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.material.Shape;
import org.ytterby.material.Subject;
import org.ytterby.regime.AlloyList;
import org.ytterby.regime.ControlEntry;
import org.ytterby.regime.ElementRule;
import org.ytterby.regime.EntryEffect;
import org.ytterby.regime.ItemRule;
import org.ytterby.regime.Provision;
import org.ytterby.regime.ShapeList;
import org.ytterby.regime.trade.AlloySystem;
import org.ytterby.regime.trade.Transaction;

class MatcherTest {

    private final Trail trail = new Trail();

    private static Matcher matcher(Transaction.Builder item, Provision... provisions) {
        return new Conditions(
                        rules(book(instrument("act", "2025-01-01"))
                                .addProvisions(provisions)
                                .build()),
                        item.build())
                .matcher();
    }

    private Truth match(ItemRule.Builder rule, Transaction.Builder item) {
        return matcher(item).match(rule.build(), null, null, trail);
    }

    private static Provision act(ControlEntry.Builder... entries) {
        Provision.Builder provision = control("act", "[2025-01-01, ...)");
        for (ControlEntry.Builder entry : entries) {
            provision.addEntries(entry.build());
        }
        return provision.build();
    }

    private static Matcher.ItemMatch match(Provision provision, Transaction.Builder item) {
        return matcher(item, provision).match(provision);
    }

    private static Transaction.Builder item(Form form, Element... elements) {
        return export("2025-06-01", form, elements);
    }

    @ParameterizedTest
    @CsvSource({
        "GRAPHITE_ARTIFICIAL, GRAPHITE_ARTIFICIAL, YES",
        "GRAPHITE, GRAPHITE_ARTIFICIAL, YES",
        "GRAPHITE_ARTIFICIAL, GRAPHITE, UNKNOWN",
        "GRAPHITE_ARTIFICIAL, GRAPHITE_NATURAL_FLAKE, NO",
        "METAL, POWDER, UNKNOWN",
        "WAFER, POWDER, NO",
        "POWDER, METAL, NO",
        "POWDER, POWDER, YES"
    })
    void aFormFitsNarrowerThingsAndMayFitBroaderOnes(Form asked, Form stated, Truth truth) {
        assertThat(match(rule(asked), item(stated))).isEqualTo(truth);
        assertThat(trail.missing().isEmpty()).isEqualTo(truth != Truth.UNKNOWN);
    }

    @Test
    void anUnstatedFormIsAskedForOnlyWhereARuleHasForms() {
        assertThat(match(rule(), item(Form.METAL).form(Optional.empty()))).isEqualTo(Truth.YES);
        assertThat(trail.missing()).isEmpty();
        assertThat(match(rule(Form.METAL), item(Form.METAL).form(Optional.empty())))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(trail.missing()).extracting(MissingFact::kind).containsExactly(FactKind.FORM);
    }

    @Test
    void aPowderFitsAnEntryThatListsPowderAmongItsShapes() {
        ItemRule.Builder metal = rule(Form.METAL).shapes(new ShapeList(Set.of(Shape.POWDER, Shape.ROD), false));
        assertThat(match(metal, item(Form.POWDER))).isEqualTo(Truth.YES);
        ItemRule.Builder rods = rule(Form.METAL).shapes(new ShapeList(Set.of(Shape.ROD), false));
        assertThat(match(rods, item(Form.POWDER))).isEqualTo(Truth.UNKNOWN);
        assertThat(match(metal, item(Form.ALLOY))).as("no powder").isEqualTo(Truth.NO);
    }

    @Test
    void aClosedListOfShapesDecidesAndAnOpenOneGivesExamples() {
        ItemRule.Builder closed = rule(Form.METAL).shapes(new ShapeList(Set.of(Shape.ROD), true));
        assertThat(match(closed, item(Form.METAL).shape(Shape.ROD))).isEqualTo(Truth.YES);
        assertThat(trail.flags()).containsExactly(Flag.ENUMERATED_LIST);
        assertThat(match(closed, item(Form.METAL).shape(Shape.WIRE))).isEqualTo(Truth.NO);
        assertThat(trail.missing()).isEmpty();
        assertThat(match(closed, item(Form.METAL))).isEqualTo(Truth.UNKNOWN);
        assertThat(trail.missing()).extracting(MissingFact::kind).containsExactly(FactKind.SHAPE);
        ItemRule.Builder open = rule(Form.METAL).shapes(new ShapeList(Set.of(Shape.ROD), false));
        Trail fresh = new Trail();
        assertThat(matcher(item(Form.METAL).shape(Shape.WIRE)).match(open.build(), null, null, fresh))
                .isEqualTo(Truth.YES);
        assertThat(fresh.flags()).isEmpty();
    }

    @Test
    void anOpenListOfAlloysGivesExamples() {
        ItemRule.Builder open = rule(Form.ALLOY).alloys(new AlloyList(List.of(AlloySystem.parse("Dy-Fe")), false));
        assertThat(match(open, item(Form.ALLOY, Element.CU))).isEqualTo(Truth.YES);
        assertThat(trail.flags()).isEmpty();
    }

    @Test
    void theElementsOfAClosedAlloyMustAllBeThereAndNoOthers() {
        ItemRule.Builder closed = rule(Form.ALLOY).alloys(new AlloyList(List.of(AlloySystem.parse("Dy-Fe")), true));
        assertThat(match(closed, item(Form.ALLOY, Element.DY, Element.FE))).isEqualTo(Truth.YES);
        assertThat(match(closed, item(Form.ALLOY, Element.DY))).isEqualTo(Truth.NO);
        assertThat(trail.missing()).isEmpty();
        assertThat(match(closed, item(Form.ALLOY, Element.DY, Element.FE).elementsPartial(true)))
                .as("it may hold more")
                .isEqualTo(Truth.UNKNOWN);
        assertThat(match(closed, item(Form.ALLOY, Element.DY).elementsPartial(true)))
                .as("it may hold iron")
                .isEqualTo(Truth.UNKNOWN);
        assertThat(match(closed, item(Form.ALLOY))).as("nothing stated").isEqualTo(Truth.UNKNOWN);
        assertThat(trail.missing()).extracting(MissingFact::kind).containsExactly(FactKind.ALLOY_SYSTEM);
    }

    @Test
    void aPureMetalHasNoFurtherElements() {
        ItemRule.Builder pure = rule(Form.METAL).alloys(new AlloyList(List.of(AlloySystem.parse("Dy")), true));
        assertThat(match(pure, item(Form.METAL, Element.DY))).isEqualTo(Truth.YES);
        assertThat(match(pure, item(Form.METAL, Element.DY, Element.FE))).isEqualTo(Truth.NO);
        assertThat(match(pure, item(Form.METAL, Element.DY).elementsPartial(true)))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void elementsMissingAreNamed() {
        ItemRule.Builder all = rule().elements(ElementRule.allOf(Element.SM, Element.CO));
        assertThat(match(all, item(Form.METAL, Element.SM))).isEqualTo(Truth.NO);
        assertThat(match(all, item(Form.METAL, Element.SM).elementsPartial(true)))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(trail.missing()).extracting(MissingFact::text).containsExactly("whether it contains Co");
        assertThat(match(all, item(Form.METAL, Element.SM, Element.CO))).isEqualTo(Truth.YES);
        ItemRule.Builder any = rule().elements(ElementRule.anyRareEarth());
        Trail fresh = new Trail();
        assertThat(matcher(item(Form.METAL)).match(any.build(), null, null, fresh))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(fresh.missing()).extracting(MissingFact::text).containsExactly("whether it contains rare earths");
        ItemRule.Builder wider = rule().elements(new ElementRule(ElementRule.Match.ANY_OF, Set.of(Element.GA), true));
        assertThat(match(wider, item(Form.METAL, Element.GA))).isEqualTo(Truth.YES);
        assertThat(match(wider, item(Form.METAL, Element.ND))).isEqualTo(Truth.YES);
        assertThat(match(wider, item(Form.METAL, Element.FE))).isEqualTo(Truth.NO);
    }

    @Test
    void technologyForRareEarthsIsAboutRareEarthsUnlessElementsSayOtherwise() {
        ItemRule.Builder any = rule(Form.TECHNOLOGY).elements(ElementRule.anyRareEarth());
        Transaction.Builder separation =
                trade("CN EXPORT", "2025-06-01", Form.TECHNOLOGY).subject(Subject.SMELTING_SEPARATION);
        assertThat(match(any, separation)).isEqualTo(Truth.YES);
        assertThat(match(any, separation.addElements(Element.FE))).isEqualTo(Truth.NO);
        Transaction.Builder gallium =
                trade("CN EXPORT", "2025-06-01", Form.TECHNOLOGY).subject(Subject.GALLIUM_EXTRACTION);
        assertThat(match(any, gallium)).isEqualTo(Truth.UNKNOWN);
        ItemRule.Builder named = rule(Form.TECHNOLOGY).elements(ElementRule.anyOf(Element.DY));
        assertThat(match(
                        named, trade("CN EXPORT", "2025-06-01", Form.TECHNOLOGY).subject(Subject.SMELTING_SEPARATION)))
                .as("not every rare earth")
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aReleaseOutranksAControlAndIsReadNarrowly() {
        Provision act = act(
                entry("1", rule(Form.METAL).elements(ElementRule.anyOf(Element.DY))),
                entry("2", rule(Form.METAL).elements(ElementRule.anyOf(Element.FE)))
                        .effect(EntryEffect.RELEASES));
        Matcher.ItemMatch open = match(act, item(Form.METAL, Element.ND).elementsPartial(true));
        assertThat(open.truth()).as("neither is certain").isEqualTo(Truth.UNKNOWN);
        assertThat(open.entries()).hasSize(1);
        assertThat(open.trail().missing()).extracting(MissingFact::detail).containsExactly("Dy", "Fe");
        Matcher.ItemMatch released = match(act, item(Form.METAL, Element.FE).elementsPartial(true));
        assertThat(released.truth()).isEqualTo(Truth.NO);
        assertThat(released.entries()).isEmpty();
        assertThat(released.kindFits()).isTrue();
        assertThat(released.trail().missing()).isEmpty();
        assertThat(match(act, item(Form.METAL, Element.FE, Element.DY)).truth()).isEqualTo(Truth.NO);
        assertThat(match(act, item(Form.METAL, Element.DY)).truth()).isEqualTo(Truth.YES);
        Matcher.ItemMatch doubtful = match(act, item(Form.METAL, Element.DY).elementsPartial(true));
        assertThat(doubtful.truth()).as("it may hold iron, which releases it").isEqualTo(Truth.UNKNOWN);
        assertThat(doubtful.trail().missing()).extracting(MissingFact::detail).containsExactly("Fe");
        Provision graphite = act(
                entry("1", rule(Form.GRAPHITE_NATURAL_FLAKE)),
                entry("2", rule(Form.GRAPHITE)).effect(EntryEffect.RELEASES));
        assertThat(match(graphite, item(Form.GRAPHITE, Element.C)).truth()).isEqualTo(Truth.NO);
        assertThat(match(graphite, item(Form.GRAPHITE_NATURAL_FLAKE, Element.C)).truth())
                .as("a release frees the form it names and no kind of it")
                .isEqualTo(Truth.YES);
        assertThat(match(act, item(Form.OXIDE, Element.DY)).kindFits()).isFalse();
    }

    @Test
    void everyEntryThatMayFitIsNamedWithItsAnswer() {
        Provision act = act(
                entry("1", rule(Form.METAL)),
                entry("2", rule(Form.METAL).elements(ElementRule.anyOf(Element.DY))),
                entry("3", rule(Form.OXIDE)),
                entry("4", rule(Form.METAL)).effect(EntryEffect.DESCRIBES));
        Matcher.ItemMatch got = match(act, item(Form.METAL, Element.ND).elementsPartial(true));
        assertThat(got.truth()).isEqualTo(Truth.YES);
        assertThat(got.entries().values()).containsExactly(Truth.YES, Truth.UNKNOWN);
        assertThat(got.trail().missing()).as("settled without").isEmpty();
        assertThat(match(act(), item(Form.METAL)).truth()).isEqualTo(Truth.YES);
        assertThat(match(act(), item(Form.METAL)).kindFits()).isTrue();
    }
}
