// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.io.Serializable;
import java.util.Comparator;
import org.ytterby.internal.Checks;

/**
 * A question beside the headline: what somebody knows, a list whose members are not held, a customs code that covers listed
 * goods too. It does not change the headline unless the transaction answers it.
 *
 * @param id the identifier, under which a transaction may answer it where the rule asks it by name
 * @param text the question
 * @param provision the provision that asks
 * @since 0.1
 */
public record OpenQuestion(String id, String text, String provision) implements Serializable, Comparable<OpenQuestion> {

    private static final Comparator<OpenQuestion> ORDER = Comparator.comparing(OpenQuestion::id)
            .thenComparing(OpenQuestion::provision)
            .thenComparing(OpenQuestion::text);

    /**
     * Checks that everything is there.
     *
     * @param id the identifier
     * @param text the question
     * @param provision the provision that asks
     */
    public OpenQuestion {
        Checks.notBlank("id", id);
        Checks.notBlank("text", text);
        Checks.notBlank("provision", provision);
    }

    @Override
    public int compareTo(OpenQuestion other) {
        return ORDER.compare(this, other);
    }
}
