// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import org.ytterby.product.alias.GradeAlias;
import org.ytterby.product.alias.GradeAliases;

/** Any {@link GradeAliases}. */
public final class GradeAliasesArbitraries extends TypeProvider<GradeAliases> {

    /** Creates the provider. */
    public GradeAliasesArbitraries() {
        super(GradeAliases.class);
    }

    @Override
    public GradeAliases example() {
        return GradeAliases.builder()
                .addAliases(new GradeAliasArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<GradeAliases> arbitrary() {
        return new GradeAliasArbitraries()
                .arbitrary()
                .list()
                .uniqueElements(GradeAlias::alias)
                .ofMaxSize(6)
                .map(aliases -> GradeAliases.builder().aliases(aliases).build());
    }
}
