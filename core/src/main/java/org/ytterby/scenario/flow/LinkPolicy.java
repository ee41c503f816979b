// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

/**
 * Who may deliver to whom when a best case is looked for. Under either policy a flow under a cut carries at most what the cut
 * leaves of the order, and no new flow begins across a cut.
 *
 * @since 0.1
 */
public enum LinkPolicy {
    /** Those who traded the element before, in any amount. */
    EXISTING_LINKS,

    /**
     * Every plant to every plant that takes in its stage, and to every demand that buys at its stage. Recycling plants deliver to
     * buyers where a tonne of theirs counts as much as to the buyers they have; one without buyers stays without.
     */
    ANY_BUYER_OF_THE_NEXT_STAGE
}
