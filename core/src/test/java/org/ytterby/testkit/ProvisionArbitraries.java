// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.ytterby.evidence.Confidence;
import org.ytterby.place.Country;
import org.ytterby.regime.Condition;
import org.ytterby.regime.ControlEntry;
import org.ytterby.regime.CountryScope;
import org.ytterby.regime.EntryEffect;
import org.ytterby.regime.ItemRule;
import org.ytterby.regime.MeasureType;
import org.ytterby.regime.Provision;
import org.ytterby.regime.Publication;
import org.ytterby.regime.trade.Act;
import org.ytterby.regime.trade.Actor;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.PartyRole;
import org.ytterby.time.PartialSpan;

/** Lists, bans that build on them, listings of parties, general licences, reporting duties, and rules of any other type. */
public final class ProvisionArbitraries extends TypeProvider<Provision> {

    /** Creates the provider of {@link Provision}. */
    public ProvisionArbitraries() {
        super(Provision.class);
    }

    @Override
    public Provision example() {
        return Provision.builder()
                .id("cn-2025-61/1")
                .instrument("cn-2025-61")
                .part("paragraph 1")
                .type(MeasureType.GENERAL_LICENCE)
                .addActs(Act.REEXPORT, Act.EXPORT)
                .programme("items-abroad")
                .published(Publication.parse("2025-10-09"))
                .effect(PartialSpan.parse("[2025-12-01, ...)"))
                .outcome(Outcome.LICENCE_REQUIRED)
                .obligation("state the control code on the declaration")
                .destination(CountryScope.OUTSIDE_ORIGIN)
                .origin(CountryScope.only(Country.CN))
                .exporterCountry(CountryScope.allBut(Country.CN))
                .addBinds(Actor.FOREIGN_OPERATOR)
                .condition(new Condition.MilitaryParty(Set.of(PartyRole.END_USER)))
                .addEntries(new ControlEntryArbitraries().example())
                .listing(new ListingArbitraries().example())
                .addPolicies(new ReviewPolicyArbitraries().example())
                .dualUse(true)
                .addAuthorises("cn-2025-18/1")
                .addHolders("Beta Magnetics")
                .unconfirmed("whether it was put off again")
                .confidence(Confidence.SECONDARY_SOURCE_SEEN)
                .build();
    }

    @Override
    public Arbitrary<Provision> arbitrary() {
        return provisions();
    }

    /**
     * Returns a provision of {@link RegimePools}, whose references the book it goes into has to hold.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Provision> provisions() {
        return Combinators.combine(frames(), kinds())
                .as((frame, kind) -> {
                    Provision.Builder whole = Provision.builder();
                    frame.into(whole);
                    kind.into(whole);
                    return whole.build();
                })
                .withoutEdgeCases();
    }

    /** Some attributes of a provision. */
    private interface Part {
        void into(Provision.Builder provision);
    }

    private static Arbitrary<Part> frames() {
        Arbitrary<Set<Act>> acts = Arbitraries.frequencyOf(
                Tuple.of(4, RegimePools.of(Set.of(Act.EXPORT, Act.REEXPORT))),
                Tuple.of(1, RegimePools.of(Set.of(Act.EXPORT))),
                Tuple.of(1, RegimePools.some(Arbitraries.of(Act.class), 0, 3)));
        return Combinators.combine(
                        RegimePools.provisions(),
                        RegimePools.instruments(),
                        acts,
                        effects(),
                        new PublicationArbitraries().arbitrary().optional(0.1),
                        RegimePools.notes().optional(0.1),
                        RegimePools.confidences(),
                        RegimePools.of("section-301").optional(0.05))
                .as((id, instrument, on, effect, published, words, confidence, programme) -> whole -> whole.id(id)
                        .instrument(instrument)
                        .part(words)
                        .acts(on)
                        .programme(programme)
                        .published(published)
                        .effect(effect)
                        .unconfirmed(words)
                        .confidence(confidence));
    }

