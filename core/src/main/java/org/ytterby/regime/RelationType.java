// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

/**
 * How one instrument stands to another.
 *
 * @since 0.1
 */
public enum RelationType {
    /** Carries out the other, on which it rests. */
    IMPLEMENTS,
    /** Is carried out by the other. */
    IMPLEMENTED_BY,
    /** Changes the other. */
    AMENDS,
    /** Is changed by the other. */
    AMENDED_BY,
    /** Suspends the other. */
    SUSPENDS,
    /** Is suspended by the other. */
    SUSPENDED_BY,
    /** Is said not to be suspended by the other, where readers may think so. */
    NOT_SUSPENDED_BY,
    /** Repeals the other. */
    REPEALS,
    /** Is repealed by the other. */
    REPEALED_BY,
    /** Takes the place of the other. */
    REPLACES,
    /** Gives its place to the other. */
    REPLACED_BY,
    /** Is made stricter for one destination by the other. */
    STRICTER_FOR_DESTINATION,
    /** Reads the other. */
    INTERPRETS,
    /** Is read by the other. */
    INTERPRETED_BY,
    /** Came about through the other. */
    RESULTS_FROM,
    /** Led to the other. */
    LED_TO,
    /** Led to the repeal of the other. */
    LED_TO_REPEAL_OF,
    /** Lives on whatever happens to the other. */
    INDEPENDENT_OF,
    /** Has to be met besides the other. */
    CUMULATES_WITH,
    /** Was held unlawful by the other. */
    HELD_UNLAWFUL_BY,
    /** Gives the words that the other uses. */
    DEFINES_TERMS_FOR,
    /** Uses the words of the other. */
    USES_TERMS_OF,
    /** Covers what the other covers while that is suspended. */
    ALSO_COVERS_WHEN_SUSPENDED,
    /** Authorises what the other controls. */
    AUTHORISES_UNDER,
    /** Would be changed by the other if that were adopted. */
    PROPOSED_AMENDMENT,
    /** Would be rewritten by the other if that were adopted. */
    PROPOSED_REWRITE,
    /** Would be repealed by the other if that were adopted. */
    PROPOSED_REPEAL,
    /** Would be put off by the other if that were adopted. */
    PROPOSED_DELAY,
    /** Would change the other if it were adopted. */
    WOULD_AMEND,
    /** Would repeal the other if it were adopted. */
    WOULD_REPEAL,
    /** Would put off the other if it were adopted. */
    WOULD_DELAY,
    /** Is limited by the other in politics, not in law. */
    POLITICALLY_LIMITED_BY
}
