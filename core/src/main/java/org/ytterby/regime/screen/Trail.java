// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** What an answer rests on: the facts that were missing, the questions left aside, what to look at twice. */
final class Trail {

    private final Set<MissingFact> missing = new TreeSet<>();
    private final Set<MissingFact> asides = new TreeSet<>();
    private final EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
    private final Set<String> guidance = new TreeSet<>();
    private final Set<String> unknownGuidance = new TreeSet<>();

    /** Records a missing fact; the answer is unknown. */
    Truth lacks(FactKind kind, String detail) {
        missing.add(MissingFact.of(kind, detail));
        return Truth.UNKNOWN;
    }

    Truth lacks(MissingFact fact) {
        missing.add(fact);
        return Truth.UNKNOWN;
    }

    Truth leavesAside(MissingFact fact) {
        asides.add(fact);
        return Truth.ASIDE;
    }

    void flag(Flag flag) {
        flags.add(flag);
    }

    void reads(String instrument) {
        guidance.add(instrument);
    }

    void wouldRead(String instrument) {
        unknownGuidance.add(instrument);
    }

    /** Takes over what a part of the answer rests on, if the part bears on it. */
    void take(Trail part, Truth answer) {
        flags.addAll(part.flags);
        guidance.addAll(part.guidance);
        unknownGuidance.addAll(part.unknownGuidance);
        if (answer == Truth.UNKNOWN) {
            missing.addAll(part.missing);
        }
        if (answer != Truth.NO) {
            asides.addAll(part.asides);
        }
    }

    /** Turns what was missing into questions left aside. */
    void setAside(Trail part) {
        asides.addAll(part.missing);
        asides.addAll(part.asides);
        flags.addAll(part.flags);
    }

    Set<MissingFact> missing() {
        return missing;
    }

    Set<MissingFact> asides() {
        return asides;
    }

    Set<Flag> flags() {
        return flags;
    }

    Set<String> guidance() {
        return guidance;
    }

    Set<String> unknownGuidance() {
        return unknownGuidance;
    }
}
