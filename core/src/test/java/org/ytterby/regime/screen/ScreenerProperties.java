// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.SerializableTester;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ytterby.material.HsCode;
import org.ytterby.place.Country;
import org.ytterby.regime.CountryScope;
import org.ytterby.regime.KnownBook;
import org.ytterby.regime.Provision;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.Suspension;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.time.DateSpan;

class ScreenerProperties {

    /** A day by which everything in a generated book has been published. */
    private static final LocalDate LATE = LocalDate.of(2200, 12, 31);

    @Property(tries = 1000)
    void theCompiledScreenerAgreesWithThePlainScan(
            @ForAll RegimeBook book, @ForAll Transaction transaction, @ForAll("days") LocalDate known) {
        KnownBook view = book.asKnownOn(known);
        Screener screener = Screener.of(view);
        assertThat(screener.screen(transaction)).isEqualTo(PlainScan.screen(view, transaction));
        assertThat(screener.headline(transaction))
                .isEqualTo(PlainScan.headline(view, transaction))
                .isEqualTo(screener.screen(transaction).headline());
    }

    @Property
    void theOrderOfTheRecordsMakesNoDifference(
            @ForAll RegimeBook book, @ForAll Transaction transaction, @ForAll Random random) {
        RegimeBook shuffled = RegimeBook.builder()
                .from(book)
                .instruments(shuffled(book.instruments(), random))
                .provisions(shuffled(book.provisions(), random))
                .suspensions(shuffled(book.suspensions(), random))
                .endings(shuffled(book.endings(), random))
                .build();
        assertThat(Screener.of(shuffled.asKnownOn(LATE)).screen(transaction))
                .isEqualTo(Screener.of(book.asKnownOn(LATE)).screen(transaction));
    }

