// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import org.ytterby.element.Element;
import org.ytterby.element.Oxide;
import org.ytterby.element.OxideFactor;

/** Any {@link OxideFactor}. */
public final class OxideFactorArbitraries extends TypeProvider<OxideFactor> {

    /** Creates the provider. */
    public OxideFactorArbitraries() {
        super(OxideFactor.class);
    }

    @Override
    public OxideFactor example() {
        return new OxideFactor(Oxide.commercial(Element.ND), 1.166377, 0.000011, "CIAAW 2021");
    }

    @Override
    public Arbitrary<OxideFactor> arbitrary() {
        return new OxideArbitraries()
                .arbitrary()
                .filter(oxide -> CiaawWeights.CIAAW_2021.weights().containsKey(oxide.element()))
                .map(oxide -> oxide.factor(CiaawWeights.CIAAW_2021));
    }
}
