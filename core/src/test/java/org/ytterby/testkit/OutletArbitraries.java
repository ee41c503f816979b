// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.material.Stage;
import org.ytterby.process.ElementScope;
import org.ytterby.process.Outlet;
import org.ytterby.process.OutletKind;

/** Outlets of every kind. */
public final class OutletArbitraries extends TypeProvider<Outlet> {

    /** Creates the provider. */
    public OutletArbitraries() {
        super(Outlet.class);
    }

    @Override
    public Outlet example() {
        return Outlet.builder()
                .id("oxide")
                .description("NdPr oxide")
                .kind(OutletKind.PRODUCT)
                .form(Form.OXIDE)
                .stage(Stage.SEPARATION)
                .elements(ElementScope.of(Element.PR, Element.ND))
                .addGrades(new GradeArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<Outlet> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(OutletKind.class),
                        Arbitraries.of(Form.class).optional(),
                        Arbitraries.of(Stage.class).optional())
                .as((kind, form, stage) -> Outlet.builder()
                        .id("out")
                        .description("what leaves")
                        .kind(kind)
                        .form(form)
                        .stage(stage)
                        .build());
    }
}
