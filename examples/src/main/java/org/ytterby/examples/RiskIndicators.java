// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ytterby.element.Element;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskNotes;
import org.ytterby.supply.Indicator;
import org.ytterby.supply.IndicatorMeasure;
import org.ytterby.supply.Region;

/** Looks up the indicators of an element; where only its group has one, the group stands for it and that is noted. */
final class RiskIndicators {

    private final ReferenceData data;
    private final Element element;
    private final RiskNotes.Builder notes = RiskNotes.builder();
    private final List<String> said = new ArrayList<>();

    RiskIndicators(ReferenceData data, Element element) {
        this.data = data;
        this.element = element;
    }

    Element element() {
        return element;
    }

    Optional<Interval> recyclingInputRate() {
        return latest(data.recycling(), IndicatorMeasure.EOL_RIR, Region.EU, List.of(element.symbol()))
                .flatMap(i -> part(i, 100));
    }

    Optional<Interval> substitution(IndicatorMeasure measure) {
        return latest(data.substitution(), measure, Region.EU, euNames()).flatMap(i -> part(i, 1));
    }

    Optional<Interval> euImportReliance() {
        return latest(data.importReliance(), IndicatorMeasure.EU_IMPORT_RELIANCE, Region.EU, euNames())
                .flatMap(i -> part(i, 100));
    }

    Optional<Interval> netImportReliance() {
        List<String> names = new ArrayList<>(List.of(element.symbol()));
        if (element != Element.Y && data.groupScheme("usgs").members("HREE").contains(element)) {
            names.add("HREE without Y");
        } else if (element != Element.SC && element != Element.Y) {
            names.add("REE");
        }
        return latest(
                        data.importReliance().stream()
                                .filter(i -> i.stage().equals(Optional.of(Stage.SEPARATION)))
                                .toList(),
                        IndicatorMeasure.NET_IMPORT_RELIANCE,
                        SupplyText.UNITED_STATES,
                        names)
                .flatMap(i -> part(i, 100));
    }

    /** The shares of one market's imports, of the element or, failing that, of rare earths together. */
    List<Indicator> importShares(Region region, String edition) {
        for (String name : element == Element.SC ? List.of("Sc") : List.of(element.symbol(), "REE")) {
            List<Indicator> found = data.importReliance().stream()
                    .filter(i -> i.measure() == IndicatorMeasure.IMPORT_SHARE
                            && i.region().equals(region)
                            && i.edition().code().equals(edition)
                            && i.material().equals(name))
                    .toList();
            if (!found.isEmpty()) {
                note(found.get(0));
                return found;
            }
        }
        return List.of();
    }

    /** End uses are known by application only, which is not what economic importance asks for. */
    void endUses() {
        data.endUses().stream()
                .filter(i -> i.measure() == IndicatorMeasure.END_USE_SHARE
                        && i.material().equals("REE")
                        && i.region().equals(Region.WORLD)
                        && i.range().isPresent())
                .max(Comparator.comparingInt(Indicator::toYear)
                        .thenComparing(i -> i.range().orElseThrow().lower()))
                .ifPresent(i ->
                        warn("end uses are known by application (" + i.of().orElseThrow() + " " + i.value() + " % of "
                                + i.material() + " in " + i.toYear() + ", "
                                + i.edition().label()
                                + "), not by sector with its value added"));
    }

    void assume(String words) {
        once(words, () -> notes.addAssumptions(words));
    }

    void warn(String words) {
        once(words, () -> notes.addWarnings(words));
    }

    RiskNotes notes() {
        return notes.build();
    }

    private List<String> euNames() {
        List<String> names = new ArrayList<>(List.of(element.symbol()));
        for (String group : List.of("LREE", "HREE")) {
            if (data.groupScheme("eu").members(group).contains(element)) {
                names.add(group);
            }
        }
        return names;
    }

    private Optional<Indicator> latest(
            List<Indicator> all, IndicatorMeasure measure, Region region, List<String> names) {
        for (String name : names) {
            Optional<Indicator> found = all.stream()
                    .filter(i -> i.measure() == measure
                            && i.region().equals(region)
                            && i.material().equals(name)
                            && i.range().isPresent())
                    .max(Comparator.comparingInt(Indicator::toYear)
                            .thenComparing(i -> i.edition().code()));
            if (found.isPresent()) {
                note(found.orElseThrow());
                return found;
            }
        }
        return Optional.empty();
    }

    private void note(Indicator found) {
        String years = found.fromYear() == found.toYear()
                ? String.valueOf(found.toYear())
                : found.fromYear() + " to " + found.toYear();
        String words = SupplyText.words(found.measure()) + " of " + found.material() + " in " + found.region() + ", "
                + years + ", " + found.edition().label() + ": "
                + found.evidence().confidence().label();
        assume(words);
        if (!found.material().equals(element.symbol())) {
            String stand = SupplyText.words(found.measure()) + ": " + found.material() + " stands for the element";
            once(stand, () -> notes.addDefaultsUsed(stand));
        }
    }

    private void once(String words, Runnable add) {
        if (!said.contains(words)) {
            said.add(words);
            add.run();
        }
    }

    private static Optional<Interval> part(Indicator indicator, double whole) {
        return indicator.range().map(range -> Interval.of(range.lower() / whole, range.upper() / whole));
    }
}
