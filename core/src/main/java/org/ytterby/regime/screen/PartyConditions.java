// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ytterby.regime.Condition;
import org.ytterby.regime.Listing;
import org.ytterby.regime.Provision;
import org.ytterby.regime.trade.Ownership;
import org.ytterby.regime.trade.Party;
import org.ytterby.regime.trade.PartyRole;

/** Answers conditions on parties: who is military, who stands on which list, who is owned by whom. */
final class PartyConditions {

    private final Rules rules;
    private final Facts facts;

    PartyConditions(Rules rules, Facts facts) {
        this.rules = rules;
        this.facts = facts;
    }

    Truth eval(Condition condition, @Nullable Provision provision, Trail trail) {
        if (condition instanceof Condition.MilitaryParty military) {
            return military(military.roles(), trail);
        } else if (condition instanceof Condition.Listed listed) {
            return listed(listed, trail);
        } else if (condition instanceof Condition.NotListed not) {
            return notListed(not, trail);
        } else if (condition instanceof Condition.OnOwnListing own) {
            return onOwnListing(own.roles(), provision, trail);
        } else if (condition instanceof Condition.OwnedByListed owned) {
            return owned(owned, trail);
        }
        throw new IllegalStateException("no answer for " + condition);
    }

    private Truth notListed(Condition.NotListed not, Trail trail) {
        Truth on = membership(not.role(), party(not.role()), not.list(), Trail.QUIET);
        return on == Truth.YES || on == Truth.NO
                ? Truth.of(on == Truth.NO)
                : trail.leavesAside(() -> new MissingFact(
                        FactKind.LIST_MEMBERSHIP,
                        "list:" + not.list(),
                        "Does the "
                                + not.role().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                                + " stand on the list " + not.list() + "?"));
    }

    private Truth military(Set<PartyRole> roles, Trail trail) {
        Trail open = trail.part();
        Truth any = Truth.NO;
        for (Optional<Party> party : facts.parties(roles)) {
            any = any.or(party.flatMap(Party::military)
                    .map(Truth::of)
                    .orElseGet(() -> open.lacks(FactKind.MILITARY_USER, roles(roles))));
        }
        trail.take(open, any);
        return any;
    }

    private static String roles(Set<PartyRole> roles) {
        return roles.contains(PartyRole.END_USER)
                ? PartyRole.END_USER.name()
                : roles.iterator().next().name();
    }

    private Optional<Party> party(PartyRole role) {
        return facts.parties(Set.of(role)).iterator().next();
    }

    private Truth listed(Condition.Listed condition, Trail trail) {
        Trail open = trail.part();
        Truth any = Truth.NO;
        for (Optional<Party> party : facts.parties(condition.roles())) {
            for (String list : condition.lists()) {
                Trail own = trail.part();
                Truth one = membership(role(condition.roles()), party, list, own);
                open.take(own, one);
                any = any.or(one);
            }
        }
        trail.take(open, any);
        return any;
    }

    private static PartyRole role(Set<PartyRole> roles) {
        return roles.contains(PartyRole.END_USER)
                ? PartyRole.END_USER
                : roles.iterator().next();
    }

    /** Whether a party stands on a list. A party that has a name and was not screened leaves a question aside. */
    private Truth membership(PartyRole role, Optional<Party> party, String list, Trail trail) {
        if (party.isEmpty()) {
            return lacksMembership(role, list, trail);
        }
        Party known = party.get();
        if (known.listedOn().contains(list)
                || known.name()
                        .filter(name ->
                                rules.names(list, name, facts.transaction().date()))
                        .isPresent()) {
            return Truth.YES;
        }
        if (known.notListedOn().contains(list) || known.screened()) {
            return Truth.NO;
        }
        return known.name().isPresent()
                ? trail.leavesAside(() -> unscreened(known, list))
                : lacksMembership(role, list, trail);
    }

    private static Truth lacksMembership(PartyRole role, String list, Trail trail) {
        return trail.lacks(() -> MissingFact.of(FactKind.LIST_MEMBERSHIP, role + " on " + list));
    }

    private static MissingFact unscreened(Party party, String list) {
        String name = party.name().orElse("the party");
        return new MissingFact(
                FactKind.LIST_MEMBERSHIP, "list:" + list, "Does " + name + " stand on the list " + list + "?");
    }

    private Truth onOwnListing(Set<PartyRole> roles, @Nullable Provision provision, Trail trail) {
        if (provision == null || provision.listing().isEmpty()) {
            return Truth.NO;
        }
        Listing listing = provision.listing().get();
        Trail open = trail.part();
        Truth any = Truth.NO;
        for (Optional<Party> party : facts.parties(roles)) {
            any = any.or(onListing(role(roles), party, provision, listing, open));
        }
        trail.take(open, any);
        return any;
    }

    private Truth onListing(PartyRole role, Optional<Party> party, Provision provision, Listing listing, Trail trail) {
        if (party.isEmpty()) {
            return lacksMembership(role, listing.list(), trail);
        }
        Party known = party.get();
        if (known.name()
                .filter(name -> rules.names(provision, name, facts.transaction().date()))
                .isPresent()) {
            return Truth.YES;
        }
        if (known.listedOn().contains(listing.list())) {
            boolean elsewhere = known.name()
                    .filter(name -> rules.names(
                            listing.list(), name, facts.transaction().date()))
                    .isPresent();
            return elsewhere || (listing.complete() && known.name().isPresent())
                    ? Truth.NO
                    : trail.leavesAside(() -> unscreened(known, listing.list()));
        }
        if (known.notListedOn().contains(listing.list()) || known.screened()) {
            return Truth.NO;
        }
        return known.name().isPresent()
                ? trail.leavesAside(() -> unscreened(known, listing.list()))
                : lacksMembership(role, listing.list(), trail);
    }

    private Truth owned(Condition.OwnedByListed condition, Trail trail) {
        Trail open = trail.part();
        Truth any = Truth.NO;
        for (Optional<Party> party : facts.parties(condition.roles())) {
            any = any.or(owned(party, condition, open));
        }
        trail.take(open, any);
        return any;
    }

    private static Truth owned(Optional<Party> party, Condition.OwnedByListed condition, Trail trail) {
        String detail = role(condition.roles()).name();
        if (party.isEmpty()) {
            return trail.lacks(FactKind.OWNERSHIP, detail);
        }
        List<BigDecimal> shares = new ArrayList<>();
        for (Ownership owner : party.get().owners()) {
            if (condition.lists().contains(owner.list())) {
                shares.add(owner.share());
            }
        }
        BigDecimal share = condition.aggregate()
                ? shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                : shares.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        if (Conditions.holds(condition.share(), share, trail) == Truth.YES) {
            return Truth.YES;
        }
        if (party.get().screened()) {
            return Truth.NO;
        }
        return party.get().name().isPresent()
                ? trail.leavesAside(() -> new MissingFact(
                        FactKind.OWNERSHIP,
                        "owners:" + String.join(",", condition.lists()),
                        "Who owns " + party.get().name().get() + "?"))
                : trail.lacks(FactKind.OWNERSHIP, detail);
    }
}
