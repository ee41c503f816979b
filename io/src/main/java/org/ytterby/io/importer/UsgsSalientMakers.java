// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import java.util.Locale;
import java.util.Optional;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.supply.Indicator;
import org.ytterby.supply.IndicatorMeasure;
import org.ytterby.supply.IndicatorUnit;
import org.ytterby.supply.SupplyFigure;

/** What is made of the cells of salient statistics. */
final class UsgsSalientMakers {

    private UsgsSalientMakers() {}

    record Production(UsgsScope scope) implements UsgsSalientRows.Maker<SupplyFigure> {

        @Override
        public Optional<String> leftOut(UsgsCommodity commodity, UsgsSalientRows.Statistic statistic) {
            return UsgsSalient.isProduction(statistic.name()) ? Optional.empty() : Optional.of(statistic.label());
        }

        @Override
        public boolean isMass(UsgsSalientRows.Statistic statistic) {
            return true;
        }

        @Override
        public SupplyFigure make(
                UsgsCommodity commodity,
                UsgsSalientRows.Statistic statistic,
                int year,
                PublishedFigure value,
                String note) {
            return UsgsSalient.production(scope, commodity, statistic.words(), year, value, note);
        }
    }

    record Indicators(UsgsScope scope) implements UsgsSalientRows.Maker<Indicator> {

        private static IndicatorMeasure measure(UsgsSalientRows.Statistic statistic) {
            return UsgsSalient.measure(statistic.name()).orElseThrow();
        }

        @Override
        public Optional<String> leftOut(UsgsCommodity commodity, UsgsSalientRows.Statistic statistic) {
            Optional<IndicatorMeasure> measure = UsgsSalient.measure(statistic.name());
            if (measure.isEmpty()) {
                return Optional.of(statistic.label());
            }
            boolean apparent = commodity == UsgsCommodity.RARE_EARTHS
                    || statistic.words().toLowerCase(Locale.ROOT).contains("apparent");
            return measure.get() == IndicatorMeasure.APPARENT_CONSUMPTION && !apparent
                    ? Optional.of(UsgsSalient.NOT_APPARENT)
                    : Optional.empty();
        }

        @Override
        public boolean isMass(UsgsSalientRows.Statistic statistic) {
            return measure(statistic).unit() == IndicatorUnit.TONNES;
        }

        @Override
        public Indicator make(
                UsgsCommodity commodity,
                UsgsSalientRows.Statistic statistic,
                int year,
                PublishedFigure value,
                String note) {
            return UsgsSalient.indicator(
                    scope, commodity, measure(statistic), statistic.words(), year, value, "", note);
        }
    }
}
