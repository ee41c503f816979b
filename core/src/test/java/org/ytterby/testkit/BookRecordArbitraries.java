// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.regime.change.BookRecord;

/** Records of every kind. */
public final class BookRecordArbitraries extends TypeProvider<BookRecord> {

    /** Creates the provider of {@link BookRecord}. */
    public BookRecordArbitraries() {
        super(BookRecord.class);
    }

    @Override
    public BookRecord example() {
        return new BookRecord.OfSuspension(new SuspensionArbitraries().example());
    }

    @Override
    public Arbitrary<BookRecord> arbitrary() {
        return Arbitraries.oneOf(
                new InstrumentArbitraries().arbitrary().map(BookRecord.OfInstrument::new),
                new ProvisionArbitraries().arbitrary().map(BookRecord.OfProvision::new),
                new SuspensionArbitraries().arbitrary().map(BookRecord.OfSuspension::new),
                new EndingArbitraries().arbitrary().map(BookRecord.OfEnding::new),
                new AmendmentArbitraries().arbitrary().map(BookRecord.OfAmendment::new),
                Arbitraries.oneOf(
                        new GuidanceArbitraries().arbitrary().map(BookRecord.OfGuidance::new),
                        new CommitmentArbitraries().arbitrary().map(BookRecord.OfCommitment::new),
                        new InformalMeasureArbitraries().arbitrary().map(BookRecord.OfInformalMeasure::new),
                        new RelationArbitraries().arbitrary().map(BookRecord.OfRelation::new)));
    }
}
