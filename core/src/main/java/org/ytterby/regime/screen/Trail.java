// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * What an answer rests on: the facts that were missing, the questions left aside, what to look at twice. A quiet trail keeps
 * nothing, for answers whose reasons nobody has asked for.
 */
final class Trail {

    /** The trail that keeps nothing and may be shared. */
    static final Trail QUIET = new Trail(true);

    private final boolean quiet;
    private final Set<MissingFact> missing = new TreeSet<>();
    private final Set<MissingFact> asides = new TreeSet<>();
    private final EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
    private final Set<String> guidance = new TreeSet<>();
    private final Set<String> unknownGuidance = new TreeSet<>();

    Trail() {
        this(false);
    }

    private Trail(boolean quiet) {
        this.quiet = quiet;
    }

    boolean isQuiet() {
        return quiet;
    }

    /** A trail for a part of the answer, as quiet as this one. */
    Trail part() {
        return quiet ? this : new Trail();
    }

    /** Records a missing fact; the answer is unknown. */
    Truth lacks(FactKind kind, String detail) {
        if (!quiet) {
            missing.add(MissingFact.of(kind, detail));
        }
        return Truth.UNKNOWN;
    }

    Truth lacks(Supplier<MissingFact> fact) {
        if (!quiet) {
            missing.add(fact.get());
        }
        return Truth.UNKNOWN;
    }

    Truth leavesAside(Supplier<MissingFact> fact) {
        if (!quiet) {
            asides.add(fact.get());
        }
        return Truth.ASIDE;
    }

    void flag(Flag flag) {
        if (!quiet) {
            flags.add(flag);
        }
    }

    void reads(String instrument) {
        if (!quiet) {
            guidance.add(instrument);
        }
    }

    void wouldRead(String instrument) {
        if (!quiet) {
            unknownGuidance.add(instrument);
        }
    }

    /** Takes over what a part of the answer rests on, if the part bears on it. */
    void take(Trail part, Truth answer) {
        if (quiet) {
            return;
        }
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
        if (quiet) {
            return;
        }
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
