// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.product.code.TariffCodeBook;

/** Any {@link TariffCodeBook}. */
public final class TariffCodeBookArbitraries extends TypeProvider<TariffCodeBook> {

    /** Creates the provider. */
    public TariffCodeBookArbitraries() {
        super(TariffCodeBook.class);
    }

    @Override
    public TariffCodeBook example() {
        return TariffCodeBook.builder()
                .addCodes(new TariffCodeArbitraries().example())
                .addChanges(new CodeChangeArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<TariffCodeBook> arbitrary() {
        return Combinators.combine(
                        new TariffCodeArbitraries()
                                .arbitrary()
                                .list()
                                .uniqueElements(code -> code.system() + " " + code.code())
                                .ofMaxSize(4),
                        new CodeChangeArbitraries().arbitrary().list().ofMaxSize(2))
                .as((codes, changes) ->
                        TariffCodeBook.builder().codes(codes).changes(changes).build());
    }
}
