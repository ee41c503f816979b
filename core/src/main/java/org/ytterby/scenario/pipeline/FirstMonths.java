// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.pipeline;

import java.util.Arrays;
import java.util.List;

/**
 * How likely each month is to be the first in which capacity reaches a goal, over all outcomes of projects that are built or
 * not.
 *
 * <p>Outcomes are gone through as a tree, project by project, the largest first. A branch ends where the projects still open
 * change nothing: where the goal is reached in the same month whether all or none of them are built. After so many branches the
 * rest is counted twice, as reaching soonest and latest, so that the chances become bounds.
 */
final class FirstMonths {

    private static final int MOST_BRANCHES = 1 << 21;

    private final double[] goal;
    private final List<double[]> courses;
    private final double[] chances;

    /** By project: what it and those after it add together. */
    private final double[][] open;

    /** By depth: what is built so far. */
    private final double[][] built;

    private final double[] soonest;
    private final double[] latest;
    private int branches;

    private FirstMonths(double[] sure, List<double[]> courses, double[] chances, double[] goal) {
        int n = courses.size();
        this.goal = goal;
        this.courses = courses;
        this.chances = chances;
        this.open = new double[n + 1][goal.length];
        this.built = new double[n + 1][goal.length];
        this.soonest = new double[goal.length + 1];
        this.latest = new double[goal.length + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int m = 0; m < goal.length; m++) {
                open[i][m] = open[i + 1][m] + courses.get(i)[m];
            }
        }
        built[0] = sure;
    }

    /**
     * Goes through the outcomes.
     *
     * @param sure the capacity that is there in any case, by month
     * @param courses the capacity that each project adds, by month, the largest projects first
     * @param chances the probability of each project
     * @param goal the capacity to reach, by month
     * @return by month the probability that it is the first, the last place standing for never: once for the soonest and once
     *     for the latest
     */
    static double[][] of(double[] sure, List<double[]> courses, double[] chances, double[] goal) {
        FirstMonths all = new FirstMonths(sure, courses, chances, goal);
        all.branch(0, 1);
        return new double[][] {all.soonest, all.latest};
    }

    private void branch(int depth, double probability) {
        int worst = first(built[depth], open[chances.length]);
        int best = depth == chances.length ? worst : first(built[depth], open[depth]);
        if (worst == best || depth == chances.length || branches >= MOST_BRANCHES) {
            soonest[best] += probability;
            latest[worst] += probability;
            return;
        }
        branches++;
        double[] course = courses.get(depth);
        double[] next = built[depth + 1];
        for (int m = 0; m < next.length; m++) {
            next[m] = built[depth][m] + course[m];
        }
        branch(depth + 1, probability * chances[depth]);
        System.arraycopy(built[depth], 0, next, 0, next.length);
        branch(depth + 1, probability * (1 - chances[depth]));
    }

    private int first(double[] one, double[] other) {
        for (int m = 0; m < goal.length; m++) {
            if (one[m] + other[m] >= goal[m]) {
                return m;
            }
        }
        return goal.length;
    }

    /** Adds up chances to the chance of at most a month, without exceeding 1. */
    static double upTo(double[] byMonth, int month) {
        return Math.min(1, Arrays.stream(byMonth, 0, month + 1).sum());
    }
}
