// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.testmodel;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.io.Serializable;
import org.immutables.value.Value;

/** A closed set of models, told apart by a property. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({@JsonSubTypes.Type(TrialEvent.Start.class), @JsonSubTypes.Type(TrialEvent.Stop.class)})
public sealed interface TrialEvent extends Serializable {

    /** A beginning. */
    @Value.Immutable
    @JsonTypeName("start")
    non-sealed interface Start extends TrialEvent {

        /**
         * Returns a note.
         *
         * @return the note
         */
        String note();

        /**
         * Starts a beginning.
         *
         * @return a new builder
         */
        static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link Start}. */
        final class Builder extends ImmutableStart.Builder {
            Builder() {}
        }
    }

    /** An end. */
    @Value.Immutable
    @JsonTypeName("stop")
    non-sealed interface Stop extends TrialEvent {

        /**
         * Returns the length.
         *
         * @return the length in days
         */
        int days();

        /**
         * Starts an end.
         *
         * @return a new builder
         */
        static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link Stop}. */
        final class Builder extends ImmutableStop.Builder {
            Builder() {}
        }
    }
}
