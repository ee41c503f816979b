// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.claim;

import java.util.List;
import org.ytterby.element.Element;
import org.ytterby.element.RareEarths;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Evidence;
import org.ytterby.evidence.Source;
import org.ytterby.quantity.Interval;

/** Counts elements: those of the rare earths, or those the claim names. */
final class ElementWitnesses {

    private ElementWitnesses() {}

    static List<Witness> of(Claim claim) {
        boolean rareEarths = claim.materials().equals(List.of("REE"));
        List<Element> elements = rareEarths
                ? List.copyOf(RareEarths.ALL)
                : claim.materials().stream().map(Element::ofSymbol).distinct().toList();
        Interval count = Interval.exactly(elements.size());
        return claim.stated().isEmpty()
                ? List.of()
                : List.of(Witness.builder()
                        .subject(String.join(" ", claim.materials()))
                        .edition(rareEarths ? "IUPAC 2005" : "the claim itself")
                        .year(rareEarths ? 2005 : claim.saidIn())
                        .figures(String.join(
                                " ", elements.stream().map(Element::symbol).toList()))
                        .value(count)
                        .agreement(TableWitnesses.agreement(claim, count))
                        .evidence(Evidence.builder()
                                .source(Source.builder()
                                        .citation(
                                                rareEarths
                                                        ? "IUPAC, Nomenclature of Inorganic Chemistry, Recommendations 2005,"
                                                                + " IR-3.5: Sc, Y and the lanthanoids"
                                                        : "counted from the words of the claim")
                                        .build())
                                .confidence(rareEarths ? Confidence.FROM_MEMORY : Confidence.COMPUTED)
                                .build())
                        .build());
    }
}
