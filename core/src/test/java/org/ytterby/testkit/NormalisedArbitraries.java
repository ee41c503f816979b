// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import org.ytterby.assay.Normalised;
import org.ytterby.assay.TotalScope;

/** Any {@link Normalised}. */
public final class NormalisedArbitraries extends TypeProvider<Normalised> {

    /** Creates the provider. */
    public NormalisedArbitraries() {
        super(Normalised.class);
    }

    @Override
    public Normalised example() {
        return Normalised.of(new RareEarthContentArbitraries().example(), TotalScope.LANTHANIDES);
    }

    @Override
    public Arbitrary<Normalised> arbitrary() {
        TotalScope scope = TotalScope.LANTHANIDES_AND_YTTRIUM;
        return new RareEarthContentArbitraries()
                .arbitrary()
                .filter(content -> content.sumOf(scope.elements()) > 0)
                .map(content -> Normalised.of(content, scope));
    }
}
