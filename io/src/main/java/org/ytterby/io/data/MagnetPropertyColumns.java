// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import java.util.Optional;
import java.util.OptionalDouble;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvColumns;
import org.ytterby.io.csv.CsvRow;
import org.ytterby.product.magnet.MagnetProperties;
import org.ytterby.product.magnet.MagneticRange;
import org.ytterby.product.magnet.MagneticUnit;
import org.ytterby.product.magnet.TemperatureCoefficients;
import org.ytterby.quantity.Interval;

/** The columns of the magnetic and thermal properties of a magnet. A column of minima without one of maxima is a bound. */
final class MagnetPropertyColumns {

    private final Pair remanence;
    private final Pair normalCoercivity;
    private final Pair intrinsicCoercivity;
    private final Pair energyProduct;
    private final CsvColumn<OptionalDouble> guide;
    private final CsvColumn<Optional<Interval>> curie;
    private final CsvColumn<Optional<Interval>> decomposition;
    private final CsvColumn<Optional<Interval>> alpha;
    private final CsvColumn<Optional<Interval>> beta;
    private final CsvColumn<Optional<Interval>> valid;
    private final CsvColumn<OptionalDouble> density;

    MagnetPropertyColumns(CsvColumns columns) {
        remanence = new Pair(columns, "br", "T", MagneticUnit.TESLA, 3);
        normalCoercivity = new Pair(columns, "hcb", "kA_m", MagneticUnit.KILOAMPERE_PER_METRE, 5000);
        intrinsicCoercivity = new Pair(columns, "hcj", "kA_m", MagneticUnit.KILOAMPERE_PER_METRE, 5000);
        energyProduct = new Pair(columns, "bhmax", "kJ_m3", MagneticUnit.KILOJOULE_PER_CUBIC_METRE, 2000);
        guide = columns.optionalNumber("guide_temp_C", 0, 1000);
        curie = columns.optionalParsed("curie_C", Ranges::parse);
        decomposition = columns.optionalParsed("decomposition_C", Ranges::parse);
        alpha = columns.optionalParsed("alpha_br_pct_per_C", Ranges::parse);
        beta = columns.optionalParsed("beta_hcj_pct_per_C", Ranges::parse);
        valid = columns.optionalParsed("valid_C", Ranges::parse);
        density = columns.optionalNumber("density_g_cm3", 0.1, 30);
    }

    MagnetProperties of(CsvRow row) {
        return MagnetProperties.builder()
                .remanence(remanence.of(row))
                .normalCoercivity(normalCoercivity.of(row))
                .intrinsicCoercivity(intrinsicCoercivity.of(row))
                .energyProduct(energyProduct.of(row))
                .guideCelsius(row.get(guide))
                .curieCelsius(row.get(curie))
                .decompositionCelsius(row.get(decomposition))
                .temperature(lines(row))
                .densityGramsPerCubicCentimetre(row.get(density))
                .build();
    }

    Optional<TemperatureCoefficients> lines(CsvRow row) {
        boolean stated = row.get(alpha).isPresent() || row.get(beta).isPresent();
        if (stated != row.get(valid).isPresent()) {
            row.refuse(valid, "be stated where a coefficient is, and only there");
        }
        return row.get(valid)
                .filter(range -> stated)
                .map(range -> TemperatureCoefficients.builder()
                        .remanencePercentPerCelsius(row.get(alpha))
                        .coercivityPercentPerCelsius(row.get(beta))
                        .validCelsius(range)
                        .build());
    }

    Optional<MagneticRange> intrinsicCoercivity(CsvRow row) {
        return intrinsicCoercivity.of(row);
    }

    OptionalDouble guide(CsvRow row) {
        return row.get(guide);
    }

    /** A minimum and a maximum in one unit. */
    private static final class Pair {

        private final CsvColumn<OptionalDouble> low;
        private final CsvColumn<OptionalDouble> high;
        private final MagneticUnit unit;

        Pair(CsvColumns columns, String name, String suffix, MagneticUnit unit, double most) {
            low = columns.optionalNumber(name + "_min_" + suffix, 0, most);
            high = columns.optionalNumber(name + "_max_" + suffix, 0, most);
            this.unit = unit;
        }

        Optional<MagneticRange> of(CsvRow row) {
            OptionalDouble from = row.get(low);
            OptionalDouble to = row.get(high);
            if (from.isEmpty()) {
                if (to.isPresent()) {
                    row.refuse(low, "be stated where the maximum is");
                }
                return Optional.empty();
            }
            return Optional.of(
                    to.isPresent()
                            ? MagneticRange.between(from.getAsDouble(), to.getAsDouble(), unit)
                            : MagneticRange.atLeast(from.getAsDouble(), unit));
        }
    }
}
