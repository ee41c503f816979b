// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ytterby.element.Element;
import org.ytterby.evidence.Evidence;
import org.ytterby.io.data.ProductData;
import org.ytterby.product.CompositionRange;
import org.ytterby.product.magnet.MagnetCatalogue;
import org.ytterby.product.magnet.MagnetFamily;
import org.ytterby.product.magnet.MagnetProperties;
import org.ytterby.product.magnet.MagneticUnit;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.claim.Agreement;
import org.ytterby.supply.claim.Claim;
import org.ytterby.supply.claim.ClaimFinding;
import org.ytterby.supply.claim.ClaimMeasure;
import org.ytterby.supply.claim.Witness;

/** Holds claims about magnets and products against the facts of products. What is known of them has no edition but a source. */
final class ProductClaims {

    private ProductClaims() {}

    static ClaimFinding check(Claim claim, ProductData data) {
        return ClaimFinding.of(
                claim,
                claim.measure() == ClaimMeasure.MAGNET_ALLOY_CONTENT
                        ? AlloyContents.of(claim, data.materialIntensities().values())
                        : claim.measure() == ClaimMeasure.ELEMENTS_OF_STRONGEST_MAGNET
                                ? strongest(claim, data.magnets())
                                : ratios(claim, data.magnets()));
    }

    /** The energy product that magnets of a family were sold or shown with, and where. */
    private record Shown(MagnetFamily family, String id, Interval energyProduct, Evidence evidence) {
        double most() {
            return energyProduct.upper();
        }
    }

    private static Stream<Shown> shown(MagnetFamily family, String id, MagnetProperties properties, Evidence evidence) {
        return properties.energyProduct().stream()
                .map(range -> range.bounds().times(range.unit().factorTo(MagneticUnit.KILOJOULE_PER_CUBIC_METRE)))
                .map(bounds -> new Shown(family, id, bounds, evidence));
    }

    private static List<Shown> shown(MagnetCatalogue magnets) {
        return Stream.of(
                        magnets.grades().stream().flatMap(m -> shown(m.family(), m.id(), m.properties(), m.evidence())),
                        magnets.families().stream()
                                .flatMap(m -> shown(m.family(), m.id(), m.properties(), m.evidence())),
                        magnets.demonstrations().stream()
                                .flatMap(m ->
                                        shown(m.family(), m.id() + " (" + m.of() + ")", m.properties(), m.evidence())))
                .flatMap(each -> each)
                .toList();
    }

    private static List<Witness> ratios(Claim claim, MagnetCatalogue magnets) {
        List<Shown> all = shown(magnets);
        Map<MagnetFamily, Shown> best = new EnumMap<>(MagnetFamily.class);
        all.stream()
                .filter(one -> Double.isFinite(one.most()))
                .forEach(one -> best.merge(one.family(), one, (old, now) -> now.most() > old.most() ? now : old));
        List<Witness> witnesses = new ArrayList<>();
        for (String name : claim.materials()) {
            Shown own = best.get(MagnetFamily.valueOf(name));
            best.forEach((family, other) -> {
                if (own != null && family.needsRareEarth()) {
                    Interval percent = Interval.exactly(100 * own.most() / other.most());
                    witnesses.add(witness(
                            claim,
                            own.family() + " against " + family,
                            own.id() + " " + own.most() + " of " + other.id() + " " + other.most() + " kJ/m3",
                            Optional.of(percent),
                            Agreement.of(claim.stated().orElse(Interval.unbounded()), percent),
                            own.evidence()));
                }
            });
        }
        return witnesses;
    }

    private static List<Witness> strongest(Claim claim, MagnetCatalogue magnets) {
        Optional<Shown> best = shown(magnets).stream()
                .filter(one -> Double.isFinite(one.most()))
                .max((one, two) -> Double.compare(one.most(), two.most()));
        List<Element> wanted = claim.materials().stream().map(Element::ofSymbol).toList();
        return best.stream()
                .flatMap(strong -> magnets.families().stream()
                        .filter(facts -> facts.family() == strong.family()
                                && facts.composition().isPresent())
                        .map(facts -> {
                            CompositionRange composition = facts.composition().orElseThrow();
                            String held = wanted.stream()
                                    .map(e -> e.symbol() + " " + composition.bounds(e))
                                    .collect(Collectors.joining(", "));
                            boolean all = wanted.stream()
                                    .allMatch(e -> composition.bounds(e).lower() > 0);
                            boolean none = wanted.stream()
                                    .anyMatch(e -> composition.bounds(e).upper() == 0);
                            return witness(
                                    claim,
                                    strong.family() + ", strongest with up to " + strong.most() + " kJ/m3",
                                    "mass fractions " + held,
                                    Optional.empty(),
                                    all ? Agreement.AGREES : none ? Agreement.DISAGREES : Agreement.OPEN,
                                    facts.compositionEvidence().orElse(facts.evidence()));
                        }))
                .toList();
    }

    static Witness witness(
            Claim claim,
            String subject,
            String figures,
            Optional<Interval> value,
            Agreement agreement,
            Evidence evidence) {
        return Witness.builder()
                .subject(subject)
                .edition(evidence.source().citation())
                .year(claim.saidIn())
                .figures(figures)
                .value(value)
                .agreement(agreement)
                .evidence(evidence)
                .build();
    }
}
