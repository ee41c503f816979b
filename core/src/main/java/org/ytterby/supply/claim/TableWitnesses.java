// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyMeasure;
import org.ytterby.supply.SupplyTable;

/** Shares and ranks of a country in tables. */
final class TableWitnesses {

    private static final Interval HUNDRED = Interval.of(0, 100);

    private final Claim claim;
    private final List<SupplyFigure> figures;

    TableWitnesses(Claim claim, List<SupplyFigure> figures) {
        this.claim = claim;
        this.figures = figures;
    }

    static Agreement agreement(Claim claim, Interval value) {
        return Agreement.of(claim.stated().orElseThrow(), value);
    }

    static boolean fits(Claim claim, SupplyFigure figure) {
        return ClaimParts.isOf(claim, figure.material(), figure.scheme())
                && (claim.stages().isEmpty() || claim.stages().contains(figure.stage()));
    }

    static String subject(SupplyFigure figure) {
        return figure.material() + " " + figure.stage();
    }

    private List<SupplyTable> tables(SupplyMeasure measure) {
        List<SupplyFigure> fitting = figures.stream()
                .filter(figure -> figure.measure() == measure
                        && (measure == SupplyMeasure.RESERVES || figure.stage() != Stage.USE)
                        && fits(claim, figure))
                .toList();
        return YearChoice.of(
                        claim,
                        SupplyTable.tablesOf(fitting),
                        SupplyTable::year,
                        table -> subject(table.figures().get(0))
                                + table.edition().label())
                .toList();
    }

    private Optional<SupplyFigure> own(SupplyTable table) {
        return claim.region()
                .flatMap(region -> region.country())
                .map(Supplier::of)
                .flatMap(table::figure);
    }

    List<Witness> shares(SupplyMeasure measure) {
        List<Witness> witnesses = new ArrayList<>();
        for (SupplyTable table : tables(measure)) {
            own(table).flatMap(own -> share(table, own)).ifPresent(witnesses::add);
        }
        return witnesses;
    }

    /** The amount over the printed world total where there is one, as reports do, otherwise over the sum of the lines. */
    private Optional<Witness> share(SupplyTable table, SupplyFigure own) {
        Optional<Interval> total = table.figure(Supplier.WORLD)
                .flatMap(world -> world.value().interval())
                .filter(world -> world.lower() > 0);
        Optional<Interval> amount = own.value().interval().filter(a -> a.lower() >= 0);
        if (total.isPresent() && amount.isPresent()) {
            Interval percent = amount.orElseThrow()
                    .dividedBy(total.orElseThrow())
                    .times(100)
                    .clampedTo(HUNDRED);
            String of = own.value().token() + " of "
                    + table.figure(Supplier.WORLD).orElseThrow().value().token();
            return Optional.of(witness(table, own, of, percent));
        }
        return own.supplier()
                .country()
                .flatMap(table::share)
                .map(share -> witness(
                        table,
                        own,
                        own.value().token() + " " + own.unit().symbol(),
                        share.times(100).clampedTo(HUNDRED)));
    }

    /** Among the countries with a figure: one that is not available has no rank. */
    List<Witness> ranks(SupplyMeasure measure) {
        List<Witness> witnesses = new ArrayList<>();
        for (SupplyTable table : tables(measure)) {
            Map<Supplier, Interval> known = new java.util.LinkedHashMap<>();
            table.figures()
                    .forEach(f -> f.value()
                            .interval()
                            .filter(amount -> f.supplier().country().isPresent())
                            .ifPresent(amount -> known.put(f.supplier(), amount)));
            Optional<SupplyFigure> own = own(table);
            Interval amount = own.map(SupplyFigure::supplier).map(known::get).orElse(null);
            if (amount != null && known.size() > 1) {
                long surely = known.values().stream()
                        .filter(other -> other.lower() > amount.upper())
                        .count();
                long perhaps = known.values().stream()
                        .filter(other -> other.upper() > amount.lower())
                        .count();
                String of = own.orElseThrow().value().token() + " among " + known.size() + " countries with a figure";
                double best = surely + 1.0;
                double worst = Math.max(best, perhaps + (amount.isPoint() ? 1.0 : 0.0));
                Interval rank = Interval.of(best, worst);
                witnesses.add(witness(table, own.orElseThrow(), of, rank));
            }
        }
        return witnesses;
    }

    private Witness witness(SupplyTable table, SupplyFigure own, String of, Interval value) {
        return Witness.builder()
                .subject(subject(own))
                .edition(table.edition().label())
                .year(table.year())
                .figures(of)
                .value(value)
                .agreement(agreement(claim, value))
                .evidence(own.evidence())
                .build();
    }
}
