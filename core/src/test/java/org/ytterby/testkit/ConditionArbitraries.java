// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.material.Stage;
import org.ytterby.material.StageOfOrigin;
import org.ytterby.place.Country;
import org.ytterby.regime.Condition;
import org.ytterby.regime.CountryScope;
import org.ytterby.regime.ItemRule;
import org.ytterby.regime.Threshold;
import org.ytterby.regime.trade.Act;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.ItemProperty;
import org.ytterby.regime.trade.PartyRole;
import org.ytterby.regime.trade.Trait;

/** Conditions of every kind, nested to a small depth. */
public final class ConditionArbitraries extends TypeProvider<Condition> {

    /** Creates the provider of {@link Condition}. */
    public ConditionArbitraries() {
        super(Condition.class);
    }

    @Override
    public Condition example() {
        return new Condition.All(leaves());
    }

    @Override
    public Arbitrary<Condition> arbitrary() {
        return conditions(2);
    }

    /**
     * Returns a fixed condition of every kind; golden files hold them all.
     *
     * @return the conditions, {@link Condition.All} left out
     */
    static List<Condition> leaves() {
        Set<PartyRole> roles = Set.of(PartyRole.END_USER, PartyRole.CONSIGNEE);
        Set<String> lists = Set.of("us-entity-list", "cn-control-list");
        return List.of(
                new Condition.Any(List.of(new Condition.NotDualUse(), new Condition.RecycledIn(Country.US))),
                new Condition.Measured(ItemProperty.FLEXURAL_STRENGTH_MPA, Threshold.parse("> 300")),
                new Condition.Fraction(Element.DY, Threshold.parse(">= 0.001")),
                new Condition.Has(Trait.SINGLE_CRYSTAL, false),
                new Condition.UsedFor(Set.of(EndUse.TERRORISM, EndUse.MILITARY)),
                new Condition.MilitaryParty(roles),
                new Condition.Listed(roles, lists),
                new Condition.OnOwnListing(roles),
                new Condition.NotListed(PartyRole.EXPORTER, "cn-watch-list"),
                new Condition.OwnedByListed(roles, lists, Threshold.parse(">= 0.5"), true),
                new Condition.Origin(CountryScope.only(Country.CN)),
                new Condition.InAct(Set.of(Act.REEXPORT, Act.EXPORT)),
                new Condition.ValueShare(
                        "cn-2025-61-part-1",
                        Country.CN,
                        List.of(ItemRule.builder().addForms(Form.METAL).build()),
                        Threshold.parse(">= 0.001")),
                new Condition.TechnologyOf(Country.CN),
                new Condition.StageIn(
                        Set.of(StageOfOrigin.SEPARATED, StageOfOrigin.MINED), Set.of(Country.US, Country.CN)),
                new Condition.RecycledIn(Country.US),
                new Condition.AtStage(Set.of(Stage.SEPARATION, Stage.MINING)),
                new Condition.NotDualUse(),
                new Condition.Asked("knows-of-diversion", "Does the exporter know of a diversion?"),
                new Condition.Aside(new Condition.NotListed(PartyRole.END_USER, "cn-control-list")),
                new Condition.Presumed(new Condition.Asked("trimethylindium", "Is it trimethylindium?")));
    }

    /** Conditions nested to at most a depth. */
    static Arbitrary<Condition> conditions(int depth) {
        return Built.BY_DEPTH.get(depth);
    }

    /** Built once: jqwik is slow to tell equal trees of arbitraries apart. */
    private static final class Built {
        private static final Arbitrary<Condition> PLAIN = Arbitraries.oneOf(
                        ofItems(), ofParties(), ofPlaces(), ofQuestions())
                .withoutEdgeCases();
        private static final Arbitrary<Condition> ONCE = around(PLAIN, PLAIN);
        private static final List<Arbitrary<Condition>> BY_DEPTH = List.of(PLAIN, ONCE, around(PLAIN, ONCE));
    }

    private static Arbitrary<Condition> around(Arbitrary<Condition> plain, Arbitrary<Condition> inner) {
        Arbitrary<List<Condition>> several = inner.list().ofMinSize(1).ofMaxSize(2);
        return Arbitraries.frequencyOf(
                        Tuple.of(6, plain),
                        Tuple.of(1, several.map(Condition.All::new)),
                        Tuple.of(1, several.map(Condition.Any::new)),
                        Tuple.of(1, inner.map(Condition.Aside::new)),
                        Tuple.of(1, inner.map(Condition.Presumed::new)),
                        Tuple.of(1, valueShares()))
                .withoutEdgeCases();
    }

    private static Arbitrary<Condition> ofItems() {
        return Arbitraries.oneOf(
                Combinators.combine(
                                RegimePools.of(ItemProperty.PURITY, ItemProperty.ISOTOPIC_IMPURITY),
                                ThresholdArbitraries.ofFractions())
                        .as(Condition.Measured::new),
                Combinators.combine(
                                RegimePools.of(ItemProperty.THICKNESS_MM, ItemProperty.MASS_KG),
                                new ThresholdArbitraries().arbitrary())
                        .as(Condition.Measured::new),
                Combinators.combine(RegimePools.elements(), ThresholdArbitraries.ofFractions())
                        .as(Condition.Fraction::new),
                Combinators.combine(Arbitraries.of(Trait.class), RegimePools.flags())
                        .as(Condition.Has::new),
                Arbitraries.just(new Condition.NotDualUse()));
    }

    private static Arbitrary<Condition> ofParties() {
        Arbitrary<Set<PartyRole>> roles = RegimePools.some(Arbitraries.of(PartyRole.class), 1, 3);
        Arbitrary<Set<String>> lists = RegimePools.some(RegimePools.lists(), 1, 2);
        return Arbitraries.oneOf(
                RegimePools.some(Arbitraries.of(EndUse.class), 1, 2).map(Condition.UsedFor::new),
                roles.map(Condition.MilitaryParty::new),
                roles.map(Condition.OnOwnListing::new),
                Combinators.combine(roles, lists).as(Condition.Listed::new),
                Combinators.combine(Arbitraries.of(PartyRole.class), RegimePools.lists())
                        .as(Condition.NotListed::new),
                Combinators.combine(roles, lists, ThresholdArbitraries.ofFractions(), RegimePools.flags())
                        .as(Condition.OwnedByListed::new));
    }

    private static Arbitrary<Condition> ofPlaces() {
        return Arbitraries.oneOf(
                new CountryScopeArbitraries().arbitrary().map(Condition.Origin::new),
                RegimePools.some(RegimePools.acts(), 1, 2).map(Condition.InAct::new),
                RegimePools.countries().map(Condition.TechnologyOf::new),
                RegimePools.countries().map(Condition.RecycledIn::new),
                RegimePools.some(Arbitraries.of(Stage.class), 1, 2).map(Condition.AtStage::new),
                Combinators.combine(
                                RegimePools.some(Arbitraries.of(StageOfOrigin.class), 1, 2),
                                RegimePools.some(RegimePools.countries(), 1, 2))
                        .as(Condition.StageIn::new));
    }

    private static Arbitrary<Condition> ofQuestions() {
        return RegimePools.questions().map(id -> new Condition.Asked(id, "Is it so: " + id + "?"));
    }

    private static Arbitrary<Condition> valueShares() {
        return Combinators.combine(
                        RegimePools.shareTests(),
                        RegimePools.countries(),
                        ItemRuleArbitraries.plainRules().list().ofMaxSize(2),
                        ThresholdArbitraries.ofFractions())
                .as(Condition.ValueShare::new);
    }
}
