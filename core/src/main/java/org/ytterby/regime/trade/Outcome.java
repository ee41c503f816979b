// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.trade;

/**
 * What the law asks of a transaction, strictest first; the headline of a determination is the strictest of what the
 * operating provisions give. The order is a convention for picking one headline: it says nothing of two outcomes that never
 * meet, such as a duty and a benchmark.
 *
 * @since 0.1
 */
public enum Outcome {
    /** May not be exported or transferred. */
    PROHIBITED("prohibited"),
    /** May not be delivered under the contract. */
    PROCUREMENT_PROHIBITED("may not be delivered under the contract"),
    /** A licence is needed and in principle refused. */
    PRESUMPTION_OF_DENIAL("licence needed and in principle refused"),
    /** A licence is needed and the measure itself prescribes review case by case. */
    LICENCE_REQUIRED_CASE_BY_CASE("licence needed, reviewed case by case"),
    /** A licence is needed and only an individual one will do. */
    INDIVIDUAL_LICENCE_ONLY("individual licence needed, no general licence may be used"),
    /** A dual-use or technology export licence is needed. */
    LICENCE_REQUIRED("export licence needed"),
    /** Controlled, and the individual licence stated covers it. */
    AUTHORISED_BY_INDIVIDUAL_LICENCE("authorised by the individual licence held"),
    /** Controlled, and the general licence stated covers it. */
    AUTHORISED_BY_GENERAL_LICENCE("authorised by the general licence held"),
    /** A measure reaches the transaction and its own exemption releases it. */
    EXEMPT("exempt"),
    /** Counts against a quota. */
    QUOTA_APPLIES("counts against a quota"),
    /** A duty is due. */
    DUTY_APPLIES("duty due"),
    /** A measure reaches the transaction but is suspended on that date, and nothing stricter applies. */
    SUSPENDED_CONTROL("a control reaches it but is suspended"),
    /** No dual-use control; the ordinary trade export licence, granted on a contract, is needed. */
    ORDINARY_EXPORT_LICENCE("ordinary export licence needed"),
    /** No measure asked about reaches the transaction on that date. */
    NOT_CONTROLLED("not controlled"),
    /** May be delivered. */
    PROCUREMENT_ALLOWED("may be delivered"),
    /** The limit of a target is exceeded. */
    TARGET_EXCEEDED("target exceeded"),
    /** The target is met. */
    TARGET_MET("target met"),
    /** The text and the facts known do not settle it; the facts that would are named. It has no place in the order. */
    INDETERMINATE("cannot be determined from the facts stated");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /**
     * Returns the outcome in a few words.
     *
     * @return the words, such as {@code "export licence needed"}
     */
    public String words() {
        return words;
    }

    /**
     * Says whether this outcome stands before another in the order.
     *
     * @param other the other outcome
     * @return whether it is strictly stricter; never for {@link #INDETERMINATE}, which is in no order
     */
    public boolean isStricterThan(Outcome other) {
        return this != INDETERMINATE && other != INDETERMINATE && compareTo(other) < 0;
    }

    /**
     * Returns the stricter of two outcomes.
     *
     * @param one one outcome, not {@link #INDETERMINATE}
     * @param other the other, not {@link #INDETERMINATE}
     * @return the one that stands first in the order
     */
    public static Outcome strictest(Outcome one, Outcome other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
