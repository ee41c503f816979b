// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.alias;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.product.magnet.GradeName;

/**
 * A table of aliases of magnet grades, and the reader of names that follows them: {@code YXG-28H} is XGS28H, {@code N33TH} is
 * N33AH, and {@code 5211} of one seller is N52.
 *
 * @since 0.1
 */
@Value.Immutable
public interface GradeAliases extends Serializable {

    /**
     * Returns the aliases.
     *
     * @return the aliases, each once for its kind
     */
    List<GradeAlias> aliases();

    /** Checks that no alias stands for two. */
    @Value.Check
    default void check() {
        Set<String> seen = new HashSet<>();
        for (GradeAlias alias : aliases()) {
            if (!seen.add(alias.kind() + " " + alias.alias())) {
                throw Checks.refused("aliases", "hold each alias once for its kind", alias.alias());
            }
        }
    }

    /**
     * Reads the name of a grade, usual or not. Blanks, hyphens and small letters are let pass.
     *
     * @param text the name, such as {@code "N42SH"}, {@code "XGS28H"}, {@code "YXG-28H"} or {@code "5211"}
     * @return the grade it means and the aliases followed
     * @throws IllegalArgumentException if it is neither an alias nor the name of a grade
     */
    default GradeReading read(String text) {
        String compact = GradeAlias.compact(text);
        Optional<GradeAlias> whole = find(AliasKind.GRADE, compact);
        if (whole.isPresent()) {
            return GradeReading.builder()
                    .text(text)
                    .family(whole.get().family())
                    .designation(whole.get()
                            .name()
                            .map(GradeName::toString)
                            .orElse(whole.get().usual()))
                    .name(whole.get().name())
                    .addThrough(whole.get())
                    .build();
        }
        List<GradeAlias> through = new ArrayList<>();
        Matcher parts = Pattern.compile("([A-Z]*)([0-9]{1,2})([A-Z]*)").matcher(compact);
        if (!parts.matches()) {
            throw Checks.refused("grade", "be like N42SH or XGS28H, or an alias", text);
        }
        String name = follow(AliasKind.PREFIX, parts.group(1), through)
                + parts.group(2)
                + follow(AliasKind.SUFFIX, parts.group(3), through);
        GradeName grade = GradeName.parse(name);
        return GradeReading.builder()
                .text(text)
                .family(grade.series().family())
                .designation(grade.toString())
                .name(grade)
                .through(through)
                .build();
    }

    /**
     * Returns the other names a grade is sold under, those that only come near left out.
     *
     * @param grade the grade
     * @return the names, each of which {@link #read} takes back to the grade
     */
    default List<String> namesOf(GradeName grade) {
        List<String> names = new ArrayList<>();
        String number = Integer.toString(grade.energyClass());
        for (GradeAlias alias : aliases()) {
            if (alias.family() != grade.series().family() || alias.match() != AliasMatch.SAME) {
                continue;
            }
            switch (alias.kind()) {
                case GRADE -> alias.name().filter(grade::equals).ifPresent(same -> names.add(alias.alias()));
                case PREFIX -> {
                    if (alias.usual().equals(grade.series().prefix())) {
                        names.add(alias.alias() + number + grade.suffix().letters());
                    }
                }
                case SUFFIX -> {
                    if (alias.usual().equals(grade.suffix().letters())) {
                        names.add(grade.series().prefix() + number + alias.alias());
                    }
                }
            }
        }
        return List.copyOf(names);
    }

    private Optional<GradeAlias> find(AliasKind kind, String text) {
        return aliases().stream()
                .filter(alias -> alias.kind() == kind && alias.alias().equals(text))
                .findFirst();
    }

    private String follow(AliasKind kind, String letters, List<GradeAlias> through) {
        Optional<GradeAlias> alias = find(kind, letters);
        alias.ifPresent(through::add);
        return alias.map(GradeAlias::usual).orElse(letters);
    }

    /**
     * Starts a table of aliases.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link GradeAliases}. */
    final class Builder extends ImmutableGradeAliases.Builder {
        Builder() {}
    }
}
