// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.extraction;

/** The moles of metal that flow in the phases of the two sections, for each mole of feed. */
record MetalFlows(double extractionOrganic, double extractionAqueous, double scrubOrganic, double scrubAqueous) {

    /** The balance of a cascade with an organic load: what the feed adds to one phase, and what leaves at the ends. */
    static MetalFlows of(CascadeDuty duty, double load) {
        if (duty.feedPhase() == FeedPhase.AQUEOUS) {
            double scrub = load - duty.organicShare();
            return new MetalFlows(load, scrub + 1, load, scrub);
        }
        double scrub = load + duty.raffinateShare();
        return new MetalFlows(load, scrub, load + 1, scrub);
    }

    double extractionRatio() {
        return extractionOrganic / extractionAqueous;
    }

    double scrubRatio() {
        return scrubOrganic / scrubAqueous;
    }
}
