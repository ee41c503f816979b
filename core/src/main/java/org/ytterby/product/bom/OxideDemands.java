// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.bom;

import java.util.OptionalDouble;
import org.ytterby.element.AtomicWeights;
import org.ytterby.element.Oxide;
import org.ytterby.quantity.Interval;

/** The arithmetic of the oxide demand, with ends taken where each yield is at its own end, so that the ranges are tight. */
final class OxideDemands {

    private OxideDemands() {}

    static OxideDemand of(Explosion content, ProductionYields yields, AtomicWeights weights) {
        OxideDemand.Builder demand =
                OxideDemand.builder().addAllOpen(content.open()).yields(yields).atomicWeights(weights.name());
        content.kilograms().forEach((element, kilograms) -> {
            if (!element.isRareEarth()) {
                demand.addNotCounted(element);
                return;
            }
            double factor = Oxide.commercial(element).factor(weights).elementToOxide();
            QuantityRange oxide = kilograms.times(factor);
            demand.putGross(element, oxide.times(perKilogram(yields, Part.GROSS)));
            demand.putReturned(element, oxide.times(perKilogram(yields, Part.RETURNED)));
            demand.putNet(element, oxide.times(perKilogram(yields, Part.NET)));
        });
        return demand.build();
    }

    /** What is asked, per kilogram of oxide in the product. */
    private enum Part {
        GROSS,
        RETURNED,
        NET;

        /** Computes at points; every part is monotone in every argument. */
        Interval at(Interval metal, Interval product, Interval swarf) {
            Interval one = Interval.exactly(1);
            return switch (this) {
                case GROSS -> one.dividedBy(metal.times(product));
                case RETURNED -> swarf.times(one.dividedBy(product).minus(one));
                case NET -> one.dividedBy(metal).minus(swarf).dividedBy(product).plus(swarf);
            };
        }
    }

    private static QuantityRange perKilogram(ProductionYields yields, Part part) {
        Interval metal = yields.oxideToMetal().bounds();
        Interval product = yields.metalToProduct().bounds();
        Interval swarf = yields.swarfToOxide().bounds();
        Interval high = part == Part.RETURNED
                ? part.at(top(metal), bottom(product), top(swarf))
                : part.at(bottom(metal), bottom(product), bottom(swarf));
        Interval low = part == Part.RETURNED
                ? part.at(top(metal), top(product), bottom(swarf))
                : part.at(top(metal), top(product), top(swarf));
        Interval bounds = low.hull(high).intersection(Interval.atLeast(0)).orElseThrow();
        OptionalDouble metalTypical = yields.oxideToMetal().typical();
        OptionalDouble productTypical = yields.metalToProduct().typical();
        OptionalDouble swarfTypical = yields.swarfToOxide().typical();
        if (metalTypical.isEmpty() || productTypical.isEmpty() || swarfTypical.isEmpty()) {
            return QuantityRange.within(bounds);
        }
        Interval typical = part.at(
                Interval.exactly(metalTypical.getAsDouble()),
                Interval.exactly(productTypical.getAsDouble()),
                Interval.exactly(swarfTypical.getAsDouble()));
        return Quantities.with(bounds, (typical.lower() + typical.upper()) / 2);
    }

    private static Interval top(Interval range) {
        return Interval.exactly(range.upper());
    }

    /** The lower end of a yield; an excluded 0 stands for all small yields and so leaves no upper bound. */
    private static Interval bottom(Interval range) {
        return range.lowerInclusive()
                ? Interval.exactly(range.lower())
                : Interval.of(range.lower(), false, Math.nextUp(range.lower()), true);
    }
}
