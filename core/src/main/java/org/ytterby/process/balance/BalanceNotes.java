// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ytterby.element.Element;
import org.ytterby.evidence.Confidence;
import org.ytterby.process.Assumption;
import org.ytterby.process.Split;
import org.ytterby.process.metallurgy.MassPullCheck;
import org.ytterby.process.metallurgy.MassPullChecks;

/** What the numbers of a balance rest on. */
final class BalanceNotes {

    private final Network network;
    private final ImmutableList<Element> elements;
    private final List<ElementShares> shares;

    /** Takes the shares found for each element, in order of the elements. */
    BalanceNotes(Network network, ImmutableList<Element> elements, List<ElementShares> shares) {
        this.network = network;
        this.elements = elements;
        this.shares = shares;
    }

    /** Adds what is assumed, unknown or taken of a total, stream by stream, how sure it is, and what contradicts itself. */
    void addTo(Balance.Builder balance) {
        List<Confidence> confidences = new ArrayList<>();
        for (int s = 0; s < network.streams.size(); s++) {
            String id = network.streams.get(s).id();
            TreeSet<Element> unknown = new TreeSet<>();
            Map<Assumption, TreeSet<Element>> assumed = new LinkedHashMap<>();
            boolean total = false;
            for (int e = 0; e < elements.size(); e++) {
                ElementShares found = shares.get(e);
                Assumption assumption = found.assumed[s];
                Split split = found.split[s];
                if (found.unknown[s]) {
                    unknown.add(elements.get(e));
                }
                if (assumption != null) {
                    assumed.computeIfAbsent(assumption, key -> new TreeSet<>()).add(elements.get(e));
                }
                if (split != null) {
                    total |= split.scope().isTotal();
                    split.evidence().ifPresent(evidence -> confidences.add(evidence.confidence()));
                }
            }
            if (!unknown.isEmpty()) {
                balance.addUnknown(new UnknownShare(id, unknown));
            }
            assumed.forEach(
                    (a, taken) -> balance.addAssumptions(new AppliedAssumption(id, taken, a.share(), a.reason())));
            if (total) {
                balance.addSharesOfTotals(id);
            }
        }
        if (!confidences.isEmpty()) {
            balance.confidence(Confidence.weakest(confidences));
        }
        MassPullChecks.of(network.flowsheet).stream()
                .filter(MassPullCheck::contradicts)
                .forEach(check -> balance.addContradictions(check.explain()));
    }
}
