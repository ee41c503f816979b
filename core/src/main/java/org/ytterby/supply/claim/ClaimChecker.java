// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.claim;

import java.util.ArrayList;
import java.util.List;
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
     * Checks a claim. One about several regions or partners is checked for each of them, and what no table has is named.
     *
     * @param claim the claim
     * @param figures figures of production, reserves and quotas, of any editions
     * @param indicators figures of reliance, demand and recycling, of any editions
     * @return the verdict with the figures it rests on; not checkable for what needs export rules or products
     */
    public static ClaimFinding check(Claim claim, Iterable<SupplyFigure> figures, Iterable<Indicator> indicators) {
        if (claim.measure().needsRules()) {
            return ClaimFinding.notCheckable(claim, "is about export rules, which supply tables do not have");
        }
        if (claim.measure().needsProducts()) {
            return ClaimFinding.notCheckable(claim, "is about products, which supply tables do not have");
        }
        if (claim.measure() == ClaimMeasure.STATEMENT) {
            return ClaimFinding.notCheckable(
                    claim, "no table has " + claim.missingTable().orElseThrow());
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
        return ClaimFinding.ofParts(claim, part -> witnesses(part, usable, indicators));
    }

    private static List<Witness> witnesses(Claim claim, List<SupplyFigure> figures, Iterable<Indicator> indicators) {
        TableWitnesses tables = new TableWitnesses(claim, figures);
        IndicatorWitnesses market = new IndicatorWitnesses(claim, indicators);
        return switch (claim.measure()) {
            case SHARE_OF_PRODUCTION -> tables.shares(SupplyMeasure.PRODUCTION);
            case SHARE_OF_RESERVES -> tables.shares(SupplyMeasure.RESERVES);
            case RANK_OF_PRODUCTION -> tables.ranks(SupplyMeasure.PRODUCTION);
            case RANK_OF_RESERVES -> tables.ranks(SupplyMeasure.RESERVES);
            case COUNTRIES_AT_EVERY_STAGE -> new StageWitnesses(claim, figures).countries();
            case PRODUCTION -> new FigureWitnesses(claim, figures).amounts();
            case PRODUCTION_CHANGE -> new FigureWitnesses(claim, figures).changes();
            case PROJECTED_CHANGE -> new StageWitnesses(claim, figures).projections();
            case QUOTA_CHANGE -> new FigureWitnesses(claim, figures).quotaChanges();
            case EXTRACTION_SHARE -> new FigureWitnesses(claim, figures).extraction();
            case IMPORT_SHARE -> market.importShares();
            case IMPORT_RELIANCE -> market.of(IndicatorMeasure.NET_IMPORT_RELIANCE);
            case SELF_SUFFICIENCY -> market.of(IndicatorMeasure.SELF_SUFFICIENCY);
            case RECYCLING_TARGET -> market.of(IndicatorMeasure.RECYCLING_TARGET);
            case DEMAND_CHANGE -> market.demandChanges();
            default -> List.of();
        };
    }
}
