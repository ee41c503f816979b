// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.material.HsCode;
import org.ytterby.material.Shape;
import org.ytterby.material.StageOfOrigin;
import org.ytterby.material.Subject;
import org.ytterby.place.Country;
import org.ytterby.quantity.Money;
import org.ytterby.regime.chain.Breakdown;
import org.ytterby.regime.chain.Part;
import org.ytterby.regime.trade.AlloySystem;
import org.ytterby.regime.trade.ItemProperty;
import org.ytterby.regime.trade.Trait;

/** Products of up to three levels, of materials that rules list and of others, with facts and values left out. */
public final class PartArbitraries extends TypeProvider<Part> {

    private static final List<Set<Element>> MATERIALS = List.of(
            Set.of(Element.DY),
            Set.of(Element.ND),
            Set.of(Element.SM, Element.CO),
            Set.of(Element.ND, Element.DY, Element.FE, Element.B),
            Set.of(Element.FE),
            Set.of());

    /** Creates the provider of {@link Part}. */
    public PartArbitraries() {
        super(Part.class);
    }

    @Override
    public Part example() {
        return Part.builder()
                .name("rotor")
                .quantity(2)
                .form(Form.TECHNOLOGY)
                .subject(Subject.MAGNET_MAKING)
                .addClassification("1B902")
                .addElements(Element.ND, Element.FE, Element.B)
                .elementsPartial(true)
                .unnamedRareEarths(true)
                .composition(new CompositionArbitraries().example())
                .alloySystem(AlloySystem.parse("Nd-Fe-B"))
                .shape(Shape.BLOCK)
                .putProperties(ItemProperty.MASS_KG, new BigDecimal("1.5"))
                .putTraits(Trait.RECYCLED_FEED, false)
                .hsCode(HsCode.of("8505.11"))
                .origin(Country.JP)
                .putStages(StageOfOrigin.MELTED, Country.CN)
                .milledIn(Country.JP)
                .sinteredIn(Country.JP)
                .putMadeWithTechnologyOf(Country.CN, false)
                .putValueShares("cn-2025-61-part-1", new BigDecimal("0.02"))
                .putAnswers("substantial-help", false)
                .value(Money.parse("100 USD"))
                .breakdown(Breakdown.PARTIAL)
                .addParts(Part.builder()
                        .name("magnet")
                        .form(Form.MAGNET_MATERIAL)
                        .value(Money.parse("40 USD"))
                        .breakdown(Breakdown.COMPLETE)
                        .build())
                .build();
    }

    @Override
    public Arbitrary<Part> arbitrary() {
        return products();
    }

    /**
     * Returns products of up to three levels in dollars.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Part> products() {
        return items(2).map(part -> Part.builder().from(part).quantity(1).build());
    }

    /**
     * Returns single materials without parts, some of which rules list.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Part> materials() {
        return items(0);
    }

    private static Arbitrary<Part> items(int levels) {
        Arbitrary<List<Part>> parts = levels == 0
                ? Arbitraries.just(List.of())
                : Arbitraries.lazy(() -> items(levels - 1)).list().ofMaxSize(3);
        Arbitrary<Optional<Form>> forms = Arbitraries.of(
                        Form.METAL,
                        Form.METAL,
                        Form.OXIDE,
                        Form.ALLOY,
                        Form.POWDER,
                        Form.MAGNET_MATERIAL,
                        Form.MAGNET_ASSEMBLY)
                .optional(0.9);
        Arbitrary<Optional<Country>> origins =
                Arbitraries.of(Country.CN, Country.CN, Country.JP).optional(0.85);
        Arbitrary<Optional<BigDecimal>> margins = Arbitraries.of("0", "0.1", "1", "25", "100")
                .map(BigDecimal::new)
                .optional(0.8);
        return Combinators.combine(
                        forms,
                        Arbitraries.of(MATERIALS),
                        origins,
                        margins,
                        Arbitraries.of(Breakdown.class),
                        Arbitraries.of(1, 1, 1, 2, 7),
                        parts)
                .as((form, elements, origin, margin, breakdown, quantity, inner) -> {
                    List<Part> named = named(inner);
                    return Part.builder()
                            .name("item")
                            .quantity(quantity)
                            .form(form)
                            .elements(elements)
                            .origin(origin)
                            .value(margin.map(
                                    m -> new Money(m.add(worth(named)), java.util.Currency.getInstance("USD"))))
                            .breakdown(breakdown)
                            .parts(named)
                            .build();
                })
                .withoutEdgeCases();
    }

    private static List<Part> named(List<Part> parts) {
        List<Part> named = new ArrayList<>();
        for (Part part : parts) {
            named.add(Part.builder().from(part).name("part" + named.size()).build());
        }
        return named;
    }

    /** What parts are worth together at least. */
    private static BigDecimal worth(List<Part> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : parts) {
            BigDecimal one = part.value().map(Money::amount).orElseGet(() -> worth(part.parts()));
            sum = sum.add(one.multiply(BigDecimal.valueOf(part.quantity())));
        }
        return sum;
    }
}
