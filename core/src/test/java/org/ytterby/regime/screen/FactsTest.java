// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Composition;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.regime.trade.AlloySystem;
import org.ytterby.regime.trade.Party;
import org.ytterby.regime.trade.PartyRole;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Transaction;

class FactsTest {

    private static Facts facts(UnaryOperator<Transaction.Builder> more) {
        Transaction.Builder builder = Transaction.builder();
        builder.id("t").question(Question.parse("CN EXPORT")).date(LocalDate.of(2025, 6, 1));
        return new Facts(more.apply(builder).build());
    }

    @Test
    void onlyMaterialsAndArticlesAreGoods() {
        assertThat(facts(b -> b.form(Form.METAL)).isGood()).isTrue();
        assertThat(facts(b -> b.form(Form.TECHNOLOGY)).isGood()).isFalse();
        assertThat(facts(b -> b).isGood()).isFalse();
    }

    @Test
    void anyWayOfStatingElementsStatesThem() {
        assertThat(facts(b -> b).statesElements()).isFalse();
        assertThat(facts(b -> b.elementsPartial(true)).statesElements()).isFalse();
        assertThat(facts(b -> b.addElements(Element.DY)).statesElements()).isTrue();
        assertThat(facts(b -> b.unnamedRareEarths(true)).statesElements()).isTrue();
        assertThat(facts(b -> b.composition(Composition.of(Map.of(Element.DY, 1.0))))
                        .statesElements())
                .isTrue();
        assertThat(facts(b -> b.alloySystem(AlloySystem.parse("Dy-Fe"))).statesElements())
                .isTrue();
    }

