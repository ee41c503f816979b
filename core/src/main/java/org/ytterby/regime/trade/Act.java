// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.trade;

/**
 * What is done, as far as it decides which rules are asked.
 *
 * @since 0.1
 */
public enum Act {
    /** A good leaves the territory of the jurisdiction asked about. */
    EXPORT(Outcome.NOT_CONTROLLED),
    /** A good moves between two places outside the jurisdiction, under its rules with reach abroad. */
    REEXPORT(Outcome.NOT_CONTROLLED),
    /** Know-how is handed over or work is done, from the jurisdiction or by its persons. */
    TECHNOLOGY_TRANSFER(Outcome.NOT_CONTROLLED),
    /** Something is mined, smelted or separated inside the jurisdiction. */
    PRODUCTION(Outcome.NOT_CONTROLLED),
    /** Something is delivered under a public contract. */
    PROCUREMENT(Outcome.PROCUREMENT_ALLOWED),
    /** A good is entered for import, and the question is what duty is due. */
    IMPORT_DUTY(Outcome.NOT_CONTROLLED),
    /** A product is placed on the market. */
    MARKETING(Outcome.NOT_CONTROLLED),
    /** A supply share is held against a target; no shipment is judged. */
    BENCHMARK(Outcome.TARGET_MET);

    private final Outcome free;

    Act(Outcome free) {
        this.free = free;
    }

    /**
     * Returns the outcome when no rule reaches the act.
     *
     * @return the outcome
     */
    public Outcome freeOutcome() {
        return free;
    }
}
