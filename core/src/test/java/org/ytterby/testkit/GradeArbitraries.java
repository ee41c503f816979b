// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.process.ElementScope;
import org.ytterby.process.Grade;
import org.ytterby.quantity.PublishedFigure;

/** Printed grades. */
public final class GradeArbitraries extends TypeProvider<Grade> {

    /** Creates the provider. */
    public GradeArbitraries() {
        super(Grade.class);
    }

    @Override
    public Grade example() {
        return Grade.builder()
                .analyte("P2O5")
                .scope(ElementScope.of(Element.P))
                .percent(PublishedFigure.parse("12.50"))
                .evidence(new EvidenceArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<Grade> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of("TREO", "P2O5"),
                        Arbitraries.of("9.27", "34\u201360", ">97", "<0.1", "0", "100"),
                        new EvidenceArbitraries().arbitrary())
                .as((analyte, percent, evidence) -> Grade.builder()
                        .analyte(analyte)
                        .scope(ElementScope.TREO)
                        .percent(PublishedFigure.parse(percent))
                        .evidence(evidence)
                        .build());
    }
}