    @Test
    void aCompleteListLeavesOutWhatIsAbsentAndAPartialOneWhatIsUnknown() {
        Facts complete = facts(b -> b.addElements(Element.DY));
        assertThat(complete.contains(Element.DY)).isEqualTo(Truth.YES);
        assertThat(complete.contains(Element.FE)).isEqualTo(Truth.NO);
        Facts partial = facts(b -> b.addElements(Element.DY).elementsPartial(true));
        assertThat(partial.contains(Element.DY)).isEqualTo(Truth.YES);
        assertThat(partial.contains(Element.FE)).isEqualTo(Truth.UNKNOWN);
        assertThat(facts(b -> b).contains(Element.FE)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void anAlloyNamesItsElementsAndAllOfThem() {
        Facts alloy = facts(b -> b.alloySystem(AlloySystem.parse("Dy-Fe")));
        assertThat(alloy.contains(Element.FE)).isEqualTo(Truth.YES);
        assertThat(alloy.contains(Element.CO)).isEqualTo(Truth.NO);
        Facts partial = facts(b -> b.alloySystem(AlloySystem.parse("Dy-Fe")).elementsPartial(true));
        assertThat(partial.contains(Element.CO)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aCompositionStatesWhatItCounts() {
        Facts partial = facts(b -> b.composition(Composition.partial(Map.of(Element.DY, 0.3, Element.FE, 0.0))));
        assertThat(partial.contains(Element.DY)).isEqualTo(Truth.YES);
        assertThat(partial.contains(Element.FE)).as("a stated zero").isEqualTo(Truth.NO);
        assertThat(partial.contains(Element.CO)).isEqualTo(Truth.UNKNOWN);
        Facts complete = facts(b -> b.composition(Composition.of(Map.of(Element.DY, 1.0))));
        assertThat(complete.contains(Element.CO)).isEqualTo(Truth.NO);
        Facts open = facts(
                b -> b.composition(Composition.of(Map.of(Element.DY, 1.0))).elementsPartial(true));
        assertThat(open.contains(Element.CO)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aCompositionBesideAListAddsWhatItStates() {
        Facts both = facts(
                b -> b.addElements(Element.DY, Element.ND).composition(Composition.partial(Map.of(Element.DY, 0.3))));
        assertThat(both.contains(Element.ND)).as("listed without a number").isEqualTo(Truth.YES);
        assertThat(both.contains(Element.CO)).as("the list is complete").isEqualTo(Truth.NO);
        Facts more = facts(b -> b.addElements(Element.ND)
                .elementsPartial(true)
                .composition(Composition.partial(Map.of(Element.DY, 0.3, Element.FE, 0.0))));
        assertThat(more.contains(Element.DY)).isEqualTo(Truth.YES);
        assertThat(more.contains(Element.FE)).isEqualTo(Truth.NO);
        assertThat(more.contains(Element.CO)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void rareEarthsThatNobodyNamedMayBeAnyRareEarthAndNothingElse() {
        Facts unnamed = facts(b -> b.unnamedRareEarths(true));
        assertThat(unnamed.contains(Element.DY)).isEqualTo(Truth.UNKNOWN);
        assertThat(unnamed.contains(Element.FE)).isEqualTo(Truth.NO);
        assertThat(unnamed.containsRareEarth()).isEqualTo(Truth.YES);
        Facts partial = facts(b -> b.unnamedRareEarths(true).elementsPartial(true));
        assertThat(partial.contains(Element.FE)).isEqualTo(Truth.UNKNOWN);
        Facts zero = facts(b -> b.unnamedRareEarths(true).composition(Composition.partial(Map.of(Element.DY, 0.0))));
        assertThat(zero.contains(Element.DY)).isEqualTo(Truth.NO);
    }

    @Test
    void oneRareEarthIsEnoughForRareEarths() {
        assertThat(facts(b -> b.addElements(Element.FE)).containsRareEarth()).isEqualTo(Truth.NO);
        assertThat(facts(b -> b.addElements(Element.FE, Element.LU)).containsRareEarth())
                .isEqualTo(Truth.YES);
        assertThat(facts(b -> b.addElements(Element.SC)).containsRareEarth()).isEqualTo(Truth.YES);
        assertThat(facts(b -> b.addElements(Element.FE).elementsPartial(true)).containsRareEarth())
                .isEqualTo(Truth.UNKNOWN);
        assertThat(facts(b -> b).containsRareEarth()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aFractionIsStatedOrZeroWhereTheElementIsAbsent() {
        Facts facts = facts(b -> b.composition(Composition.partial(Map.of(Element.DY, 0.25))));
        assertThat(facts.fraction(Element.DY)).contains(new BigDecimal("0.25"));
        assertThat(facts.fraction(Element.FE)).isEmpty();
        assertThat(facts(b -> b.addElements(Element.DY)).fraction(Element.DY)).isEmpty();
        assertThat(facts(b -> b.addElements(Element.DY)).fraction(Element.FE)).contains(BigDecimal.ZERO);
        assertThat(facts(b -> b).fraction(Element.FE)).isEmpty();
    }

    @Test
    void aConsigneeLeftOutIsTheEndUserAndAnExporterLeftOutIsNobody() {
        Party user = Party.builder().name("User").build();
        Party dealer = Party.builder().name("Dealer").build();
        Party seller = Party.builder().name("Seller").build();
        Facts facts = facts(b -> b.endUser(user));
        assertThat(facts.parties(Set.of(PartyRole.CONSIGNEE))).containsExactly(Optional.of(user));
        assertThat(facts.parties(Set.of(PartyRole.END_USER))).containsExactly(Optional.of(user));
        assertThat(facts.parties(Set.of(PartyRole.EXPORTER))).containsExactly(Optional.empty());
        assertThat(facts(b -> b.endUser(user).consignee(dealer).exporter(seller))
                        .parties(Set.of(PartyRole.EXPORTER, PartyRole.CONSIGNEE, PartyRole.END_USER)))
                .containsExactlyInAnyOrder(Optional.of(seller), Optional.of(dealer), Optional.of(user));
        assertThat(facts(b -> b).parties(Set.of(PartyRole.CONSIGNEE, PartyRole.END_USER)))
                .containsExactly(Optional.empty());
    }
}
