// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply;

import java.util.Optional;

/** A mass whose publisher does not say what it is a mass of: kept, as it is no one's to guess, and never added to others. */
final class NoBasis {

    static final String WORDS = "basis not stated";
    static final String RULE = "be stated for a mass, or the qualifier say '" + WORDS + "'";

    private NoBasis() {}

    static boolean isSaid(Optional<String> qualifier) {
        return qualifier.filter(words -> words.contains(WORDS)).isPresent();
    }
}
