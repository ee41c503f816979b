// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.material.HsCode;
import org.ytterby.product.code.TariffCode;
import org.ytterby.product.code.TariffSystem;
import org.ytterby.time.DateSpan;

/** Any {@link TariffCode}. */
public final class TariffCodeArbitraries extends TypeProvider<TariffCode> {

    /** Creates the provider. */
    public TariffCodeArbitraries() {
        super(TariffCode.class);
    }

    @Override
    public TariffCode example() {
        return TariffCode.builder()
                .system(TariffSystem.CHINA_10)
                .edition("2025")
                .validity(DateSpan.parse("[2025-01-01, 2025-12-31]"))
                .code(HsCode.of("2805301910"))
                .parent(HsCode.of("280530"))
                .form(Form.METAL)
                .good("single metal")
                .addElements(Element.SM, Element.GD, Element.LU)
                .elementsClosed(true)
                .elementsNote("Sm, Gd, Lu")
                .text("samarium, gadolinium, lutetium metal")
                .duty("MFN 5 %")
                .evidence(new EvidenceArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<TariffCode> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(TariffSystem.class),
                        Arbitraries.longs().between(0, 9999),
                        Arbitraries.of(Form.class),
                        new EvidenceArbitraries().arbitrary())
                .as((system, tail, form, evidence) -> TariffCode.builder()
                        .system(system)
                        .code(HsCode.of("280530%04d".formatted(tail).substring(0, system.digits())))
                        .parent(HsCode.of("2805"))
                        .form(form)
                        .good("any")
                        .elementsClosed(false)
                        .elementsNote("mixed")
                        .text("any")
                        .evidence(evidence)
                        .build());
    }
}
