// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.alias;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;
import org.ytterby.product.magnet.GradeName;
import org.ytterby.product.magnet.GradeSeries;
import org.ytterby.product.magnet.GradeSuffix;
import org.ytterby.product.magnet.MagnetFamily;

/**
 * Another name of a magnet grade, or of the letters in front of its number or behind it, with the source that says so.
 *
 * @since 0.1
 */
@Value.Immutable
public interface GradeAlias extends Serializable {

    /**
     * Returns the other name.
     *
     * @return capital letters and digits only, such as {@code "5211"}, {@code "YXG"} or {@code "TH"}
     */
    String alias();

    /**
     * Returns which part of a name it stands for.
     *
     * @return the kind
     */
    AliasKind kind();

    /**
     * Returns the family of the magnets.
     *
     * @return the family
     */
    MagnetFamily family();

    /**
     * Returns the usual name.
     *
     * @return the designation of a grade, the prefix of a series or the letters of a suffix, such as {@code "N52"}
     */
    String usual();

    /**
     * Returns how far both mean the same.
     *
     * @return the match
     */
    AliasMatch match();

    /**
     * Returns who uses the other name.
     *
     * @return the seller, empty if it is in general use
     */
    Optional<String> seller();

    /**
     * Returns where it comes from.
     *
     * @return the evidence
     */
    Evidence evidence();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        if (alias().isEmpty() || !alias().equals(compact(alias()))) {
            throw Checks.refused("alias", "be capital letters and digits", alias());
        }
        Checks.notBlank("usual", usual());
        if (usual().equals(alias())) {
            throw Checks.refused("usual", "differ from the alias", usual());
        }
        seller().ifPresent(seller -> Checks.notBlank("seller", seller));
        switch (kind()) {
            case GRADE -> name();
            case PREFIX -> series();
            case SUFFIX -> GradeSuffix.ofLetters(usual());
        }
    }

    /**
     * Returns the grade that an alias of a whole name stands for.
     *
     * @return the name, empty if the alias is of another kind, or the family has no series of names
     * @throws IllegalArgumentException if the family has a series and the usual name is none of it
     */
    default Optional<GradeName> name() {
        boolean named = Arrays.stream(GradeSeries.values()).anyMatch(series -> series.family() == family());
        if (kind() != AliasKind.GRADE || !named) {
            return Optional.empty();
        }
        GradeName name = GradeName.parse(usual());
        if (name.series().family() != family()) {
            throw Checks.refused("usual", "be of the series of " + family(), usual());
        }
        return Optional.of(name);
    }

    /**
     * Returns the series that an alias of a prefix stands for.
     *
     * @return the series, empty if the alias is of another kind
     * @throws IllegalArgumentException if the usual prefix is none of the family
     */
    default Optional<GradeSeries> series() {
        if (kind() != AliasKind.PREFIX) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(GradeSeries.values())
                .filter(series -> series.prefix().equals(usual()) && series.family() == family())
                .findFirst()
                .orElseThrow(() -> Checks.refused("usual", "be the prefix of a series of " + family(), usual())));
    }

    /**
     * Writes a name as aliases are written: capitals, without blanks and hyphens.
     *
     * @param text the name, such as {@code "N-42 sh"}
     * @return the compact form, such as {@code "N42SH"}
     */
    static String compact(String text) {
        StringBuilder compact = new StringBuilder();
        for (char c : text.toUpperCase(Locale.ROOT).toCharArray()) {
            if (c != '-' && !Character.isWhitespace(c)) {
                compact.append(c);
            }
        }
        return compact.toString();
    }

    /**
     * Starts a grade alias.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GradeAlias}. */
    final class Builder extends ImmutableGradeAlias.Builder {
        Builder() {}
    }
}
