// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.alias;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.product.magnet.GradeName;
import org.ytterby.product.magnet.MagnetFamily;

/**
 * How the name of a magnet grade was read: the grade it means, and the aliases that were followed.
 *
 * @since 0.1
 */
@Value.Immutable
public interface GradeReading extends Serializable {

    /**
     * Returns the name as it was given.
     *
     * @return the text, not blank
     */
    String text();

    /**
     * Returns the family.
     *
     * @return the family
     */
    MagnetFamily family();

    /**
     * Returns the usual designation.
     *
     * @return the designation, not blank, such as {@code "XGS28H"}
     */
    String designation();

    /**
     * Returns the name in its series.
     *
     * @return the name, empty if the family has no series of names
     */
    Optional<GradeName> name();

    /**
     * Returns the aliases that were followed.
     *
     * @return the aliases, empty if the text is the usual name
     */
    List<GradeAlias> through();

    /**
     * Returns whether the name means exactly the grade, or one near it.
     *
     * @return {@link AliasMatch#NEAREST} if an alias followed is, otherwise {@link AliasMatch#SAME}
     */
    default AliasMatch match() {
        return through().stream().anyMatch(alias -> alias.match() == AliasMatch.NEAREST)
                ? AliasMatch.NEAREST
                : AliasMatch.SAME;
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("text", text());
        Checks.notBlank("designation", designation());
        name().filter(name -> name.series().family() != family()).ifPresent(name -> {
            throw Checks.refused("name", "be of the series of " + family(), name);
        });
    }

    /**
     * Starts a grade reading.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GradeReading}. */
    final class Builder extends ImmutableGradeReading.Builder {
        Builder() {}
    }
}
