// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyMeasure;
import org.ytterby.supply.metric.Growth;
import org.ytterby.supply.metric.MetricValue;
import org.ytterby.supply.reliance.Reserves;

/** Amounts of one supplier, and what two of them make together. */
final class FigureWitnesses {

    private final Claim claim;
    private final List<SupplyFigure> figures;
    private final Optional<Supplier> supplier;

    FigureWitnesses(Claim claim, List<SupplyFigure> figures) {
        this.claim = claim;
        this.figures = figures;
        this.supplier = claim.region()
                .filter(region -> region.country().isPresent() || region.code().equals("WORLD"))
                .map(region -> Supplier.ofCode(region.code()));
    }

    private List<SupplyFigure> own(SupplyMeasure measure) {
        return figures.stream()
                .filter(figure -> figure.measure() == measure
                        && supplier.equals(Optional.of(figure.supplier()))
                        && figure.unit().symbol().startsWith("t")
                        && figure.value().interval().filter(a -> a.lower() >= 0).isPresent()
                        && TableWitnesses.fits(claim, figure))
                .toList();
    }

    private List<SupplyFigure> chosen(SupplyMeasure measure) {
        return YearChoice.of(
                        claim,
                        own(measure),
                        SupplyFigure::year,
                        f -> TableWitnesses.subject(f) + f.edition().label())
                .toList();
    }

    List<Witness> amounts() {
        return chosen(SupplyMeasure.PRODUCTION).stream()
                .map(f -> witness(f, f.edition().label(), f.value().token() + " t", amount(f)))
                .toList();
    }

    /** From the year before to the year, within one edition. */
    List<Witness> changes() {
        List<Witness> witnesses = new ArrayList<>();
        for (SupplyFigure last : chosen(SupplyMeasure.PRODUCTION)) {
            for (SupplyFigure first : own(SupplyMeasure.PRODUCTION)) {
                if (first.year() == last.year() - 1
                        && first.edition().equals(last.edition())
                        && TableWitnesses.subject(first).equals(TableWitnesses.subject(last))
                        && first.basis().equals(last.basis())) {
                    change(first, last, last.edition().label()).ifPresent(witnesses::add);
                }
            }
        }
        return witnesses;
    }

    /** From the newest quota before the year to that of the year. A quota is set and not revised, so that editions may differ. */
    List<Witness> quotaChanges() {
        List<Witness> witnesses = new ArrayList<>();
        for (SupplyFigure last : chosen(SupplyMeasure.PRODUCTION_QUOTA)) {
            own(SupplyMeasure.PRODUCTION_QUOTA).stream()
                    .filter(first -> first.year() < last.year()
                            && TableWitnesses.subject(first).equals(TableWitnesses.subject(last))
                            && first.basis().equals(last.basis()))
                    .max(Comparator.comparingInt(SupplyFigure::year))
                    .flatMap(first -> change(
                            first,
                            last,
                            first.edition().label() + " to " + last.edition().label()))
                    .ifPresent(witnesses::add);
        }
        return witnesses;
    }

    private Optional<Witness> change(SupplyFigure first, SupplyFigure last, String editions) {
        String of = first.value().token() + " in " + first.year() + " to "
                + last.value().token() + " in " + last.year();
        return percent(Growth.change(amount(first), amount(last))).map(value -> witness(last, editions, of, value));
    }

    /** Production over reserves of the same edition, year and basis. */
    List<Witness> extraction() {
        List<Witness> witnesses = new ArrayList<>();
        for (SupplyFigure mined : chosen(SupplyMeasure.PRODUCTION)) {
            for (SupplyFigure reserves : own(SupplyMeasure.RESERVES)) {
                if (reserves.year() == mined.year()
                        && reserves.edition().equals(mined.edition())
                        && reserves.material().equals(mined.material())
                        && reserves.scheme().equals(mined.scheme())
                        && reserves.stage() == mined.stage()
                        && Objects.equals(reserves.basis(), mined.basis())) {
                    String of =
                            mined.value().token() + " of " + reserves.value().token();
                    percent(Reserves.extractionShare(mined, reserves))
                            .ifPresent(value ->
                                    witnesses.add(witness(mined, mined.edition().label(), of, value)));
                }
            }
        }
        return witnesses;
    }

    private static Optional<Interval> percent(MetricValue value) {
        return value.interval().map(interval -> interval.times(100));
    }

    private static Interval amount(SupplyFigure figure) {
        return figure.value().interval().orElseThrow();
    }

    private Witness witness(SupplyFigure figure, String editions, String of, Interval value) {
        return Witness.builder()
                .subject(TableWitnesses.subject(figure))
                .edition(editions)
                .year(figure.year())
                .figures(of)
                .value(value)
                .agreement(TableWitnesses.agreement(claim, value))
                .evidence(figure.evidence())
                .build();
    }
}
