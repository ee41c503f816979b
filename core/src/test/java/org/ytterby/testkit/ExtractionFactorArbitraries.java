// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.process.extraction.ExtractionFactor;

/** Any {@link ExtractionFactor}. */
public final class ExtractionFactorArbitraries extends TypeProvider<ExtractionFactor> {

    /** Creates the provider. */
    public ExtractionFactorArbitraries() {
        super(ExtractionFactor.class);
    }

    @Override
    public ExtractionFactor example() {
        return ExtractionFactor.of(1.8);
    }

    @Override
    public Arbitrary<ExtractionFactor> arbitrary() {
        return Arbitraries.doubles().between(1e-3, 1e3).ofScale(6).map(ExtractionFactor::of);
    }
}
