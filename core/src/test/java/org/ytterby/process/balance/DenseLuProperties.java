// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A solution put back into its system gives the right-hand side. */
class DenseLuProperties {

    @Property
    void theSolutionSolvesTheSystem(@ForAll @IntRange(min = 1, max = 12) int size, @ForAll Random random) {
        double[] matrix = random.doubles((long) size * size, -1, 1).toArray();
        int[] order = random.ints(0, size).distinct().limit(size).toArray();
        for (int row = 0;
                row < size;
                row++) { // one large entry in each row and column, anywhere: rows have to change places
            matrix[row * size + order[row]] += 2.0 * size;
        }
        double[] solution = random.doubles(size, -10, 10).toArray();
        double[] side = new double[size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                side[row] += matrix[row * size + column] * solution[column];
            }
        }
        new DenseLu(matrix.clone(), size).solve(side);
        for (int i = 0; i < size; i++) {
            assertThat(side[i]).isCloseTo(solution[i], within(1e-9));
        }
    }

    @Example
    void rowsChangePlacesWhereAPivotIsZeroOrSmall() {
        double[] side = {3, 5};
        new DenseLu(new double[] {0, 1, 1, 1}, 2).solve(side);
        assertThat(side).containsExactly(2, 3);
        double[] small = {1 + 1e-20, 2};
        new DenseLu(new double[] {1e-20, 1, 1, 1}, 2).solve(small);
        assertThat(small).containsExactly(1, 1);
        double[] three = {3, 1, 2};
        new DenseLu(new double[] {0, 0, 1, 1, 0, 0, 0, 1, 0}, 3).solve(three);
        assertThat(three).containsExactly(1, 2, 3);
    }
}
