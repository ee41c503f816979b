// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.element.Element;
import org.ytterby.process.extraction.ExtractionOrder;

/** Any {@link ExtractionOrder}. */
public final class ExtractionOrderArbitraries extends TypeProvider<ExtractionOrder> {

    /** Creates the provider. */
    public ExtractionOrderArbitraries() {
        super(ExtractionOrder.class);
    }

    @Override
    public ExtractionOrder example() {
        return ExtractionOrder.of(Element.LA, Element.CE, Element.PR, Element.ND);
    }

    @Override
    public Arbitrary<ExtractionOrder> arbitrary() {
        return Arbitraries.of(Element.class)
                .list()
                .uniqueElements()
                .ofMinSize(2)
                .ofMaxSize(15)
                .map(ExtractionOrder::new);
    }
}
