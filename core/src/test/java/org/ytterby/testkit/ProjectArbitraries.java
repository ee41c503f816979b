// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.scenario.network.Project;

/** Any {@link Project} of any network. */
public final class ProjectArbitraries extends TypeProvider<Project> {

    /** Creates the provider. */
    public ProjectArbitraries() {
        super(Project.class);
    }

    @Override
    public Project example() {
        return SampleNetworks.magnets().projects().get(0);
    }

    @Override
    public Arbitrary<Project> arbitrary() {
        return new NetworkArbitraries()
                .arbitrary()
                .filter(network -> !network.projects().isEmpty())
                .flatMap(network -> Arbitraries.of(network.projects()));
    }
}
