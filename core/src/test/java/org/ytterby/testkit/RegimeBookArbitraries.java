// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.evidence.Confidence;
import org.ytterby.regime.Amendment;
import org.ytterby.regime.Commitment;
import org.ytterby.regime.Ending;
import org.ytterby.regime.Guidance;
import org.ytterby.regime.InformalMeasure;
import org.ytterby.regime.Instrument;
import org.ytterby.regime.MeasureType;
import org.ytterby.regime.Provision;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.Relation;
import org.ytterby.regime.Suspension;
import org.ytterby.regime.trade.Act;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.time.PartialSpan;

/** Small books of one to three instruments and one to four provisions, with everything that can happen to them. */
public final class RegimeBookArbitraries extends TypeProvider<RegimeBook> {

    /** Creates the provider of {@link RegimeBook}. */
    public RegimeBookArbitraries() {
        super(RegimeBook.class);
    }

    @Override
    public RegimeBook example() {
        return RegimeBook.builder()
                .title("An example")
                .addInstruments(act("cn-2024-46"), act("cn-2025-18"), act("cn-2025-61"))
                .addProvisions(
                        rule("cn-2024-46/1", "cn-2024-46"),
                        rule("cn-2024-46/2", "cn-2024-46"),
                        rule("cn-2025-18/1", "cn-2025-18"),
                        new ProvisionArbitraries().example())
                .addSuspensions(new SuspensionArbitraries().example())
                .addEndings(new EndingArbitraries().example())
                .addAmendments(new AmendmentArbitraries().example())
                .addGuidance(new GuidanceArbitraries().example())
                .addCommitments(new CommitmentArbitraries().example())
                .addInformalMeasures(new InformalMeasureArbitraries().example())
                .addRelations(new RelationArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<RegimeBook> arbitrary() {
        return books();
    }

    /**
     * Returns a book drawn from {@link RegimePools}.
     *
     * @return the arbitrary
     */
    public static Arbitrary<RegimeBook> books() {
        Arbitrary<List<Instrument>> instruments =
                new InstrumentArbitraries().arbitrary().list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<List<Provision>> provisions =
                ProvisionArbitraries.provisions().list().ofMinSize(1).ofMaxSize(4);
        return Combinators.combine(instruments, provisions, histories(), asides())
                .as((acts, rules, history, aside) -> {
                    Draft draft = new Draft(acts.size(), rules.size());
                    acts.forEach(draft::add);
                    rules.forEach(draft::add);
                    history.accept(draft);
                    aside.accept(draft);
                    return draft.book.build();
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<Consumer<Draft>> histories() {
        return Combinators.combine(
                        new SuspensionArbitraries().arbitrary().list().ofMaxSize(2),
                        new EndingArbitraries().arbitrary().list().ofMaxSize(2),
                        new AmendmentArbitraries().arbitrary().list().ofMaxSize(1))
                .as((suspensions, endings, amendments) -> draft -> {
                    suspensions.forEach(draft::add);
                    endings.forEach(draft::add);
                    amendments.forEach(draft::add);
                });
    }

    private static Arbitrary<Consumer<Draft>> asides() {
        return Combinators.combine(
                        new GuidanceArbitraries().arbitrary().list().ofMaxSize(1),
                        new CommitmentArbitraries().arbitrary().optional(0.2),
                        new InformalMeasureArbitraries().arbitrary().optional(0.2),
                        new RelationArbitraries().arbitrary().list().ofMaxSize(2))
                .as((guidance, commitment, measure, relations) -> draft -> {
                    guidance.forEach(draft::add);
                    commitment.ifPresent(draft::add);
                    measure.ifPresent(draft::add);
                    relations.forEach(draft::add);
                });
    }

    /** A book in the making: what is added gets an identifier of its own, and references to what the book holds. */
    private static final class Draft {
        private final RegimeBook.Builder book = RegimeBook.builder().title("any");
        private final int instrumentCount;
        private final int provisionCount;
        private int instruments;
        private int provisions;
        private int events;

        Draft(int instrumentCount, int provisionCount) {
            this.instrumentCount = instrumentCount;
            this.provisionCount = provisionCount;
        }

        void add(Instrument instrument) {
            book.addInstruments(Instrument.builder()
                    .from(instrument)
                    .id(RegimePools.INSTRUMENTS.get(instruments++))
                    .build());
        }

        void add(Provision provision) {
            book.addProvisions(Provision.builder()
                    .from(provision)
                    .id(RegimePools.PROVISIONS.get(provisions++))
                    .instrument(instrument(provision.instrument()))
                    .authorises(provisions(provision.authorises()))
                    .build());
        }

        void add(Suspension suspension) {
            book.addSuspensions(Suspension.builder()
                    .from(suspension)
                    .id("s-" + events++)
                    .instrument(instrument(suspension.instrument()))
                    .provisions(provisions(suspension.provisions()))
                    .build());
        }

        void add(Ending ending) {
            book.addEndings(Ending.builder()
                    .from(ending)
                    .id("e-" + events++)
                    .instrument(instrument(ending.instrument()))
                    .provisions(provisions(ending.provisions()))
                    .build());
        }

        void add(Amendment amendment) {
            if (RegimePools.INSTRUMENTS.indexOf(amendment.instrument()) >= instrumentCount) {
                return; // taken down to the instruments of the book it might amend itself
            }
            book.addAmendments(Amendment.builder()
                    .from(amendment)
                    .id("a-" + events++)
                    .ends(provisions(amendment.ends()))
                    .adds(provisions(amendment.adds()))
                    .build());
        }

        void add(Guidance guidance) {
            book.addGuidance(Guidance.builder()
                    .from(guidance)
                    .instrument(instrument(guidance.instrument()))
                    .interprets(provisions(guidance.interprets()))
                    .build());
        }

        void add(Commitment commitment) {
            book.addCommitments(Commitment.builder()
                    .from(commitment)
                    .instrument(instrument(commitment.instrument()))
                    .build());
        }

        void add(InformalMeasure measure) {
            book.addInformalMeasures(InformalMeasure.builder()
                    .from(measure)
                    .instrument(instrument(measure.instrument()))
                    .build());
        }

        void add(Relation relation) {
            book.addRelations(Relation.builder()
                    .from(relation)
                    .subject(instrument(relation.subject()))
                    .object(instrument(relation.object()))
                    .build());
        }

        private String instrument(String id) {
            return RegimePools.INSTRUMENTS.get(RegimePools.INSTRUMENTS.indexOf(id) % instrumentCount);
        }

        private Set<String> provisions(Set<String> ids) {
            return ids.stream()
                    .map(id -> RegimePools.PROVISIONS.get(RegimePools.PROVISIONS.indexOf(id) % provisionCount))
                    .collect(Collectors.toSet());
        }
    }

    private static Instrument act(String id) {
        return Instrument.builder()
                .from(new InstrumentArbitraries().example())
                .id(id)
                .build();
    }

    private static Provision rule(String id, String instrument) {
        return Provision.builder()
                .id(id)
                .instrument(instrument)
                .type(MeasureType.EXPORT_LICENCE_CONTROL)
                .addActs(Act.EXPORT)
                .effect(PartialSpan.parse("[2025-04-04, ...)"))
                .outcome(Outcome.LICENCE_REQUIRED)
                .confidence(Confidence.OFFICIAL_TEXT_SEEN)
                .build();
    }
}
