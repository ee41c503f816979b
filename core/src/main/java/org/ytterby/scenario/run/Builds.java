// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.util.List;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Project;

/** The projects of one chain: how much of their capacity is there in a month. */
final class Builds {

    private final int[] project;
    private final int[] plant;
    private final int[] start;
    private final int[] ramp;

    Builds(Network network, ElementChain chain, int[] starts) {
        List<Project> projects = network.projects();
        project = java.util.stream.IntStream.range(0, projects.size())
                .filter(i -> place(network, chain, projects.get(i)) >= 0)
                .toArray();
        plant = new int[project.length];
        start = new int[project.length];
        ramp = new int[project.length];
        for (int i = 0; i < project.length; i++) {
            plant[i] = place(network, chain, projects.get(project[i]));
            start[i] = starts[project[i]];
            ramp[i] = projects.get(project[i]).rampMonths();
        }
    }

    private static int place(Network network, ElementChain chain, Project project) {
        for (int p = 0; p < chain.plants; p++) {
            if (network.plants().get(chain.plantId[p]).id().equals(project.plant())) {
                return p;
            }
        }
        return -1;
    }

    void apply(double[] capacity, RunDraw draw, int month) {
        for (int i = 0; i < project.length; i++) {
            int since = month - start[i] - draw.delay[project[i]];
            capacity[plant[i]] *= draw.built[project[i]] * BuildPlan.ramp(since, ramp[i]);
        }
    }
}
