// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.Indicator;
import org.ytterby.supply.IndicatorMeasure;
import org.ytterby.supply.Region;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.metric.Growth;

/** Figures about the market of a claim. */
final class IndicatorWitnesses {

    private final Claim claim;
    private final List<Indicator> fitting = new ArrayList<>();

    IndicatorWitnesses(Claim claim, Iterable<Indicator> indicators) {
        this.claim = claim;
        indicators.forEach(indicator -> {
            if (ClaimParts.isOf(claim, indicator.material(), indicator.scheme())
                    && claim.region().equals(Optional.of(indicator.region()))
                    && (claim.stages().isEmpty()
                            || indicator.stage().map(claim.stages()::contains).orElse(true))
                    && !claim.ownEdition()
                            .filter(indicator.edition().code()::equals)
                            .isPresent()
                    && indicator.range().isPresent()) {
                fitting.add(indicator);
            }
        });
    }

    private List<Indicator> chosen(IndicatorMeasure measure, Predicate<Indicator> more) {
        List<Indicator> those = fitting.stream()
                .filter(indicator -> indicator.measure() == measure && more.test(indicator))
                .toList();
        return YearChoice.of(claim, those, Indicator::toYear, IndicatorWitnesses::series)
                .toList();
    }

    private static String series(Indicator indicator) {
        return indicator.material() + indicator.of() + indicator.edition().label();
    }

    List<Witness> of(IndicatorMeasure measure) {
        return chosen(measure, indicator -> indicator.partner().isEmpty()).stream()
                .map(indicator -> witness(
                        indicator, indicator.value().token(), indicator.range().orElseThrow()))
                .toList();
    }

    /** The share of the partner; of one that a table does not name, at most what it leaves to the others. */
    List<Witness> importShares() {
        Optional<String> partner = claim.partner().map(Region::code);
        List<Witness> witnesses = new ArrayList<>();
        List<Indicator> own = chosen(IndicatorMeasure.IMPORT_SHARE, shown -> partner.equals(code(shown)));
        own.forEach(indicator -> witnesses.add(
                witness(indicator, indicator.value().token(), indicator.range().orElseThrow())));
        List<Indicator> others = chosen(
                IndicatorMeasure.IMPORT_SHARE,
                shown -> shown.partner().filter(Supplier.OTHER::equals).isPresent());
        for (Indicator rest : others) {
            if (own.stream()
                    .noneMatch(shown -> series(shown).equals(series(rest)) && shown.toYear() == rest.toYear())) {
                Interval most = Interval.of(0, rest.range().orElseThrow().upper());
                witnesses.add(
                        witness(rest, "among the others with " + rest.value().token(), most));
            }
        }
        return witnesses;
    }

    private static Optional<String> code(Indicator indicator) {
        return indicator.partner().map(Supplier::code);
    }

    /** From a year to the next that the same edition prints, also where that is a projection. */
    List<Witness> demandChanges() {
        List<Witness> witnesses = new ArrayList<>();
        for (Indicator first : chosen(IndicatorMeasure.DEMAND, any -> true)) {
            fitting.stream()
                    .filter(later -> later.measure() == IndicatorMeasure.DEMAND
                            && series(later).equals(series(first))
                            && later.basis().equals(first.basis())
                            && later.fromYear() > first.toYear())
                    .min((one, two) -> Integer.compare(one.toYear(), two.toYear()))
                    .ifPresent(later -> Growth.change(
                                    first.range().orElseThrow(), later.range().orElseThrow())
                            .interval()
                            .ifPresent(change -> witnesses.add(witness(
                                    later,
                                    first.value().token() + " t in " + first.toYear() + " to "
                                            + later.value().token() + " t in " + later.toYear()
                                            + later.qualifier()
                                                    .map(words -> " (" + words + ")")
                                                    .orElse(""),
                                    change.times(100)))));
        }
        return witnesses;
    }

    private Witness witness(Indicator indicator, String figures, Interval value) {
        return Witness.builder()
                .subject((indicator.material() + " " + indicator.of().orElse("")).strip())
                .edition(indicator.edition().label())
                .year(indicator.toYear())
                .figures(figures)
                .value(value)
                .agreement(TableWitnesses.agreement(claim, value))
                .evidence(indicator.evidence())
                .build();
    }
}
