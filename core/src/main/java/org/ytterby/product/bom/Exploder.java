// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.bom;

import java.util.Map;
import java.util.TreeMap;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.product.CompositionRange;

/** Walks a bill from the top and adds up elements. */
final class Exploder {

    private final Map<Element, QuantityRange> kilograms = new TreeMap<>();
    private final Explosion.Builder explosion = Explosion.builder();

    private Exploder() {}

    static Explosion explode(BillOfMaterials bill, double units) {
        Checks.notNegative("units", units);
        Exploder exploder = new Exploder();
        exploder.walk(bill, "", QuantityRange.exactly(units));
        return exploder.explosion
                .product(bill.product())
                .units(units)
                .kilograms(exploder.kilograms)
                .build();
    }

    private void walk(BillOfMaterials bill, String above, QuantityRange units) {
        for (BillLine line : bill.lines()) {
            String path = above.isEmpty() ? line.name() : above + "/" + line.name();
            QuantityRange amount = line.amount().times(units);
            if (line.content() instanceof BillContent.Part part) {
                walk(part.bill(), path, amount);
            } else if (line.content() instanceof BillContent.Material material) {
                material(path, material, amount);
            } else if (line.content() instanceof BillContent.Contained contained) {
                contained(path, contained, amount);
            } else if (line.content() instanceof BillContent.Undetermined undetermined) {
                open(path, OpenLine.Reason.COMPOSITION_UNKNOWN, undetermined.material(), amount);
            }
        }
    }

    private void material(String path, BillContent.Material material, QuantityRange amount) {
        CompositionRange composition = material.composition();
        composition.fractions().forEach((element, fraction) -> {
            QuantityRange share =
                    fraction.isPoint() ? QuantityRange.exactly(fraction.lower()) : QuantityRange.within(fraction);
            add(element, amount.times(share));
        });
        if (composition.partial()) {
            open(path, OpenLine.Reason.COMPOSITION_PARTIAL, material.material(), amount);
        }
    }

    private void contained(String path, BillContent.Contained contained, QuantityRange amount) {
        if (contained.elements().size() == 1) {
            add(contained.elements().iterator().next(), amount);
        } else {
            open(path, OpenLine.Reason.ELEMENTS_NOT_SPLIT, contained.elements().toString(), amount);
        }
    }

    private void add(Element element, QuantityRange amount) {
        kilograms.merge(element, amount, QuantityRange::plus);
    }

    private void open(String path, OpenLine.Reason reason, String what, QuantityRange amount) {
        explosion.addOpen(OpenLine.builder()
                .path(path)
                .reason(reason)
                .what(what)
                .kilograms(amount)
                .build());
    }
}
