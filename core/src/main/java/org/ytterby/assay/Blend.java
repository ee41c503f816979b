// SPDX-License-Identifier: Apache-2.0
package org.ytterby.assay;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.Mass;
import org.ytterby.quantity.MassFraction;

/**
 * Blends lots by mass: g = &Sigma; t&middot;g / &Sigma; t, never the mean of grades.
 *
 * @since 0.1
 */
public final class Blend {

    private Blend() {}

    /**
     * Blends lots. An element without a number in a lot of mass above zero has none in the blend: unknown is not zero.
     *
     * @param lots the lots, at least one, all on one basis, of one part, under one policy and table of atomic weights
     * @return the blend's dry mass and content, empty if the masses add up to zero
     * @throws IllegalArgumentException if there is no lot or two lots differ in those
     */
    public static Optional<Lot> of(List<Lot> lots) {
        Checks.notEmpty("lots", lots);
        for (int i = 1; i < lots.size(); i++) {
            requireAlike(
                    "lots[" + i + "].content",
                    lots.get(0).content(),
                    lots.get(i).content());
        }
        List<Lot> real =
                lots.stream().filter(lot -> lot.dryMass().kilograms() > 0).toList();
        if (real.isEmpty()) {
            return Optional.empty();
        }
        Mass mass = real.stream().map(Lot::dryMass).reduce(Mass::plus).orElseThrow();
        return Optional.of(new Lot(mass, mixed(real, mass.kilograms())));
    }

    private static RareEarthContent mixed(List<Lot> lots, double kilograms) {
        RareEarthContent first = lots.get(0).content();
        RareEarthContent.Builder blend = RareEarthContent.builder();
        Map<Element, Double> fractions = new EnumMap<>(Element.class);
        ImmutableMap.Builder<Element, Interval> bounds = ImmutableMap.builder();
        for (Element element : Element.values()) {
            if (lots.stream().allMatch(lot -> lot.content().fractions().states(element))) {
                double sum = 0;
                Interval bound = Interval.exactly(0);
                for (Lot lot : lots) {
                    double share = lot.dryMass().kilograms() / kilograms;
                    sum += share * lot.content().fractions().getOrElse(element, 0);
                    bound = bound.plus(
                            lot.content().bounds(element).orElseThrow().times(Interval.exactly(share)));
                }
                fractions.put(element, sum);
                bounds.put(element, bound);
            } else if (lots.stream().allMatch(lot -> isKnown(lot.content(), element))) {
                blend.addUnquantified(element);
            }
        }
        return blend.basis(first.basis())
                .whole(Whole.SAMPLE)
                .part(first.part())
                .fractions(ElementVector.of(fractions))
                .bounds(bounds.buildOrThrow())
                .policy(first.policy())
                .atomicWeights(first.atomicWeights())
                .build();
    }

    private static boolean isKnown(RareEarthContent content, Element element) {
        return content.fractions().states(element) || content.unquantified().contains(element);
    }

    private static void requireAlike(String path, RareEarthContent first, RareEarthContent other) {
        require(path + ".basis", first.basis(), other.basis());
        require(path + ".part", first.part(), other.part());
        require(path + ".policy", first.policy(), other.policy());
        require(path + ".atomicWeights", first.atomicWeights(), other.atomicWeights());
    }

    private static void require(String path, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw Checks.refused(path, "be " + expected + " as in the first lot", actual);
        }
    }

    /**
     * Returns the grade of several masses together.
     *
     * @param masses the dry masses
     * @param grades the grade of each mass
     * @return &Sigma; t&middot;g / &Sigma; t, empty if the masses add up to zero
     * @throws IllegalArgumentException if there are not as many grades as masses
     */
    public static Optional<MassFraction> grade(List<Mass> masses, List<MassFraction> grades) {
        if (masses.size() != grades.size()) {
            throw Checks.refused("grades", "be as many as masses, " + masses.size(), grades.size());
        }
        double contained = 0;
        double total = 0;
        for (int i = 0; i < masses.size(); i++) {
            total += masses.get(i).kilograms();
            contained += masses.get(i).kilograms() * grades.get(i).fraction();
        }
        return total > 0 ? Optional.of(MassFraction.of(Math.min(1, contained / total))) : Optional.empty();
    }
}
