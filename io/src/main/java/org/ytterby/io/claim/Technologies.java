// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ytterby.material.Subject;
import org.ytterby.regime.Instrument;
import org.ytterby.regime.MeasureType;
import org.ytterby.regime.Provision;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.supply.claim.Agreement;
import org.ytterby.supply.claim.Claim;
import org.ytterby.supply.claim.Witness;
import org.ytterby.time.PartialDate;

/** Holds a claim that a catalogue restricts technologies against the catalogue: restricted, prohibited or not named. */
final class Technologies {

    private Technologies() {}

    static List<Witness> restricted(Claim claim, RegimeBook book, PartialDate day) {
        return RuleClaims.own(claim, book)
                .filter(instrument -> instrument.type() == MeasureType.TECHNOLOGY_CATALOGUE
                        && RuleClaims.publishedOn(instrument)
                                .filter(day::mayContain)
                                .isPresent())
                .flatMap(instrument ->
                        claim.materials().stream().map(name -> witness(instrument, Subject.valueOf(name), book)))
                .toList();
    }

    /** What is prohibited is more than restricted, and what is in both parts is restricted as far as it is not prohibited. */
    private static Witness witness(Instrument instrument, Subject subject, RegimeBook book) {
        Set<Outcome> outcomes = new TreeSet<>();
        for (Provision provision : book.provisions()) {
            boolean named = provision.entries().stream()
                    .flatMap(entry -> entry.items().stream())
                    .anyMatch(item -> item.subjects().contains(subject));
            if (provision.instrument().equals(instrument.id()) && named) {
                provision.outcome().ifPresent(outcomes::add);
            }
        }
        String words = outcomes.isEmpty()
                ? "not named"
                : outcomes.contains(Outcome.LICENCE_REQUIRED)
                        ? outcomes.contains(Outcome.PROHIBITED) ? "restricted, in part prohibited" : "restricted"
                        : "prohibited";
        return Witness.builder()
                .from(RuleClaims.witness(
                        instrument,
                        words,
                        Optional.empty(),
                        outcomes.contains(Outcome.LICENCE_REQUIRED) ? Agreement.AGREES : Agreement.DISAGREES))
                .subject(subject.name())
                .build();
    }
}
