// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.supply.GroupName;
import org.ytterby.supply.Region;
import org.ytterby.supply.metric.Rounding;

/** What holds of the attributes of a claim together, and the claims that one about several places is made of. */
final class ClaimParts {

    private ClaimParts() {}

    static void check(Claim claim) {
        Checks.notBlank("id", claim.id());
        Checks.notBlank("words", claim.words());
        Checks.inRange("saidIn", claim.saidIn(), 1900, 2200);
        claim.year().ifPresent(year -> Checks.inRange("year", year, 1900, 2200));
        claim.missingTable().ifPresent(table -> Checks.notBlank("missingTable", table));
        if (claim.measure() == ClaimMeasure.STATEMENT && claim.missingTable().isEmpty()) {
            throw Checks.refused("missingTable", "be named for a statement", "missing");
        }
        claim.materials().forEach(material -> {
            if (claim.measure().isOfMaterials() && claim.scheme().isEmpty()) {
                GroupName.check(material, claim.scheme());
            }
        });
        claim.figure().flatMap(PublishedFigure::low).ifPresent(low -> {
            if (claim.measure().isPartOfAWhole() && low.doubleValue() > 100) {
                throw Checks.refused(
                        "figure",
                        "be at most 100 % for " + claim.measure(),
                        claim.figure().orElseThrow());
            }
            if (low.signum() < 0 && !claim.measure().name().endsWith("CHANGE")) {
                throw Checks.refused(
                        "figure",
                        "be at least 0 for " + claim.measure(),
                        claim.figure().orElseThrow());
            }
        });
    }

    /** Whether a figure of a material, under a scheme if it is a group, is of what the claim is about. */
    static boolean isOf(Claim claim, String material, Optional<String> scheme) {
        return claim.materials().contains(material) && (scheme.isEmpty() || scheme.equals(claim.scheme()));
    }

    static Optional<Interval> stated(Claim claim) {
        Optional<PublishedFigure> figure = claim.figure();
        if (figure.filter(one -> one.exactValue().isPresent()).isEmpty()) {
            return figure.flatMap(PublishedFigure::interval);
        }
        return figure.flatMap(
                claim.precision() == Precision.ABOUT ? Rounding::ofLastDigitNotZero : Rounding::ofLastDigit);
    }

    static List<Claim> of(Claim claim) {
        List<Claim> parts = new ArrayList<>();
        for (List<Region> region : each(claim.regions())) {
            for (List<Region> partner : each(claim.partners())) {
                parts.add(Claim.builder()
                        .from(claim)
                        .regions(region)
                        .partners(partner)
                        .build());
            }
        }
        return parts;
    }

    /** The region of a part, with its partner where there is one. */
    static String about(Claim part) {
        String region = part.region().map(Region::code).orElse("");
        return part.partner().map(partner -> region + " from " + partner.code()).orElse(region);
    }

    private static List<List<Region>> each(List<Region> regions) {
        return regions.size() < 2
                ? List.of(regions)
                : regions.stream().map(List::of).toList();
    }
}
