// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.code;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.material.HsCode;

/**
 * Customs codes of several schedules and editions, with the changes between them.
 *
 * @since 0.1
 */
@Value.Immutable
public interface TariffCodeBook extends Serializable {

    /**
     * Returns the codes.
     *
     * @return the codes, each once for a schedule and edition
     */
    List<TariffCode> codes();

    /**
     * Returns the changes.
     *
     * @return the changes
     */
    List<CodeChange> changes();

    /**
     * Finds a code in every edition the book holds.
     *
     * @param system the schedule
     * @param code the code
     * @return what the editions say, empty if none lists it
     */
    default List<TariffCode> find(TariffSystem system, HsCode code) {
        return codes().stream()
                .filter(entry -> entry.system() == system && entry.code().equals(code))
                .toList();
    }

    /**
     * Finds the codes below one: in its own schedule and in those that refine it.
     *
     * @param system the schedule
     * @param code the code, of any length
     * @return the codes, in the order of the book
     */
    default List<TariffCode> children(TariffSystem system, HsCode code) {
        return codes().stream()
                .filter(entry -> entry.system() == system || entry.system().refines(system))
                .filter(entry -> code.isPrefixOf(entry.code()) && !entry.code().equals(code))
                .toList();
    }

    /**
     * Finds the codes above one: in its own schedule and in those it refines.
     *
     * @param system the schedule
     * @param code the code
     * @return the codes, in the order of the book
     */
    default List<TariffCode> parents(TariffSystem system, HsCode code) {
        return codes().stream()
                .filter(entry -> entry.system() == system || system.refines(entry.system()))
                .filter(entry -> entry.code().isPrefixOf(code) && !entry.code().equals(code))
                .toList();
    }

    /**
     * Says what is known of a code on a day.
     *
     * @param system the schedule
     * @param code the code
     * @param day the day
     * @return listed, ended, not yet there, or unknown
     */
    default CodeStatus status(TariffSystem system, HsCode code, LocalDate day) {
        if (find(system, code).stream()
                .anyMatch(entry -> entry.validity().stream().anyMatch(v -> v.contains(day)))) {
            return CodeStatus.LISTED;
        }
        for (CodeChange change : changes()) {
            if (change.system() == system) {
                if (change.beforeEnds()
                        && change.before().contains(code)
                        && change.tookEffect().lastDay().orElseThrow().compareTo(day) <= 0) {
                    return CodeStatus.ENDED;
                }
                if (change.after().contains(code)
                        && change.tookEffect().firstDay().stream().anyMatch(day::isBefore)) {
                    return CodeStatus.NOT_YET;
                }
            }
        }
        return CodeStatus.UNKNOWN;
    }

    /**
     * Follows the changes of a schedule from a code to those that have its goods now.
     *
     * @param system the schedule
     * @param code the code
     * @return the codes that goods of the code may have gone to, itself if it has not ended
     */
    default Set<HsCode> successors(TariffSystem system, HsCode code) {
        Set<HsCode> found = new TreeSet<>();
        Set<HsCode> seen = new HashSet<>();
        List<HsCode> open = new java.util.ArrayList<>(List.of(code));
        while (!open.isEmpty()) {
            HsCode next = open.remove(open.size() - 1);
            if (!seen.add(next)) {
                continue;
            }
            boolean ended = false;
            for (CodeChange change : changes()) {
                if (change.system() == system && change.before().contains(next)) {
                    ended |= change.beforeEnds();
                    open.addAll(change.after());
                }
            }
            if (!ended) {
                found.add(next);
            }
        }
        return found;
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes().size(); i++) {
            TariffCode entry = codes().get(i);
            String key = entry.system().symbol() + " " + entry.edition().orElse("") + " " + entry.code();
            if (!seen.add(key)) {
                throw Checks.refused("codes[" + i + "]", "stand once in the book", key);
            }
        }
    }

    /**
     * Starts a tariff code book.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TariffCodeBook}. */
    final class Builder extends ImmutableTariffCodeBook.Builder {
        Builder() {}
    }
}
