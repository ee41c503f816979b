// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import org.ytterby.scenario.pipeline.Pipeline;

/** Any {@link Pipeline}. */
public final class PipelineArbitraries extends TypeProvider<Pipeline> {

    /** Creates the provider. */
    public PipelineArbitraries() {
        super(Pipeline.class);
    }

    @Override
    public Pipeline example() {
        return SamplePipelines.story();
    }

    @Override
    public Arbitrary<Pipeline> arbitrary() {
        return SamplePipelines.any();
    }
}
