// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import org.ytterby.process.extraction.CutResult;

/** Any {@link CutResult}. */
public final class CutResultArbitraries extends TypeProvider<CutResult> {

    /** Creates the provider. */
    public CutResultArbitraries() {
        super(CutResult.class);
    }

    @Override
    public CutResult example() {
        return new SeparationTrainArbitraries().example().cuts().get(0);
    }

    @Override
    public Arbitrary<CutResult> arbitrary() {
        return new SeparationTrainArbitraries()
                .arbitrary()
                .map(train -> train.cuts().get(0));
    }
}
