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
    private final boolean everywhere;
    private final Outcome strictest;

    CompiledProvision(Provision provision) {
        this.provision = provision;
        this.everything = provision.entries().isEmpty();
        this.controls = items(provision, EntryEffect.CONTROLS);
        this.releases = items(provision, EntryEffect.RELEASES);
        this.everywhere = provision.destination().mode() == CountryScope.Mode.ALL
                && provision.origin().mode() == CountryScope.Mode.ALL
                && provision.exporterCountry().mode() == CountryScope.Mode.ALL
                && provision.binds().isEmpty()
                && provision.condition().isEmpty();
        Outcome most = provision.outcome().orElse(Outcome.INDETERMINATE);
        for (ReviewPolicy policy : provision.policies()) {
            most = Outcome.strictest(most, policy.outcome());
        }
        this.strictest = most;
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

    /** Whether it asks for nothing beside the item. */
    boolean everywhere() {
        return everywhere;
    }

    /** The strictest that it can give if no licence is held; a licence makes it milder. */
    Outcome strictest() {
        return strictest;
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
