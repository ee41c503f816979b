// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ytterby.quantity.Interval;
import org.ytterby.regime.Instrument;
import org.ytterby.regime.RegimeBook;
import org.ytterby.supply.claim.Agreement;
import org.ytterby.supply.claim.Claim;
import org.ytterby.supply.claim.Witness;
import org.ytterby.time.PartialDate;

/** Counts the rules of some types that a country has in force. */
final class RulesInForce {

    private RulesInForce() {}

    /** The provisions of the types named that are in force on the whole of the day or month stated, instrument by instrument. */
    static List<Witness> of(Claim claim, RegimeBook book, PartialDate day) {
        List<Instrument> instruments = RuleClaims.own(claim, book)
                .filter(instrument -> book.provisions().stream()
                        .anyMatch(provision -> provision.instrument().equals(instrument.id())
                                && claim.materials().contains(provision.type().name())
                                && provision
                                        .effect()
                                        .certain()
                                        .filter(span -> span.contains(day.earliest()))
                                        .isPresent()))
                .toList();
        Interval count = Interval.exactly(instruments.size());
        String titles = instruments.stream().map(Instrument::title).collect(Collectors.joining("; "));
        return instruments.stream()
                .limit(1)
                .map(first -> RuleClaims.witness(
                        first,
                        instruments.size() + ": " + titles,
                        Optional.of(count),
                        Agreement.of(claim.stated().orElse(Interval.unbounded()), count)))
                .toList();
    }
}
