// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import org.ytterby.regime.Amendment;
import org.ytterby.regime.Commitment;
import org.ytterby.regime.Ending;
import org.ytterby.regime.Guidance;
import org.ytterby.regime.InformalMeasure;
import org.ytterby.regime.Instrument;
import org.ytterby.regime.Provision;
import org.ytterby.regime.Relation;
import org.ytterby.regime.Suspension;

/**
 * One record of a book of rules, of any kind. Two records are one if they say the same; a record that was altered is another.
 *
 * @since 0.1
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(BookRecord.OfInstrument.class),
    @JsonSubTypes.Type(BookRecord.OfProvision.class),
    @JsonSubTypes.Type(BookRecord.OfSuspension.class),
    @JsonSubTypes.Type(BookRecord.OfEnding.class),
    @JsonSubTypes.Type(BookRecord.OfAmendment.class),
    @JsonSubTypes.Type(BookRecord.OfGuidance.class),
    @JsonSubTypes.Type(BookRecord.OfCommitment.class),
    @JsonSubTypes.Type(BookRecord.OfInformalMeasure.class),
    @JsonSubTypes.Type(BookRecord.OfRelation.class)
})
public sealed interface BookRecord extends Serializable {

    /**
     * Returns what kind of record it is and which.
     *
     * @return such as {@code "suspension cn-mofcom-gac-2025-70"}
     */
    @JsonIgnore
    String label();

    /**
     * Returns the instrument it comes from.
     *
     * @return the identifier of the instrument
     */
    @JsonIgnore
    String instrument();

    /**
     * Returns the provisions it works on.
     *
     * @return their identifiers, none if it works on no provision in particular
     */
    @JsonIgnore
    ImmutableSortedSet<String> provisions();

    /**
     * An instrument.
     *
     * @param record the instrument
     */
    @JsonTypeName("instrument")
    record OfInstrument(Instrument record) implements BookRecord {
        @Override
        public String label() {
            return "instrument " + record.id();
        }

        @Override
        public String instrument() {
            return record.id();
        }

        @Override
        public ImmutableSortedSet<String> provisions() {
            return ImmutableSortedSet.of();
        }
    }

    /**
     * A provision.
     *
     * @param record the provision
     */
    @JsonTypeName("provision")
    record OfProvision(Provision record) implements BookRecord {
        @Override
        public String label() {
            return "provision " + record.id();
        }

        @Override
        public String instrument() {
            return record.instrument();
        }

        @Override
        public ImmutableSortedSet<String> provisions() {
            return ImmutableSortedSet.of(record.id());
        }
    }

    /**
     * A suspension.
     *
     * @param record the suspension
     */
    @JsonTypeName("suspension")
    record OfSuspension(Suspension record) implements BookRecord {
        @Override
        public String label() {
            return "suspension " + record.id();
        }

        @Override
        public String instrument() {
            return record.instrument();
        }

        @Override
        public ImmutableSortedSet<String> provisions() {
            return ImmutableSortedSet.copyOf(record.provisions());
        }
    }

    /**
     * An ending.
     *
     * @param record the ending
     */
    @JsonTypeName("ending")
    record OfEnding(Ending record) implements BookRecord {
        @Override
        public String label() {
            return "ending " + record.id();
        }

        @Override
        public String instrument() {
            return record.instrument();
        }

        @Override
        public ImmutableSortedSet<String> provisions() {
            return ImmutableSortedSet.copyOf(record.provisions());
        }
    }

    /**
     * An amendment.
     *
     * @param record the amendment
     */
    @JsonTypeName("amendment")
    record OfAmendment(Amendment record) implements BookRecord {
        @Override
        public String label() {
            return "amendment " + record.id();
        }

        @Override
        public String instrument() {
            return record.instrument();
        }

        @Override
        public ImmutableSortedSet<String> provisions() {
            return ImmutableSortedSet.<String>naturalOrder()
                    .addAll(record.ends())
                    .addAll(record.adds())
                    .build();
        }
    }

    /**
     * An official reading.
     *
     * @param record the guidance
     */
    @JsonTypeName("guidance")
    record OfGuidance(Guidance record) implements BookRecord {
        @Override
        public String label() {
            return "guidance " + record.instrument();
        }

        @Override
        public String instrument() {
            return record.instrument();
        }

        @Override
        public ImmutableSortedSet<String> provisions() {
            return ImmutableSortedSet.copyOf(record.interprets());
        }
    }

    /**
     * A commitment, which decides nothing.
     *
     * @param record the commitment
     */
    @JsonTypeName("commitment")
    record OfCommitment(Commitment record) implements BookRecord {
        @Override
        public String label() {
            return "commitment " + record.instrument();
        }

        @Override
        public String instrument() {
            return record.instrument();
        }

        @Override
        public ImmutableSortedSet<String> provisions() {
            return ImmutableSortedSet.of();
        }
    }

    /**
     * Something done without an act.
     *
     * @param record the informal measure
     */
    @JsonTypeName("informal-measure")
    record OfInformalMeasure(InformalMeasure record) implements BookRecord {
        @Override
        public String label() {
            return "informal measure " + record.instrument();
        }

        @Override
        public String instrument() {
            return record.instrument();
        }

        @Override
        public ImmutableSortedSet<String> provisions() {
            return ImmutableSortedSet.of();
        }
    }

    /**
     * How one instrument stands to another.
     *
     * @param record the relation
     */
    @JsonTypeName("relation")
    record OfRelation(Relation record) implements BookRecord {
        @Override
        public String label() {
            return "relation " + record.subject() + " " + record.type() + " " + record.object();
        }

        @Override
        public String instrument() {
            return record.subject();
        }

        @Override
        public ImmutableSortedSet<String> provisions() {
            return ImmutableSortedSet.of();
        }
    }
}
