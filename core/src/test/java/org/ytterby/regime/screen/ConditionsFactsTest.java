// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ytterby.regime.screen.SampleTrades.export;
import static org.ytterby.regime.screen.SampleTrades.trade;
import static org.ytterby.regime.screen.SmallBooks.book;
import static org.ytterby.regime.screen.SmallBooks.control;
import static org.ytterby.regime.screen.SmallBooks.instrument;
import static org.ytterby.regime.screen.SmallBooks.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.element.Composition;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.material.Stage;
import org.ytterby.material.StageOfOrigin;
import org.ytterby.place.Country;
import org.ytterby.regime.Condition;
import org.ytterby.regime.CountryScope;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.Threshold;
import org.ytterby.regime.trade.Act;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.ItemProperty;
import org.ytterby.regime.trade.Party;
import org.ytterby.regime.trade.PartyRole;
import org.ytterby.regime.trade.Trait;
import org.ytterby.regime.trade.Transaction;

class ConditionsFactsTest {

    private static final Condition YES = new Condition.InAct(Set.of(Act.EXPORT));
    private static final Condition NO = new Condition.InAct(Set.of(Act.REEXPORT));
    private static final Condition OPEN = asked("open");
    private static final Condition ASIDE = new Condition.Aside(asked("aside"));

    private static final RegimeBook BOOK = book(instrument("act", "2024-01-01"))
            .addProvisions(control("act", "[2024-01-01, ...)").build())
            .build();

    private Trail trail = new Trail();

    private static Condition asked(String id) {
        return new Condition.Asked(id, "Is it " + id + "?");
    }

    private static Transaction.Builder item() {
        return export("2025-06-01", Form.METAL, Element.DY);
    }

    private Truth eval(Condition condition, Transaction.Builder item) {
        trail = new Trail();
        return new Conditions(rules(BOOK), item.build()).eval(condition, null, trail);
    }

    private List<String> missing() {
        return trail.missing().stream().map(MissingFact::text).toList();
    }

    private static Condition all(Condition... parts) {
        return new Condition.All(List.of(parts));
    }

    private static Condition any(Condition... parts) {
        return new Condition.Any(List.of(parts));
    }

    @Test
    void allIsNoAsSoonAsOneIsAndThenAsksNothing() {
        assertThat(eval(all(YES, YES), item())).isEqualTo(Truth.YES);
        assertThat(eval(all(OPEN, NO), item())).isEqualTo(Truth.NO);
        assertThat(missing()).isEmpty();
        assertThat(eval(all(YES, OPEN), item())).isEqualTo(Truth.UNKNOWN);
        assertThat(missing()).containsExactly("Is it open?");
        assertThat(eval(all(OPEN, ASIDE), item())).isEqualTo(Truth.ASIDE);
        assertThat(missing()).isEmpty();
        assertThat(trail.asides()).extracting(MissingFact::detail).containsExactly("aside");
    }

    @Test
    void anyIsYesAsSoonAsOneIsAndThenAsksNothing() {
        assertThat(eval(any(NO, NO), item())).isEqualTo(Truth.NO);
        assertThat(eval(any(OPEN, ASIDE, YES), item())).isEqualTo(Truth.YES);
        assertThat(missing()).isEmpty();
        assertThat(trail.asides()).isEmpty();
        assertThat(eval(any(NO, OPEN), item())).isEqualTo(Truth.UNKNOWN);
        assertThat(missing()).containsExactly("Is it open?");
        assertThat(eval(any(ASIDE, OPEN), item())).isEqualTo(Truth.UNKNOWN);
        assertThat(trail.asides()).hasSize(1);
        assertThat(eval(any(ASIDE, NO), item())).isEqualTo(Truth.ASIDE);
    }

    @Test
    void flagsOfEveryPartLookedAtAreKept() {
        Condition edge = new Condition.Measured(ItemProperty.PURITY, Threshold.parse(">= 0.5"));
        Transaction.Builder half = item().putProperties(ItemProperty.PURITY, new BigDecimal("0.5"));
        assertThat(eval(all(edge, NO), half)).isEqualTo(Truth.NO);
        assertThat(trail.flags()).containsExactly(Flag.THRESHOLD_EDGE);
        assertThat(eval(any(edge, OPEN), half)).isEqualTo(Truth.YES);
        assertThat(trail.flags()).containsExactly(Flag.THRESHOLD_EDGE);
    }

