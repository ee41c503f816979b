// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.procurement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.material.StageOfOrigin;
import org.ytterby.place.Country;
import org.ytterby.regime.screen.Citation;

/**
 * What the law says of one stage of an item on one day, the other stages taken to be where no rule bars them.
 *
 * @since 0.1
 */
@Value.Immutable
public interface StageAnswer extends Serializable {

    /**
     * Returns the stage.
     *
     * @return the stage
     */
    StageOfOrigin stage();

    /**
     * Returns where it took place.
     *
     * @return the country, empty if it is not stated
     */
    Optional<Country> country();

    /**
     * Returns the verdict.
     *
     * @return the verdict
     */
    StageVerdict verdict();

    /**
     * Returns the provisions it rests on.
     *
     * @return identifiers, none if no rule looks at the stage
     */
    @Value.NaturalOrder
    NavigableSet<String> provisions();

    /**
     * Returns since when the first of these provisions has operated.
     *
     * @return the day, empty if there is none or it is open
     */
    Optional<LocalDate> since();

    /**
     * Returns the reason.
     *
     * @return a sentence
     */
    String reason();

    /**
     * Returns the instruments it rests on, with their sources and confidence.
     *
     * @return the citations
     */
    List<Citation> citations();

    /**
     * Starts an answer.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StageAnswer}. */
    final class Builder extends ImmutableStageAnswer.Builder {
        Builder() {}
    }
}
