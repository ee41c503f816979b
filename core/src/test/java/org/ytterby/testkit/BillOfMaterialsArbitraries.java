// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.product.bom.BillContent;
import org.ytterby.product.bom.BillLine;
import org.ytterby.product.bom.BillOfMaterials;
import org.ytterby.product.bom.QuantityRange;

/** Any {@link BillOfMaterials}. */
public final class BillOfMaterialsArbitraries extends TypeProvider<BillOfMaterials> {

    /** Creates the provider. */
    public BillOfMaterialsArbitraries() {
        super(BillOfMaterials.class);
    }

    @Override
    public BillOfMaterials example() {
        BillOfMaterials rotor = BillOfMaterials.builder()
                .product("rotor")
                .per("rotor")
                .addLines(new BillLineArbitraries().example())
                .build();
        return BillOfMaterials.builder()
                .product("traction motor")
                .per("motor")
                .addLines(BillLine.part("rotor", QuantityRange.exactly(1), rotor))
                .addLines(BillLine.contained("sensors", QuantityRange.of(0, 0.001, 0.002), Set.of(Element.SM)))
                .build();
    }

    @Override
    public Arbitrary<BillOfMaterials> arbitrary() {
        Arbitrary<BillOfMaterials> nested = Combinators.combine(
                        flat(), flat(), new QuantityRangeArbitraries().arbitrary())
                .as((outer, inner, units) -> BillOfMaterials.builder()
                        .from(outer)
                        .addLines(BillLine.part("part", units, inner))
                        .build());
        return Arbitraries.oneOf(flat(), nested);
    }

    /**
     * Returns bills without parts.
     *
     * @return the arbitrary
     */
    Arbitrary<BillOfMaterials> flat() {
        Arbitrary<BillContent> contents = Arbitraries.oneOf(
                new CompositionRangeArbitraries().arbitrary().map(range -> new BillContent.Material("alloy", range)),
                Arbitraries.just(new BillContent.Undetermined("casing")),
                Arbitraries.of(Element.class).set().ofMinSize(1).ofMaxSize(2).map(BillContent.Contained::new));
        return Combinators.combine(new QuantityRangeArbitraries().arbitrary(), contents)
                .as((amount, content) -> BillLine.builder()
                        .name("line")
                        .amount(amount)
                        .content(content)
                        .build())
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(lines -> {
                    List<BillLine> named = new ArrayList<>();
                    lines.forEach(line -> named.add(BillLine.builder()
                            .from(line)
                            .name("line " + named.size())
                            .build()));
                    return BillOfMaterials.builder()
                            .product("any")
                            .per("piece")
                            .lines(named)
                            .build();
                });
    }
}