    private static <T> List<T> shuffled(List<T> records, Random random) {
        List<T> copy = new ArrayList<>(records);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Property(tries = 500)
    void suspendingARestrictionNeverMakesTheAnswerStricter(
            @ForAll RegimeBook book, @ForAll Transaction transaction, @ForAll Random random) {
        Provision chosen =
                book.provisions().get(random.nextInt(book.provisions().size()));
        Assume.that(chosen.listing().isEmpty() && !usesNotDualUse(book));
        RegimeBook suspended = book.plus(Suspension.builder()
                .id("extra")
                .instrument(chosen.instrument())
                .addProvisions(chosen.id())
                .span(DateSpan.always())
                .confidence(org.ytterby.evidence.Confidence.COMPUTED)
                .build());
        Determination before = Screener.of(book.asKnownOn(LATE)).screen(transaction);
        Determination after = Screener.of(suspended.asKnownOn(LATE)).screen(transaction);
        Outcome floor = Outcome.SUSPENDED_CONTROL; // a restriction milder than this leaves its place to nothing
        assertThat(after.strictest().isStricterThan(Outcome.strictest(before.strictest(), floor)))
                .isFalse();
        assertThat(after.mildest().isStricterThan(Outcome.strictest(before.mildest(), floor)))
                .isFalse();
        if (before.strictest() != after.strictest() && after.strictest() == floor) {
            assertThat(before.strictest().isStricterThan(floor)).isTrue();
        }
    }

    private static boolean usesNotDualUse(RegimeBook book) {
        return book.toString().contains("NotDualUse");
    }

    @Property
    void aDecidingMeasureIsInEffectOnTheDay(@ForAll RegimeBook book, @ForAll Transaction transaction) {
        Determination got = Screener.of(book.asKnownOn(LATE)).screen(transaction);
        for (Finding finding : got.deciding()) {
            Provision provision =
                    book.provision(finding.provision().orElseThrow()).orElseThrow();
            assertThat(provision.effect().possible().contains(transaction.date()))
                    .isTrue();
            assertThat(finding.state().orElseThrow().operates()).isTrue();
            assertThat(finding.outcome()).contains(got.headline());
        }
    }

    @Property
    void whatIsNotYetPublishedDoesNotDecide(
            @ForAll RegimeBook book, @ForAll Transaction transaction, @ForAll("days") LocalDate known) {
        Determination got = Screener.of(book.asKnownOn(known)).screen(transaction);
        for (Finding finding : got.findings()) {
            finding.provision()
                    .flatMap(book::provision)
                    .flatMap(Provision::published)
                    .ifPresent(published -> assertThat(published.latest()).isBeforeOrEqualTo(known));
        }
    }

    @Property(tries = 500)
    void addingAFactNeverTurnsACertainAnswerUncertain(
            @ForAll RegimeBook book, @ForAll Transaction full, @ForAll("omissions") UnaryOperator<Transaction> omit) {
        Transaction less = omit.apply(full);
        Screener screener = Screener.of(book.asKnownOn(LATE));
        Determination with = screener.screen(full);
        Determination without = screener.screen(less);
        Assume.that(without.openQuestions().isEmpty() && with.openQuestions().isEmpty());
        if (without.headline() != Outcome.INDETERMINATE) {
            assertThat(with.headline()).isEqualTo(without.headline());
        }
        assertThat(without.mildest().isStricterThan(with.mildest())).isFalse();
        assertThat(with.strictest().isStricterThan(without.strictest())).isFalse();
    }

    @Provide
    Arbitrary<UnaryOperator<Transaction>> omissions() {
        return Arbitraries.of(
                change(b -> b.form(Optional.empty()).subject(Optional.empty()).classification(List.of())),
                change(b -> b.origin(Optional.empty())),
                change(b -> b.destination(Optional.empty())),
                change(b -> b.exporterCountry(Optional.empty())),
                change(b -> b.endUses(List.of())),
                change(b -> b.elementsPartial(true)),
                change(b -> b.properties(Map.of())),
                change(b -> b.traits(Map.of())),
                change(b -> b.madeWithTechnologyOf(Map.of())),
                change(b -> b.stages(Map.of())),
                change(b -> b.shape(Optional.empty())),
                change(b -> b.endUser(Optional.empty()).consignee(Optional.empty())));
    }

    private static UnaryOperator<Transaction> change(UnaryOperator<Transaction.Builder> change) {
        return transaction -> {
            Transaction.Builder builder = Transaction.builder();
            return change.apply(builder.from(transaction)).build();
        };
    }

    @Property
    void anIndeterminateAnswerNamesWhatWouldSettleIt(@ForAll RegimeBook book, @ForAll Transaction transaction) {
        Determination got = Screener.of(book.asKnownOn(LATE)).screen(transaction);
        boolean uncertainDate = got.withRole(Role.OPEN).stream()
                .anyMatch(finding ->
                        finding.state().filter(ProvisionState.UNCERTAIN::equals).isPresent());
        if (got.headline() == Outcome.INDETERMINATE) {
            assertThat(got.missingFacts().isEmpty() && !uncertainDate).isFalse();
            assertThat(got.strictest().isStricterThan(got.mildest())).isTrue();
        } else {
            assertThat(got.missingFacts()).isEmpty();
        }
    }

    @Property
    void aCustomsCodeNeverDecides(@ForAll RegimeBook book, @ForAll Transaction transaction, @ForAll HsCode code) {
        Screener screener = Screener.of(book.asKnownOn(LATE));
        Transaction coded = Transaction.builder().from(transaction).hsCode(code).build();
        Transaction bare =
                Transaction.builder().from(transaction).hsCode(Optional.empty()).build();
        assertThat(screener.headline(coded)).isEqualTo(screener.headline(bare));
    }

    @Property
    void wordsNeverDecide(@ForAll RegimeBook book, @ForAll Transaction transaction) {
        Screener screener = Screener.of(book.asKnownOn(LATE));
        Transaction named = Transaction.builder()
                .from(transaction)
                .description("military dysprosium magnet for a listed party")
                .build();
        assertThat(screener.screen(named)).isEqualTo(screener.screen(transaction));
    }

    @Property
    void theDestinationMattersOnlyWhereARuleNamesOne(
            @ForAll RegimeBook book, @ForAll Transaction transaction, @ForAll Country other) {
        RegimeBook everywhere = RegimeBook.builder()
                .from(book)
                .provisions(book.provisions().stream()
                        .map(provision -> Provision.builder()
                                .from(provision)
                                .destination(CountryScope.ALL)
                                .build())
                        .toList())
                .build();
        Screener screener = Screener.of(everywhere.asKnownOn(LATE));
        assertThat(screener.headline(Transaction.builder()
                        .from(transaction)
                        .destination(other)
                        .build()))
                .isEqualTo(screener.headline(transaction));
    }

    @Property
    void aGreaterValueShareIsNeverFreer(
            @ForAll RegimeBook book,
            @ForAll Transaction transaction,
            @ForAll("shares") BigDecimal one,
            @ForAll("shares") BigDecimal two) {
        String text = book.toString();
        Assume.that(!text.contains("threshold=<") && !text.contains("EXEMPT"));
        Screener screener = Screener.of(book.asKnownOn(LATE));
        Determination low = screener.screen(share(transaction, one.min(two)));
        Determination high = screener.screen(share(transaction, one.max(two)));
        assertThat(low.mildest().isStricterThan(high.mildest())).isFalse();
    }

    private static Transaction share(Transaction transaction, BigDecimal share) {
        Transaction.Builder builder = Transaction.builder();
        builder.from(transaction).valueShares(Map.of());
        for (String test : List.of("cn-2025-61-part-1", "us-de-minimis", "share")) {
            builder.putValueShares(test, share);
        }
        return builder.build();
    }

    @Property
    void aScreenerTravelsAsItsBook(@ForAll RegimeBook book, @ForAll Transaction transaction) {
        Screener screener = Screener.of(book.asKnownOn(LATE));
        Screener copy = SerializableTester.reserialize(screener);
        assertThat(copy).isEqualTo(screener).hasSameHashCodeAs(screener);
        assertThat(copy.screen(transaction)).isEqualTo(screener.screen(transaction));
    }

    @Property
    void anExplanationNamesTheHeadlineAndEveryDecidingMeasure(
            @ForAll RegimeBook book, @ForAll Transaction transaction) {
        Determination got = Screener.of(book.asKnownOn(LATE)).screen(transaction);
        assertThat(got.explain()).contains(got.headline().words()).doesNotContain("Optional");
        got.missingFacts().forEach(fact -> assertThat(got.explain()).contains(fact.text()));
        assertThat(got.citations().stream().map(Citation::instrument))
                .containsAll(got.deciding().stream().map(Finding::instrument).toList());
    }

    @Provide
    Arbitrary<BigDecimal> shares() {
        return Arbitraries.of("0", "0.0005", "0.001", "0.05", "0.1", "0.25", "0.5", "1")
                .map(BigDecimal::new);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1000).map(LocalDate.of(2024, 5, 1)::plusDays);
    }
}
