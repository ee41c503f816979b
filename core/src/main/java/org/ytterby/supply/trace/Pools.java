// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.trace;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ytterby.internal.Checks;
import org.ytterby.place.Country;

/** Who made what is at hand in each country, re-exports seen through. */
final class Pools {

    private Pools() {}

    /** Solves pool(c) x(c) = p(c) e(c) + &Sigma; f(i,c) x(i) by elimination with the largest pivot. */
    static Map<Country, Map<Country, Double>> makers(Layer layer) {
        Map<Country, Double> pools = layer.pools();
        List<Country> countries = new ArrayList<>(pools.keySet());
        countries.removeIf(country -> !(pools.getOrDefault(country, 0.0) > 0));
        int n = countries.size();
        double[][] rows = new double[n][2 * n];
        for (int c = 0; c < n; c++) {
            double pool = pools.getOrDefault(countries.get(c), 0.0);
            rows[c][c] = 1;
            rows[c][n + c] = layer.production().getOrDefault(countries.get(c), 0.0) / pool;
        }
        for (TradeFlow flow : layer.flows()) {
            int from = countries.indexOf(flow.from());
            int to = countries.indexOf(flow.to());
            rows[to][from] -= flow.amount() / pools.getOrDefault(flow.to(), 0.0);
        }
        eliminate(rows, layer);
        Map<Country, Map<Country, Double>> makers = new EnumMap<>(Country.class);
        for (int c = 0; c < n; c++) {
            Map<Country, Double> mixture = new EnumMap<>(Country.class);
            for (int maker = 0; maker < n; maker++) {
                double share = rows[c][n + maker];
                if (share > 1e-15) {
                    mixture.put(countries.get(maker), Math.min(1, share));
                }
            }
            makers.put(countries.get(c), mixture);
        }
        return makers;
    }

    private static void eliminate(double[][] rows, Layer layer) {
        int n = rows.length;
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++) {
                pivot = Math.abs(rows[row][column]) > Math.abs(rows[pivot][column]) ? row : pivot;
            }
            double[] swap = rows[pivot];
            rows[pivot] = rows[column];
            rows[column] = swap;
            double divisor = rows[column][column];
            if (!(Math.abs(divisor) > 1e-9)) {
                throw Checks.refused(
                        "flows of " + layer.name(),
                        "start where something is made",
                        "a round of countries that make nothing");
            }
            for (int row = 0; row < n; row++) {
                double factor = rows[row][column] / divisor;
                if (row == column || factor == 0) {
                    continue;
                }
                for (int k = column; k < 2 * n; k++) {
                    rows[row][k] -= factor * rows[column][k];
                }
            }
        }
        for (int row = 0; row < n; row++) {
            double divisor = rows[row][row];
            for (int k = n; k < 2 * n; k++) {
                rows[row][k] /= divisor;
            }
        }
    }
}