    @Test
    void aFractionIsHeldAgainstItsLimit() {
        Condition most = new Condition.Fraction(Element.DY, Threshold.parse("< 0.25"));
        assertThat(eval(most, item().composition(Composition.partial(Map.of(Element.DY, 0.24)))))
                .isEqualTo(Truth.YES);
        assertThat(trail.flags()).isEmpty();
        assertThat(eval(most, item().composition(Composition.partial(Map.of(Element.DY, 0.25)))))
                .isEqualTo(Truth.NO);
        assertThat(trail.flags()).containsExactly(Flag.THRESHOLD_EDGE);
        assertThat(eval(most, item())).isEqualTo(Truth.UNKNOWN);
        assertThat(missing()).containsExactly("the mass fraction of Dy");
        assertThat(eval(new Condition.Fraction(Element.FE, Threshold.parse("> 0")), item()))
                .as("iron is absent")
                .isEqualTo(Truth.NO);
    }

    @ParameterizedTest
    @CsvSource({"true, true, YES", "true, false, NO", "false, true, NO", "false, false, YES"})
    void aTraitIsWantedOrUnwanted(boolean wanted, boolean stated, Truth truth) {
        Condition has = new Condition.Has(Trait.SINGLE_CRYSTAL, wanted);
        assertThat(eval(has, item().putTraits(Trait.SINGLE_CRYSTAL, stated))).isEqualTo(truth);
        assertThat(eval(has, item())).isEqualTo(Truth.UNKNOWN);
        assertThat(missing()).containsExactly("whether it is single crystal");
    }

    @Test
    void usesAreCompleteWhereAnyIsStated() {
        Condition military = new Condition.UsedFor(Set.of(EndUse.MILITARY, EndUse.TERRORISM));
        assertThat(eval(military, item())).isEqualTo(Truth.NO);
        assertThat(eval(military, item().addEndUses(EndUse.MILITARY))).isEqualTo(Truth.YES);
        assertThat(eval(military, item().endUses(Set.of()))).isEqualTo(Truth.UNKNOWN);
        assertThat(missing()).containsExactly("the end use");
    }

    @Test
    void technologyOfACountryIsStatedOrAskedFor() {
        Condition chinese = new Condition.TechnologyOf(Country.CN);
        assertThat(eval(chinese, item().putMadeWithTechnologyOf(Country.CN, true)))
                .isEqualTo(Truth.YES);
        assertThat(eval(chinese, item().putMadeWithTechnologyOf(Country.CN, false)))
                .isEqualTo(Truth.NO);
        assertThat(eval(chinese, item().putMadeWithTechnologyOf(Country.JP, true)))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(trail.missing()).extracting(MissingFact::kind).containsExactly(FactKind.TECHNOLOGY);
    }

    @Test
    void productionIsToldApartByStageOnlyWhereOneIsStated() {
        Condition mining = new Condition.AtStage(Set.of(Stage.MINING));
        assertThat(eval(mining, item())).isEqualTo(Truth.YES);
        assertThat(eval(mining, item().processingStage(Stage.MINING))).isEqualTo(Truth.YES);
        assertThat(eval(mining, item().processingStage(Stage.SEPARATION))).isEqualTo(Truth.NO);
    }

    @Test
    void oneStageInOneCountryIsEnough() {
        Condition china = new Condition.StageIn(
                Set.of(StageOfOrigin.MELTED, StageOfOrigin.PRODUCED), Set.of(Country.CN, Country.RU));
        assertThat(eval(china, item().putStages(StageOfOrigin.MELTED, Country.RU)))
                .isEqualTo(Truth.YES);
        assertThat(missing()).isEmpty();
        assertThat(trail.flags()).containsExactly(Flag.STAGE_OF_ORIGIN);
        assertThat(eval(china, item().putStages(StageOfOrigin.MELTED, Country.JP)))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(trail.missing()).extracting(MissingFact::detail).containsExactly("PRODUCED");
        assertThat(eval(
                        china,
                        item().putStages(StageOfOrigin.MELTED, Country.JP)
                                .putStages(StageOfOrigin.PRODUCED, Country.US)))
                .isEqualTo(Truth.NO);
    }

