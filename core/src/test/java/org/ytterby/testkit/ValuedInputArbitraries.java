// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.quantity.Money;
import org.ytterby.regime.trade.AlloySystem;
import org.ytterby.regime.trade.ValuedInput;

/** Inputs of few elements, in dollars. */
public final class ValuedInputArbitraries extends TypeProvider<ValuedInput> {

    /** Creates the provider of {@link ValuedInput}. */
    public ValuedInputArbitraries() {
        super(ValuedInput.class);
    }

    @Override
    public ValuedInput example() {
        return ValuedInput.builder()
                .form(Form.METAL)
                .addElements(Element.DY, Element.TB)
                .alloySystem(AlloySystem.parse("Tb-Dy-Fe"))
                .origin(Country.CN)
                .value(Money.parse("120 USD"))
                .build();
    }

    @Override
    public Arbitrary<ValuedInput> arbitrary() {
        return Builders.withBuilder(ValuedInput::builder)
                .use(RegimePools.forms())
                .in(ValuedInput.Builder::form)
                .use(RegimePools.some(RegimePools.elements(), 1, 3))
                .in(ValuedInput.Builder::elements)
                .use(RegimePools.alloys())
                .withProbability(0.2)
                .in(ValuedInput.Builder::alloySystem)
                .use(RegimePools.countries())
                .withProbability(0.8)
                .in(ValuedInput.Builder::origin)
                .use(RegimePools.of("0 USD", "0.1 USD", "1 USD", "25 USD", "100 USD")
                        .map(Money::parse))
                .in(ValuedInput.Builder::value)
                .build(ValuedInput.Builder::build)
                .withoutEdgeCases();
    }
}
