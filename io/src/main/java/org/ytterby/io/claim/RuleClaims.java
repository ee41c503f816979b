// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.claim;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ytterby.element.Element;
import org.ytterby.evidence.Evidence;
import org.ytterby.quantity.Interval;
import org.ytterby.regime.ElementRule;
import org.ytterby.regime.Instrument;
import org.ytterby.regime.MeasureType;
import org.ytterby.regime.Provision;
import org.ytterby.regime.RegimeBook;
import org.ytterby.supply.claim.Agreement;
import org.ytterby.supply.claim.Claim;
import org.ytterby.supply.claim.ClaimFinding;
import org.ytterby.supply.claim.Witness;
import org.ytterby.time.PartialDate;

/** Holds claims about export rules against a book of rules. */
final class RuleClaims {

    private RuleClaims() {}

    static ClaimFinding check(Claim claim, RegimeBook book) {
        Optional<PartialDate> stated = claim.day();
        if (stated.isEmpty()) {
            return ClaimFinding.notCheckable(claim, "states no day");
        }
        PartialDate day = stated.orElseThrow();
        return ClaimFinding.ofParts(claim, part -> switch (part.measure()) {
            case CONTROLLED_ELEMENTS -> each(part, book, instrument -> counted(part, book, instrument, day));
            case RULE_PUBLISHED -> each(part, book, instrument -> published(instrument, day));
            case RULE_IN_EFFECT -> each(part, book, instrument -> inEffect(part, book, instrument, day));
            case TECHNOLOGY_RESTRICTED -> Technologies.restricted(part, book, day);
            case RULES_IN_FORCE -> RulesInForce.of(part, book, day);
            default -> List.of();
        });
    }

    private static List<Witness> each(Claim claim, RegimeBook book, Function<Instrument, Optional<Witness>> witness) {
        return own(claim, book)
                .flatMap(instrument -> witness.apply(instrument).stream())
                .toList();
    }

    static Stream<Instrument> own(Claim claim, RegimeBook book) {
        return book.instruments().stream()
                .filter(instrument -> claim.region()
                        .filter(region ->
                                region.code().equals(instrument.jurisdiction().code()))
                        .isPresent());
    }

    /** The rare earths that a licence control names one by one: published in the month stated, or in force on the day stated. */
    private static Optional<Witness> counted(Claim claim, RegimeBook book, Instrument instrument, PartialDate day) {
        Set<Element> elements = EnumSet.noneOf(Element.class);
        controls(book, instrument)
                .filter(provision -> day.day().isEmpty()
                        || provision
                                .effect()
                                .certain()
                                .filter(span -> span.contains(day.earliest()))
                                .isPresent())
                .forEach(provision -> elements.addAll(named(provision)));
        elements.removeIf(element -> !element.isRareEarth());
        boolean then = day.day().isPresent()
                || publishedOn(instrument).filter(day::mayContain).isPresent();
        if (!then || elements.isEmpty()) {
            return Optional.empty();
        }
        Interval count = Interval.exactly(elements.size());
        Interval stated = claim.stated().orElse(Interval.unbounded());
        String names = elements.stream().map(Element::symbol).collect(Collectors.joining(" "));
        return Optional.of(
                witness(instrument, elements.size() + ": " + names, Optional.of(count), Agreement.of(stated, count)));
    }

    /** A rule of the kind published within a year of the day stated. */
    private static Optional<Witness> published(Instrument instrument, PartialDate day) {
        return publishedOn(instrument)
                .filter(published -> instrument.type() == MeasureType.TECHNOLOGY_CATALOGUE
                        && Math.abs(published.getYear() - day.year()) == 0)
                .map(published -> witness(
                        instrument,
                        "published " + published,
                        Optional.empty(),
                        day.mayContain(published) ? Agreement.AGREES : Agreement.DISAGREES));
    }

    /** When a control that names all elements of the claim took effect, in the year stated. */
    private static Optional<Witness> inEffect(Claim claim, RegimeBook book, Instrument instrument, PartialDate day) {
        List<Element> wanted = claim.materials().stream().map(Element::ofSymbol).toList();
        return controls(book, instrument)
                .filter(provision -> named(provision).containsAll(wanted))
                .flatMap(provision -> provision.effect().start().stream())
                .filter(start -> start.year() == day.year())
                .findFirst()
                .map(start -> witness(
                        instrument,
                        "in effect from " + start,
                        Optional.empty(),
                        start.day().filter(day::mayContain).isPresent() ? Agreement.AGREES : Agreement.DISAGREES));
    }

    private static Stream<Provision> controls(RegimeBook book, Instrument instrument) {
        return book.provisions().stream()
                .filter(provision -> provision.instrument().equals(instrument.id())
                        && provision.type() == MeasureType.EXPORT_LICENCE_CONTROL);
    }

    /** The elements that are controlled by themselves, not only beside others as in the formula of a magnet. */
    private static Set<Element> named(Provision provision) {
        return provision.entries().stream()
                .flatMap(entry -> entry.items().stream())
                .flatMap(item -> item.elements().stream())
                .filter(rule -> rule.match() == ElementRule.anyOf(Element.ND).match()
                        || rule.elements().size() == 1)
                .flatMap(rule -> rule.elements().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Element.class)));
    }

    static Optional<LocalDate> publishedOn(Instrument instrument) {
        return instrument.published().map(publication -> publication.earliest());
    }

    static Witness witness(Instrument instrument, String figures, Optional<Interval> value, Agreement agreement) {
        List<Evidence> evidence = instrument.evidence();
        return Witness.builder()
                .subject(instrument.jurisdiction().code() + " rules")
                .edition(instrument.id())
                .year(publishedOn(instrument)
                        .orElse(instrument.sourcesReachTo())
                        .getYear())
                .figures(figures)
                .value(value)
                .agreement(agreement)
                .evidence(evidence.get(0))
                .build();
    }
}
