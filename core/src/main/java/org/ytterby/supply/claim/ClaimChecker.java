// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ytterby.supply.Indicator;
import org.ytterby.supply.IndicatorMeasure;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyMeasure;

/**
 * Holds claims against supply tables. The verdict is worked out from the figures and nothing else: a figure agrees if all it
 * allows is what the claim states, with the rounding of the claim.
 *
 * <p>A claim that names a year is held against figures of that year; one that names none, against the newest year of each
 * edition that is at most three years older than the claim and not younger.
 *
 * @since 0.1
 */
public final class ClaimChecker {

    /** How old a figure may be for a claim that names no year. */
    static final int RECENT_YEARS = 3;

    private ClaimChecker() {}

    /**
     * Checks a claim.
     *
     * @param claim the claim
     * @param figures figures of production, reserves and quotas, of any editions
     * @param indicators figures of reliance and recycling, of any editions
     * @return the verdict with the figures it rests on; not checkable for what needs export rules
     */
    public static ClaimFinding check(Claim claim, Iterable<SupplyFigure> figures, Iterable<Indicator> indicators) {
        if (claim.measure().needsRules()) {
            return ClaimFinding.notCheckable(claim, "is about export rules, which supply tables do not have");
        }
        if (claim.measure() == ClaimMeasure.STATEMENT) {
            return ClaimFinding.notCheckable(claim, "states no figure that a table could have");
        }
        if (claim.measure() == ClaimMeasure.ELEMENT_COUNT) {
            return ClaimFinding.of(claim, ElementWitnesses.of(claim));
        }
        if (claim.stated().isEmpty()) {
            return ClaimFinding.notCheckable(claim, "states no figure");
        }
        List<SupplyFigure> usable = new ArrayList<>();
        figures.forEach(figure -> {
            if (!claim.ownEdition().filter(figure.edition().code()::equals).isPresent()) {
                usable.add(figure);
            }
        });
        return ClaimFinding.of(claim, witnesses(claim, usable, indicators));
    }

    private static List<Witness> witnesses(Claim claim, List<SupplyFigure> figures, Iterable<Indicator> indicators) {
        TableWitnesses tables = new TableWitnesses(claim, figures);
        return switch (claim.measure()) {
            case SHARE_OF_PRODUCTION -> tables.shares(SupplyMeasure.PRODUCTION);
            case SHARE_OF_RESERVES -> tables.shares(SupplyMeasure.RESERVES);
            case RANK_OF_PRODUCTION -> tables.ranks(SupplyMeasure.PRODUCTION);
            case RANK_OF_RESERVES -> tables.ranks(SupplyMeasure.RESERVES);
            case PRODUCTION -> new FigureWitnesses(claim, figures).amounts();
            case PRODUCTION_CHANGE -> new FigureWitnesses(claim, figures).changes();
            case QUOTA_CHANGE -> new FigureWitnesses(claim, figures).quotaChanges();
            case EXTRACTION_SHARE -> new FigureWitnesses(claim, figures).extraction();
            case IMPORT_SHARE -> indicators(claim, indicators, IndicatorMeasure.IMPORT_SHARE);
            case IMPORT_RELIANCE -> indicators(claim, indicators, IndicatorMeasure.NET_IMPORT_RELIANCE);
            case SELF_SUFFICIENCY -> indicators(claim, indicators, IndicatorMeasure.SELF_SUFFICIENCY);
            case RECYCLING_TARGET -> indicators(claim, indicators, IndicatorMeasure.RECYCLING_TARGET);
            case SHARE_OF_PATENTS, ELEMENT_COUNT, CONTROLLED_ELEMENTS, RULE_PUBLISHED, RULE_IN_EFFECT, STATEMENT ->
                List.of();
        };
    }

    private static List<Witness> indicators(Claim claim, Iterable<Indicator> indicators, IndicatorMeasure measure) {
        List<Indicator> fitting = new ArrayList<>();
        indicators.forEach(indicator -> {
            if (indicator.measure() == measure
                    && claim.materials().contains(indicator.material())
                    && claim.region().equals(java.util.Optional.of(indicator.region()))
                    && (claim.partner().isEmpty()
                            || claim.partner()
                                    .map(partner -> partner.code())
                                    .equals(indicator.partner().map(partner -> partner.code())))
                    && (claim.stages().isEmpty()
                            || indicator.stage().map(claim.stages()::contains).orElse(true))
                    && !claim.ownEdition()
                            .filter(indicator.edition().code()::equals)
                            .isPresent()
                    && indicator.range().isPresent()) {
                fitting.add(indicator);
            }
        });
        return YearChoice.of(
                        claim,
                        fitting,
                        Indicator::toYear,
                        i -> i.material() + i.of() + i.edition().label())
                .flatMap(indicator -> Stream.of(Witness.builder()
                        .subject(indicator.material() + " " + indicator.of().orElse(""))
                        .edition(indicator.edition().label())
                        .year(indicator.toYear())
                        .figures(indicator.value().token())
                        .value(indicator.range().orElseThrow())
                        .agreement(TableWitnesses.agreement(
                                claim, indicator.range().orElseThrow()))
                        .evidence(indicator.evidence())
                        .build()))
                .toList();
    }
}
