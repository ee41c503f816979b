// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.chain;

import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ytterby.element.Element;
import org.ytterby.element.Presence;
import org.ytterby.internal.Checks;
import org.ytterby.regime.trade.Transaction;

/** Makes the transaction of a part from the facts of a journey and those of the part. */
final class ItemFacts {

    private ItemFacts() {}

    /** A journey: what is asked, when, from where to where, by whom, for what, with which licences. */
    static Transaction.Builder journey(Transaction stated) {
        return Transaction.builder()
                .id(stated.id())
                .question(stated.question())
                .date(stated.date())
                .exporterCountry(stated.exporterCountry())
                .destination(stated.destination())
                .actor(stated.actor())
                .exporter(stated.exporter())
                .consignee(stated.consignee())
                .endUser(stated.endUser())
                .endUses(stated.endUses())
                .processingStage(stated.processingStage())
                .licences(stated.licences())
                .answers(stated.answers());
    }

    static void check(Transaction stated) {
        if (!journey(stated).build().equals(stated)) {
            throw Checks.refused("journey", "state no facts of an item", stated.id());
        }
    }

    static Transaction of(Transaction journey, Part part, String path) {
        Transaction.Builder item = journey(journey)
                .id(path)
                .form(part.form())
                .subject(part.subject())
                .classification(part.classification())
                .unnamedRareEarths(part.unnamedRareEarths())
                .composition(part.composition())
                .alloySystem(part.alloySystem())
                .shape(part.shape())
                .properties(part.properties())
                .traits(part.traits())
                .hsCode(part.hsCode())
                .origin(part.origin())
                .stages(part.stages())
                .milledIn(part.milledIn())
                .sinteredIn(part.sinteredIn())
                .madeWithTechnologyOf(part.madeWithTechnologyOf())
                .valueShares(part.valueShares())
                .value(part.value());
        Contents contents = contents(part);
        Map<String, Boolean> answers = new TreeMap<>(journey.answers());
        answers.putAll(part.answers());
        return item.elements(contents.elements())
                .elementsPartial(contents.partial())
                .answers(answers)
                .build();
    }

    /** The elements of an item, and whether there may be more. */
    private record Contents(NavigableSet<Element> elements, boolean partial) {}

    /** The elements stated; where none are and the breakdown is complete, those of the parts. */
    private static Contents contents(Part part) {
        boolean stated = !part.elements().isEmpty()
                || part.composition().isPresent()
                || part.alloySystem().isPresent()
                || part.unnamedRareEarths();
        if (stated || part.parts().isEmpty() || part.breakdown() != Breakdown.COMPLETE) {
            return new Contents(part.elements(), part.elementsPartial());
        }
        TreeSet<Element> elements = new TreeSet<>();
        boolean partial = false;
        for (Part inner : part.parts()) {
            Contents held = known(inner);
            elements.addAll(held.elements());
            partial |= held.partial();
        }
        return new Contents(elements, partial && !elements.isEmpty());
    }

    /** What is certainly in a part, and whether there may be more. */
    private static Contents known(Part part) {
        Contents listed = contents(part);
        TreeSet<Element> elements = new TreeSet<>(listed.elements());
        part.alloySystem().ifPresent(alloy -> elements.addAll(alloy.elements()));
        boolean open = listed.partial() || part.unnamedRareEarths();
        if (part.composition().isPresent()) {
            for (Element element : Element.values()) {
                Presence presence = part.composition().get().presence(element);
                if (presence == Presence.PRESENT) {
                    elements.add(element);
                }
                open |= presence == Presence.UNKNOWN && listed.elements().isEmpty();
            }
        }
        return new Contents(elements, open || elements.isEmpty());
    }
}