    @Test
    void recyclingNeedsFeedMillingAndSintering() {
        Condition recycled = new Condition.RecycledIn(Country.US);
        Transaction.Builder feed = item().putTraits(Trait.RECYCLED_FEED, true);
        assertThat(eval(recycled, feed)).isEqualTo(Truth.UNKNOWN);
        assertThat(trail.missing()).extracting(MissingFact::detail).containsExactly("MILLING", "SINTERING");
        assertThat(eval(recycled, feed.milledIn(Country.US))).isEqualTo(Truth.UNKNOWN);
        assertThat(eval(recycled, feed.sinteredIn(Country.US))).isEqualTo(Truth.YES);
        assertThat(eval(recycled, feed.milledIn(Country.CN))).isEqualTo(Truth.NO);
        assertThat(eval(
                        recycled,
                        item().milledIn(Country.US).sinteredIn(Country.US).putTraits(Trait.RECYCLED_FEED, false)))
                .isEqualTo(Truth.NO);
    }

    @Test
    void countriesAreNamedExceptedOrThoseOutsideTheOrigin() {
        assertThat(eval(new Condition.Origin(CountryScope.ALL), item().origin(Optional.empty())))
                .isEqualTo(Truth.YES);
        assertThat(eval(new Condition.Origin(CountryScope.only(Country.CN)), item()))
                .isEqualTo(Truth.YES);
        assertThat(eval(new Condition.Origin(CountryScope.allBut(Country.CN)), item()))
                .isEqualTo(Truth.NO);
        assertThat(eval(new Condition.Origin(CountryScope.only(Country.CN)), item().origin(Optional.empty())))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(missing()).containsExactly("the country of origin");
    }

    private Truth outside(Transaction.Builder item) {
        trail = new Trail();
        Transaction built = item.build();
        return new Conditions(rules(BOOK), built)
                .scope(CountryScope.OUTSIDE_ORIGIN, built.destination(), FactKind.DESTINATION, trail);
    }

    @Test
    void outsideTheOriginNeedsBothCountries() {
        assertThat(outside(item())).isEqualTo(Truth.YES);
        assertThat(outside(item().destination(Country.CN))).isEqualTo(Truth.NO);
        assertThat(outside(item().destination(Optional.empty()))).isEqualTo(Truth.UNKNOWN);
        assertThat(missing()).containsExactly("the country of destination");
        assertThat(outside(item().origin(Optional.empty()))).isEqualTo(Truth.UNKNOWN);
        assertThat(missing()).containsExactly("the country of origin");
        assertThat(outside(item().origin(Optional.empty()).destination(Optional.empty())))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(missing()).containsExactly("the country of origin", "the country of destination");
    }

    @Test
    void oneMilitaryPartyIsEnough() {
        Condition military = new Condition.MilitaryParty(Set.of(PartyRole.CONSIGNEE, PartyRole.END_USER));
        Party soldier = Party.builder().military(true).build();
        Party unknown = Party.builder().build();
        assertThat(eval(military, item())).isEqualTo(Truth.NO);
        assertThat(eval(military, item().consignee(soldier))).isEqualTo(Truth.YES);
        assertThat(eval(military, item().endUser(unknown).consignee(soldier))).isEqualTo(Truth.YES);
        assertThat(missing()).isEmpty();
        assertThat(eval(military, item().consignee(unknown))).isEqualTo(Truth.UNKNOWN);
        assertThat(missing()).containsExactly("whether a military user is the end user");
        Condition exporter = new Condition.MilitaryParty(Set.of(PartyRole.EXPORTER));
        assertThat(eval(exporter, item())).isEqualTo(Truth.UNKNOWN);
        assertThat(missing()).containsExactly("whether a military user is the exporter");
    }

    @Test
    void whereNothingIsOnADualUseListEverythingIsNot() {
        assertThat(eval(new Condition.NotDualUse(), trade("US EXPORT", "2025-06-01", Form.METAL)))
                .isEqualTo(Truth.YES);
    }
}
