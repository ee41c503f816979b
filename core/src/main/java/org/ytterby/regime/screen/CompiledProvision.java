// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.util.ArrayList;
import java.util.List;
import org.ytterby.regime.ControlEntry;
import org.ytterby.regime.CountryScope;
import org.ytterby.regime.EntryEffect;
import org.ytterby.regime.ItemRule;
import org.ytterby.regime.Provision;
import org.ytterby.regime.ReviewPolicy;
import org.ytterby.regime.trade.Outcome;

/** A provision made ready for answers without reasons. */
final class CompiledProvision {

    private final Provision provision;
    private final boolean everything;
    private final CompiledItem[] controls;
    private final CompiledItem[] releases;
    private final boolean countriesOnly;
    private final boolean namesDestination;
    private final boolean namesOrigin;
    private final boolean namesExporterCountry;
    private final Outcome strictest;
    private final Outcome usual;
    private final boolean hasPolicies;

    CompiledProvision(Provision provision) {
        this.provision = provision;
        this.everything = provision.entries().isEmpty();
        this.controls = items(provision, EntryEffect.CONTROLS);
        this.releases = items(provision, EntryEffect.RELEASES);
        this.namesDestination = provision.destination().mode() != CountryScope.Mode.ALL;
        this.namesOrigin = provision.origin().mode() != CountryScope.Mode.ALL;
        this.namesExporterCountry = provision.exporterCountry().mode() != CountryScope.Mode.ALL;
        this.countriesOnly = provision.binds().isEmpty()
                && provision.condition().isEmpty()
                && provision.destination().mode() != CountryScope.Mode.OUTSIDE_ORIGIN
                && provision.origin().mode() != CountryScope.Mode.OUTSIDE_ORIGIN
                && provision.exporterCountry().mode() != CountryScope.Mode.OUTSIDE_ORIGIN;
        Outcome most = provision.outcome().orElse(Outcome.INDETERMINATE);
        for (ReviewPolicy policy : provision.policies()) {
            most = Outcome.strictest(most, policy.outcome());
        }
        this.strictest = most;
        this.usual = provision.outcome().orElse(Outcome.INDETERMINATE);
        this.hasPolicies = !provision.policies().isEmpty();
    }

    private static CompiledItem[] items(Provision provision, EntryEffect effect) {
        List<CompiledItem> items = new ArrayList<>();
        for (ControlEntry entry : provision.entries()) {
            if (entry.effect() == effect) {
                for (ItemRule rule : entry.items()) {
                    items.add(new CompiledItem(provision, entry, rule));
                }
            }
        }
        return items.toArray(new CompiledItem[0]);
    }

    Provision provision() {
        return provision;
    }

    /** Whether it is about every item. */
    boolean everything() {
        return everything;
    }

    CompiledItem[] controls() {
        return controls;
    }

    /** Whether it asks for nothing beside the item but lists of countries. */
    boolean countriesOnly() {
        return countriesOnly;
    }

    /** Whether the countries that it names are those of a transaction which its rows of bits have let through. */
    Truth countries(Facts facts) {
        return (namesDestination && facts.destination() == null)
                        || (namesOrigin && facts.origin() == null)
                        || (namesExporterCountry && facts.exporterCountry() == null)
                ? Truth.UNKNOWN
                : Truth.YES;
    }

    /** The strictest that it can give if no licence is held; a licence makes it milder. */
    Outcome strictest() {
        return strictest;
    }

    /** What it gives where no policy holds; of no use if it gives nothing, as dual-use lists may. */
    Outcome usual() {
        return usual;
    }

    boolean hasPolicies() {
        return hasPolicies;
    }

    /** Whether the item is one that the provision is about. */
    Truth match(Facts facts, Matcher matcher) {
        if (everything) {
            return Truth.YES;
        }
        Truth controlled = any(controls, facts, matcher);
        if (controlled == Truth.NO || releases.length == 0) {
            return controlled;
        }
        Truth released = any(releases, facts, matcher);
        return controlled.and(released == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.of(released != Truth.YES));
    }

    private static Truth any(CompiledItem[] items, Facts facts, Matcher matcher) {
        Truth any = Truth.NO;
        for (CompiledItem item : items) {
            any = any.or(item.match(facts, matcher));
            if (any == Truth.YES) {
                return any;
            }
        }
        return any;
    }
}