    private static Arbitrary<PartialSpan> effects() {
        Arbitrary<String> bounded = RegimePools.of(
                "[2024-12-03, 2026-11-27]",
                "[2025-04-04, 2025-11-07)",
                "(2025-10-09, 2026-11-10]",
                "(..., 2025-12-01)");
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        RegimePools.changeDays()
                                .map(day -> "[" + day + ", ...)")
                                .map(PartialSpan::parse)),
                Tuple.of(2, bounded.map(PartialSpan::parse)),
                Tuple.of(
                        1,
                        RegimePools.of("[2025-04, ...)", "[2024-12, 2025-11)", "(..., ...)")
                                .map(PartialSpan::parse)));
    }

    private static Arbitrary<Part> kinds() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, dualUseLists()),
                Tuple.of(3, bans()),
                Tuple.of(1, listings()),
                Tuple.of(1, generalLicences()),
                Tuple.of(1, duties()),
                Tuple.of(1, others()));
    }

    private static Arbitrary<List<ControlEntry>> entries(int least) {
        return ControlEntryArbitraries.entries()
                .list()
                .uniqueElements(ControlEntry::id)
                .ofMinSize(least)
                .ofMaxSize(2);
    }

    private static Arbitrary<CountryScope> scopes() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, RegimePools.of(CountryScope.ALL)), Tuple.of(1, new CountryScopeArbitraries().arbitrary()));
    }

    private static Arbitrary<Part> dualUseLists() {
        return entries(1)
                .map(entries -> whole -> whole.type(MeasureType.EXPORT_LICENCE_CONTROL)
                        .outcome(Outcome.LICENCE_REQUIRED)
                        .dualUse(true)
                        .entries(entries));
    }

    private static Arbitrary<Part> bans() {
        Arbitrary<CountryScope> scopes = scopes();
        Arbitrary<List<ControlEntry>> onDualUse = ControlEntryArbitraries.entries()
                .map(entry -> List.of(ControlEntry.builder()
                        .from(entry)
                        .effect(EntryEffect.CONTROLS)
                        .items(List.of(ItemRule.builder().dualUse(true).build()))
                        .build()));
        return Combinators.combine(
                        RegimePools.of(
                                Outcome.PROHIBITED, Outcome.PRESUMPTION_OF_DENIAL, Outcome.INDIVIDUAL_LICENCE_ONLY),
                        scopes,
                        scopes,
                        scopes,
                        Arbitraries.oneOf(onDualUse, entries(0)),
                        ConditionArbitraries.conditions(1).optional(0.5),
                        new ReviewPolicyArbitraries().arbitrary().list().ofMaxSize(2),
                        RegimePools.some(Arbitraries.of(Actor.class), 0, 1))
                .as((outcome, destination, origin, exporter, entries, condition, policies, bound) ->
                        whole -> whole.type(MeasureType.DESTINATION_BAN)
                                .outcome(outcome)
                                .destination(destination)
                                .origin(origin)
                                .exporterCountry(exporter)
                                .entries(entries)
                                .condition(condition)
                                .policies(policies)
                                .binds(bound));
    }

    private static Arbitrary<Part> listings() {
        return Combinators.combine(
                        new ListingArbitraries().arbitrary(), RegimePools.some(Arbitraries.of(PartyRole.class), 1, 2))
                .as((listing, roles) -> whole -> whole.type(MeasureType.PARTY_LISTING)
                        .outcome(Outcome.PROHIBITED)
                        .listing(listing)
                        .condition(new Condition.OnOwnListing(roles)));
    }

    private static Arbitrary<Part> generalLicences() {
        return Combinators.combine(
                        RegimePools.some(RegimePools.provisions(), 1, 2),
                        RegimePools.some(RegimePools.names(), 0, 2),
                        scopes())
                .as((authorises, holders, destination) -> whole -> whole.type(MeasureType.GENERAL_LICENCE)
                        .authorises(authorises)
                        .holders(holders)
                        .destination(destination));
    }

    private static Arbitrary<Part> duties() {
        return entries(0)
                .map(entries -> whole -> whole.type(MeasureType.REPORTING_REQUIREMENT)
                        .obligation("report the origin")
                        .entries(entries));
    }

    private static Arbitrary<Part> others() {
        return Combinators.combine(
                        Arbitraries.of(MeasureType.class),
                        ReviewPolicyArbitraries.outcomes().optional(0.8),
                        RegimePools.flags(),
                        scopes(),
                        entries(0))
                .as((type, outcome, dualUse, destination, entries) -> whole -> whole.type(type)
                        .outcome(outcome)
                        .dualUse(dualUse)
                        .destination(destination)
                        .entries(entries));
    }
}
