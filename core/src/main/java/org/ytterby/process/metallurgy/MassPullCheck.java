// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.metallurgy;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.ytterby.process.Grade;
import org.ytterby.process.Split;
import org.ytterby.process.Stream;
import org.ytterby.quantity.Interval;

/**
 * Whether a source agrees with itself: its recoveries and grades of several analytes must give one mass pull, y = R f / c.
 *
 * @since 0.1
 */
@Value.Immutable
public interface MassPullCheck extends Serializable {

    /**
     * Returns the stream.
     *
     * @return the stream
     */
    String stream();

    /**
     * Returns the mass pull by each analyte with a recovery and both grades.
     *
     * @return the mass pull by each analyte with a recovery and both grades
     */
    List<PrintedMassPull> byAnalyte();

    /**
     * Returns what all of them allow.
     *
     * @return what all of them allow, empty if they contradict each other or there is none
     */
    Optional<Interval> common();

    /**
     * Checks a stream that leaves an operation.
     *
     * @param stream the stream, with its shares and grades
     * @param feed the grades of what enters the operation
     * @return the mass pull by each analyte that has a grade above 0 there and here and one share
     */
    static MassPullCheck of(Stream stream, List<Grade> feed) {
        ImmutableList.Builder<PrintedMassPull> pulls = ImmutableList.builder();
        Optional<Interval> common = Optional.empty();
        for (Grade before : feed) {
            Optional<Grade> after = stream.grades().stream()
                    .filter(grade -> grade.analyte().equals(before.analyte()))
                    .findFirst();
            Optional<Split> share = stream.splits().stream()
                    .filter(split -> split.scope().equals(before.scope()))
                    .findFirst();
            if (after.isEmpty()
                    || share.isEmpty()
                    || !(after.get().beforeRounding().lower() > 0)) {
                continue;
            }
            Interval pull = share.get()
                    .beforeRounding()
                    .times(before.beforeRounding())
                    .dividedBy(after.get().beforeRounding());
            pulls.add(new PrintedMassPull(before.analyte(), pull));
        }
        List<PrintedMassPull> all = pulls.build();
        if (!all.isEmpty()) {
            common = Optional.of(all.get(0).massPull());
            for (PrintedMassPull next : all) {
                common = common.flatMap(part -> part.intersection(next.massPull()));
            }
        }
        return MassPullCheck.of(stream.id(), all, common);
    }

    /**
     * Tells whether the figures cannot all be right, whatever was rounded.
     *
     * @return true if two analytes allow no common mass pull
     */
    default boolean contradicts() {
        return common().isEmpty() && !byAnalyte().isEmpty();
    }

    /**
     * Says it in words.
     *
     * @return one sentence
     */
    default String explain() {
        String pulls = byAnalyte().stream()
                .map(pull -> String.format(
                        Locale.ROOT,
                        "%s gives %.4f to %.4f",
                        pull.analyte(),
                        pull.massPull().lower(),
                        pull.massPull().upper()))
                .collect(Collectors.joining(", "));
        if (byAnalyte().isEmpty()) {
            return "the mass pull of " + stream() + " cannot be told";
        }
        return "the mass pull of " + stream() + (contradicts() ? " contradicts itself: " : " agrees: ") + pulls;
    }

    /**
     * Puts the parts together.
     *
     * @param stream the stream
     * @param byAnalyte the mass pull by each analyte with a recovery and both grades
     * @param common what all of them allow, empty if they contradict each other or there is none
     * @return the value
     */
    static MassPullCheck of(String stream, List<PrintedMassPull> byAnalyte, Optional<Interval> common) {
        return builder().stream(stream).byAnalyte(byAnalyte).common(common).build();
    }

    /**
     * Starts a value.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MassPullCheck}. */
    final class Builder extends ImmutableMassPullCheck.Builder {
        Builder() {}
    }
}
