// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.bom;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;

/**
 * Makes bills of materials of published intensities. Only figures that weigh the same thing per the same unit go into one bill, and no element
 * stands in it twice: two accounts of one product make two bills.
 *
 * @since 0.1
 */
public final class IntensityBills {

    private IntensityBills() {}

    /**
     * Makes the bill of one product.
     *
     * @param intensities the figures, at least one: of one product and variant, per one unit, of one kind that is a mass, no element twice
     * @return the bill, one line for each figure, named by its identifier
     * @throws IllegalArgumentException if figures do not belong together; the message names the figure, the rule and the value
     */
    public static BillOfMaterials of(List<MaterialIntensity> intensities) {
        MaterialIntensity first = Checks.notEmpty("intensities", intensities).get(0);
        Set<Element> seen = new TreeSet<>();
        BillOfMaterials.Builder bill = BillOfMaterials.builder()
                .product(first.variant()
                        .map(variant -> first.product() + ", " + variant)
                        .orElse(first.product()))
                .per(first.per());
        for (int i = 0; i < intensities.size(); i++) {
            MaterialIntensity figure = intensities.get(i);
            String path = "intensities[" + i + "]";
            same(path + ".product", first.product(), figure.product());
            same(path + ".variant", first.variant(), figure.variant());
            same(path + ".per", first.per(), figure.per());
            same(path + ".kind", first.kind(), figure.kind());
            if (!figure.kind().isMass()) {
                throw Checks.refused(path + ".kind", "be a mass", figure.kind());
            }
            for (Element element : figure.elements()) {
                if (!seen.add(element)) {
                    throw Checks.refused(path + ".elements", "name no element twice in a bill", element.symbol());
                }
            }
            bill.addLines(line(figure));
        }
        return bill.build();
    }

    private static BillLine line(MaterialIntensity figure) {
        BillContent content = figure.kind() == ContentKind.CONTAINED_ELEMENT
                ? new BillContent.Contained(figure.elements())
                : new BillContent.Undetermined(figure.material());
        return BillLine.builder()
                .name(figure.id())
                .amount(figure.amount())
                .content(content)
                .build();
    }

    private static void same(String path, Object first, Object other) {
        if (!Objects.equals(first, other)) {
            throw Checks.refused(path, "be " + words(first) + " as in the first figure", words(other));
        }
    }

    private static Object words(Object value) {
        return value instanceof Optional<?> optional
                ? optional.<Object>map(x -> x).orElse("absent")
                : value;
    }
}
