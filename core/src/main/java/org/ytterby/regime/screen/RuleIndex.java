// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ytterby.regime.Provision;
import org.ytterby.regime.trade.Act;
import org.ytterby.regime.trade.Jurisdiction;
import org.ytterby.regime.trade.Question;

/** The provisions of a book that may give an outcome, indexed by question, and its dual-use lists by jurisdiction. */
final class RuleIndex {

    private final Map<Jurisdiction, Map<Act, ProvisionIndex>> topics = new HashMap<>();
    private final Map<Jurisdiction, ProvisionIndex> dualUse = new HashMap<>();
    private final int words;

    RuleIndex(Rules rules) {
        Map<Jurisdiction, Map<Act, List<Provision>>> asked = new HashMap<>();
        int most = 0;
        for (Provision provision : rules.book().provisions()) {
            if (provision.outcome().isPresent()) {
                Map<Act, List<Provision>> acts =
                        asked.computeIfAbsent(rules.jurisdiction(provision), jurisdiction -> new EnumMap<>(Act.class));
                provision
                        .acts()
                        .forEach(act -> acts.computeIfAbsent(act, a -> new ArrayList<>())
                                .add(provision));
            }
        }
        for (Map.Entry<Jurisdiction, Map<Act, List<Provision>>> entry : asked.entrySet()) {
            Map<Act, ProvisionIndex> acts = new EnumMap<>(Act.class);
            entry.getValue().forEach((act, provisions) -> acts.put(act, new ProvisionIndex(provisions, rules)));
            topics.put(entry.getKey(), acts);
        }
        for (Jurisdiction jurisdiction : rules.dualUseJurisdictions()) {
            dualUse.put(jurisdiction, new ProvisionIndex(rules.dualUse(jurisdiction), rules));
        }
        for (Map<Act, ProvisionIndex> acts : topics.values()) {
            for (ProvisionIndex index : acts.values()) {
                most = Math.max(most, index.words());
            }
        }
        for (ProvisionIndex index : dualUse.values()) {
            most = Math.max(most, index.words());
        }
        this.words = most;
    }

    /** The most words that the bits of one index take. */
    int words() {
        return words;
    }

    @Nullable
    ProvisionIndex topic(Question question) {
        Map<Act, ProvisionIndex> acts = topics.get(question.jurisdiction());
        return acts == null ? null : acts.get(question.act());
    }

    @Nullable
    ProvisionIndex dualUse(Jurisdiction jurisdiction) {
        return dualUse.get(jurisdiction);
    }
}
