// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import java.util.Optional;
import org.ytterby.evidence.Confidence;
import org.ytterby.supply.claim.Claim;
import org.ytterby.supply.claim.Verdict;

/**
 * A claim of the press, with what a reader found who looked it up. What was found is no input of a check; it is there to hold
 * checks against.
 *
 * @param claim the claim
 * @param expected what the reader found, in the reader's words, such as {@code "supports"} or {@code "not found"}
 * @param otherValue the figure the reader found, empty if none
 * @param otherSource where, empty if nowhere
 * @param otherConfidence how sure that is, empty if nothing was found
 * @param note a remark, empty if there is none
 * @param difference why the tables say something else than the reader, empty where they say the same
 * @since 0.1
 */
public record PressClaim(
        Claim claim,
        String expected,
        Optional<String> otherValue,
        Optional<String> otherSource,
        Optional<Confidence> otherConfidence,
        Optional<String> note,
        Optional<String> difference) {

    /**
     * Tells whether a verdict is what the reader found. "Partly" stands for both ways of being partly true, and what was not
     * found, not checked or could not be checked for not checkable.
     *
     * @param verdict the verdict
     * @return whether they say the same
     */
    public boolean isExpected(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> expected.equals("supports") || expected.equals("consistent");
            case CONTRADICTED -> expected.startsWith("contradicts") && !expected.equals("contradicts in part");
            case TRUE_ONLY_IN_EDITION, PARTLY -> expected.equals("partly") || expected.equals("contradicts in part");
            case NOT_CHECKABLE -> expected.startsWith("not ") || expected.equals("n/a");
        };
    }
}
