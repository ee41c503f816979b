// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.assay.AssayConversion;
import org.ytterby.assay.DetectionPolicy;
import org.ytterby.assay.RareEarthContent;
import org.ytterby.quantity.Basis;

/** Any {@link RareEarthContent}. */
public final class RareEarthContentArbitraries extends TypeProvider<RareEarthContent> {

    /** Creates the provider. */
    public RareEarthContentArbitraries() {
        super(RareEarthContent.class);
    }

    @Override
    public RareEarthContent example() {
        return AssayConversion.convert(
                new AssayArbitraries().example(), Basis.REO, CiaawWeights.CIAAW_2024, DetectionPolicy.HALF_LIMIT);
    }

    @Override
    public Arbitrary<RareEarthContent> arbitrary() {
        return Combinators.combine(
                        new AssayArbitraries().arbitrary(),
                        Arbitraries.of(Basis.REO, Basis.ELEMENT),
                        Arbitraries.of(DetectionPolicy.class))
                .as((assay, basis, policy) -> AssayConversion.convert(assay, basis, CiaawWeights.CIAAW_2024, policy));
    }
}
