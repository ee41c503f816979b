// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ytterby.evidence.Evidence;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyMeasure;

/** What several stages or several years of production say together. */
final class StageWitnesses {

    private final Claim claim;
    private final List<SupplyFigure> production;

    StageWitnesses(Claim claim, List<SupplyFigure> figures) {
        this.claim = claim;
        this.production = figures.stream()
                .filter(figure -> figure.measure() == SupplyMeasure.PRODUCTION
                        && figure.value().interval().filter(a -> a.lower() >= 0).isPresent()
                        && TableWitnesses.fits(claim, figure))
                .toList();
    }

    private List<SupplyFigure> chosen() {
        return YearChoice.of(
                        claim,
                        production,
                        SupplyFigure::year,
                        f -> TableWitnesses.subject(f) + f.edition().label())
                .toList();
    }

    /** The countries with a figure above zero at each stage, in any edition; the suppliers that a table lumps together are not counted. */
    List<Witness> countries() {
        Set<String> everywhere = null;
        List<SupplyFigure> used = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Stage stage : claim.stages()) {
            List<SupplyFigure> lines = chosen().stream()
                    .filter(f -> f.stage() == stage
                            && f.supplier().country().isPresent()
                            && f.value().interval().orElseThrow().lower() > 0)
                    .toList();
            if (lines.isEmpty()) {
                return List.of();
            }
            Set<String> here =
                    lines.stream().map(f -> f.supplier().code()).collect(Collectors.toCollection(TreeSet::new));
            words.add(stage + ": " + String.join(" ", here));
            used.addAll(lines);
            if (everywhere == null) {
                everywhere = here;
            } else {
                everywhere.retainAll(here);
            }
        }
        if (everywhere == null) {
            return List.of();
        }
        Interval count = Interval.exactly(everywhere.size());
        boolean named = claim.region().isEmpty()
                || everywhere.contains(claim.region().orElseThrow().code());
        Evidence weakest = used.stream()
                .map(SupplyFigure::evidence)
                .max(Comparator.comparing(Evidence::confidence))
                .orElseThrow();
        Set<String> editions = new LinkedHashSet<>();
        used.forEach(f -> editions.add(f.edition().label()));
        return List.of(Witness.builder()
                .subject("every stage")
                .edition(String.join(", ", editions))
                .year(used.stream().mapToInt(SupplyFigure::year).max().orElseThrow())
                .figures(String.join("; ", words) + "; at every stage: " + String.join(" ", everywhere))
                .value(count)
                .agreement(named ? TableWitnesses.agreement(claim, count) : Agreement.DISAGREES)
                .evidence(weakest)
                .build());
    }

    /** From the newest year not younger than the claim to the last year of the same edition. */
    List<Witness> projections() {
        List<Witness> witnesses = new ArrayList<>();
        for (SupplyFigure now : chosen()) {
            production.stream()
                    .filter(later -> later.year() > Math.max(now.year(), claim.saidIn())
                            && own(later)
                            && own(now)
                            && later.edition().equals(now.edition())
                            && TableWitnesses.subject(later).equals(TableWitnesses.subject(now))
                            && later.unit() == now.unit()
                            && later.basis().equals(now.basis()))
                    .max(Comparator.comparingInt(SupplyFigure::year))
                    .ifPresent(later -> {
                        Interval more = amount(later).minus(amount(now));
                        witnesses.add(Witness.builder()
                                .subject(TableWitnesses.subject(now))
                                .edition(now.edition().label())
                                .year(later.year())
                                .figures(now.value().token() + " in " + now.year() + " to "
                                        + later.value().token() + " in " + later.year()
                                        + later.qualifier()
                                                .map(words -> " (" + words + ")")
                                                .orElse(""))
                                .value(more)
                                .agreement(TableWitnesses.agreement(claim, more))
                                .evidence(later.evidence())
                                .build());
                    });
        }
        return witnesses;
    }

    private boolean own(SupplyFigure figure) {
        return figure.unit().symbol().startsWith("t")
                && claim.region()
                        .filter(region -> region.code().equals(figure.supplier().code()))
                        .isPresent();
    }

    private static Interval amount(SupplyFigure figure) {
        return figure.value().interval().orElseThrow();
    }
}
