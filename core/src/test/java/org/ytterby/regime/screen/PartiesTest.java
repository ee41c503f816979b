// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ytterby.regime.screen.SampleTrades.export;
import static org.ytterby.regime.screen.SmallBooks.LATE;
import static org.ytterby.regime.screen.SmallBooks.book;
import static org.ytterby.regime.screen.SmallBooks.control;
import static org.ytterby.regime.screen.SmallBooks.ending;
import static org.ytterby.regime.screen.SmallBooks.instrument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.regime.Condition;
import org.ytterby.regime.EndingKind;
import org.ytterby.regime.Listing;
import org.ytterby.regime.Publication;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.Threshold;
import org.ytterby.regime.trade.Ownership;
import org.ytterby.regime.trade.Party;
import org.ytterby.regime.trade.PartyRole;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.time.KnowledgeDate;

class PartiesTest {

    private static final Set<PartyRole> BUYERS = Set.of(PartyRole.CONSIGNEE, PartyRole.END_USER);
    private static final Condition LISTED = new Condition.Listed(BUYERS, Set.of("open", "shut"));
    private static final Condition OWN = new Condition.OnOwnListing(BUYERS);

    private Trail trail = new Trail();

    private static Listing listing(String list, boolean complete, String... members) {
        return Listing.builder()
                .list(list)
                .addMembers(members)
                .complete(complete)
                .build();
    }

    private static RegimeBook lists() {
        return book(instrument("open", "2024-01-01"), instrument("shut", "2024-01-01"), instrument("off", "2025-05-15"))
                .addProvisions(
                        control("open", "[2025-01-10, 2025-12-31]")
                                .listing(listing("open", false, "Arms Maker", "Sonar Works"))
                                .build(),
                        control("open/2", "[2025-01-10, 2025-12-31]")
                                .listing(listing("open", false, "Coil Maker"))
                                .build(),
                        control("shut", "[2025-01-10, 2025-12-31]")
                                .listing(listing("shut", true, "Wire Maker"))
                                .build(),
                        control("off", "[2025-01-10, ...)").build())
                .addEndings(ending(EndingKind.DELISTING, "off", "2025-06-30 inclusive", "open")
                        .addMembers("SONAR WORKS")
                        .build())
                .build();
    }

    private static Transaction.Builder sale(String date, Party.Builder buyer) {
        return export(date, Form.METAL, Element.DY).endUser(buyer.build());
    }

    private static Party.Builder named(String name) {
        Party.Builder builder = Party.builder();
        return builder.name(name);
    }

    private Truth eval(Condition condition, String provision, Transaction.Builder sale) {
        trail = new Trail();
        RegimeBook book = lists();
        return new Conditions(new Rules(book.asKnownOn(LocalDate.of(2200, 12, 31))), sale.build())
                .eval(condition, book.provision(provision).orElseThrow(), trail);
    }

    private Truth listed(Party.Builder buyer) {
        return eval(LISTED, "off", sale("2025-06-01", buyer));
    }

    private Truth own(String provision, Party.Builder buyer) {
        return eval(OWN, provision, sale("2025-06-01", buyer));
    }

    @Test
    void aPartyIsListedByStatementOrByName() {
        assertThat(listed(named("arms maker"))).isEqualTo(Truth.YES);
        assertThat(listed(named("Coil Maker"))).isEqualTo(Truth.YES);
        assertThat(listed(Party.builder().addListedOn("shut"))).isEqualTo(Truth.YES);
        assertThat(listed(Party.builder().addListedOn("other").screened(true))).isEqualTo(Truth.NO);
        assertThat(trail.missing()).isEmpty();
        assertThat(listed(named("Baker").addNotListedOn("open", "shut"))).isEqualTo(Truth.NO);
        assertThat(listed(named("Baker"))).isEqualTo(Truth.ASIDE);
        assertThat(trail.asides())
                .extracting(MissingFact::text)
                .containsExactly("Does Baker stand on the list open?", "Does Baker stand on the list shut?");
        assertThat(listed(named("Baker").addNotListedOn("open"))).isEqualTo(Truth.ASIDE);
        assertThat(trail.asides()).hasSize(1);
        assertThat(listed(Party.builder())).isEqualTo(Truth.UNKNOWN);
        assertThat(trail.missing())
                .extracting(MissingFact::detail)
                .containsExactly("END_USER on open", "END_USER on shut");
    }

    @Test
    void anUnknownPartyIsAskedForInItsRole() {
        Transaction.Builder nobody = export("2025-06-01", Form.METAL).endUser(Optional.empty());
        assertThat(eval(LISTED, "off", nobody)).isEqualTo(Truth.UNKNOWN);
        assertThat(trail.missing()).extracting(MissingFact::detail).contains("END_USER on open");
        assertThat(eval(OWN, "open", nobody)).isEqualTo(Truth.UNKNOWN);
        assertThat(trail.missing()).extracting(MissingFact::detail).containsExactly("END_USER on open");
        Condition exporter = new Condition.Listed(Set.of(PartyRole.EXPORTER), Set.of("open"));
        assertThat(eval(exporter, "off", nobody)).isEqualTo(Truth.UNKNOWN);
        assertThat(trail.missing()).extracting(MissingFact::detail).containsExactly("EXPORTER on open");
    }

    @ParameterizedTest
    @CsvSource({
        "Arms Maker, 2025-01-09, ASIDE",
        "Arms Maker, 2025-01-10, YES",
        "Arms Maker, 2025-12-31, YES",
        "Arms Maker, 2026-01-01, ASIDE",
        "Sonar Works, 2025-06-30, YES",
        "sonar works, 2025-07-01, ASIDE"
    })
    void aNameCountsWhileItsListingOperatesAndUntilItIsTakenOff(String name, String date, Truth truth) {
        assertThat(eval(LISTED, "off", sale(date, named(name)))).isEqualTo(truth);
    }

    @Test
    void aDelistingCountsOnceItIsKnown() {
        RegimeBook book = lists();
        LocalDate day = LocalDate.of(2025, 7, 1);
        for (String known : List.of("2025-05-14", "2025-05-15")) {
            Rules rules = new Rules(book.asKnownOn(LocalDate.parse(known)));
            assertThat(rules.names("open", "Sonar Works", day)).isEqualTo(known.endsWith("14"));
            assertThat(rules.names("open", "Arms Maker", day)).isTrue();
        }
        RegimeBook later = RegimeBook.builder()
                .from(book)
                .endings(List.of(ending(EndingKind.DELISTING, "off", "2025-06-30 inclusive", "open")
                        .addMembers("Sonar Works")
                        .published(Publication.parse("2025-08-01"))
                        .build()))
                .build();
        assertThat(new Rules(later.asKnownOn(LocalDate.of(2025, 7, 31))).names("open", "Sonar Works", day))
                .isTrue();
        assertThat(new Rules(later.asKnownOn(LocalDate.of(2025, 8, 1))).names("open", "Sonar Works", day))
                .isFalse();
        assertThat(new Rules(later.asKnownOn(LATE.date())).names("open", "Nobody", day))
                .isFalse();
        assertThat(KnowledgeDate.of(day)).isNotEqualTo(LATE);
    }

    @Test
    void anOwnListingNamesItsOwnMembersOnly() {
        assertThat(own("open", named("Arms Maker"))).isEqualTo(Truth.YES);
        assertThat(own("open", named("Coil Maker").addListedOn("open")))
                .as("listed by the other part")
                .isEqualTo(Truth.NO);
        assertThat(own("open", named("Baker").addListedOn("open"))).isEqualTo(Truth.ASIDE);
        assertThat(own("shut", named("Baker").addListedOn("shut")))
                .as("the members are complete")
                .isEqualTo(Truth.NO);
        assertThat(own("shut", Party.builder().addListedOn("shut")))
                .as("it may be the member")
                .isEqualTo(Truth.ASIDE);
        assertThat(own("open", named("Baker").addNotListedOn("open"))).isEqualTo(Truth.NO);
        assertThat(own("open", named("Baker").screened(true))).isEqualTo(Truth.NO);
        assertThat(own("open", named("Baker"))).isEqualTo(Truth.ASIDE);
        assertThat(own("open", Party.builder())).isEqualTo(Truth.UNKNOWN);
        assertThat(own("off", named("Arms Maker"))).as("no listing").isEqualTo(Truth.NO);
    }

    private Truth owned(String threshold, boolean aggregate, Party.Builder buyer) {
        Condition owned = new Condition.OwnedByListed(BUYERS, Set.of("open"), Threshold.parse(threshold), aggregate);
        return eval(owned, "off", sale("2025-06-01", buyer));
    }

    private static Ownership share(String list, String share) {
        return new Ownership(list, new BigDecimal(share));
    }

    @Test
    void sharesOfListedOwnersAreAddedUpOrNot() {
        Party.Builder halves = named("Baker")
                .screened(true)
                .addOwners(share("open", "0.25"), share("open", "0.25"), share("other", "0.4"));
        assertThat(owned(">= 0.5", true, halves)).isEqualTo(Truth.YES);
        assertThat(trail.flags()).containsExactly(Flag.THRESHOLD_EDGE);
        assertThat(owned("> 0.5", true, halves)).isEqualTo(Truth.NO);
        assertThat(owned(">= 0.5", false, halves)).isEqualTo(Truth.NO);
        assertThat(trail.flags()).isEmpty();
        assertThat(owned(">= 0.25", false, halves)).isEqualTo(Truth.YES);
    }

    @Test
    void ownersNobodyLookedForAreAskedFor() {
        assertThat(owned(">= 0.5", true, named("Baker").addOwners(share("open", "0.4"))))
                .isEqualTo(Truth.ASIDE);
        assertThat(trail.asides()).extracting(MissingFact::text).containsExactly("Who owns Baker?");
        assertThat(trail.asides()).extracting(MissingFact::detail).containsExactly("owners:open");
        assertThat(owned(">= 0.5", true, Party.builder())).isEqualTo(Truth.UNKNOWN);
        assertThat(trail.missing()).extracting(MissingFact::text).containsExactly("listed owners of the end user");
        Condition owned = new Condition.OwnedByListed(BUYERS, Set.of("open"), Threshold.parse(">= 0.5"), true);
        assertThat(eval(owned, "off", export("2025-06-01", Form.METAL).endUser(Optional.empty())))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(trail.missing()).extracting(MissingFact::kind).containsExactly(FactKind.OWNERSHIP);
    }

    @Test
    void aListOfPermittedPartiesIsAQuestionUntilItIsResolved() {
        Condition not = new Condition.NotListed(PartyRole.END_USER, "open");
        assertThat(eval(not, "off", sale("2025-06-01", named("Arms Maker")))).isEqualTo(Truth.NO);
        assertThat(eval(not, "off", sale("2025-06-01", named("Baker").screened(true))))
                .isEqualTo(Truth.YES);
        assertThat(eval(not, "off", sale("2025-06-01", Party.builder()))).isEqualTo(Truth.ASIDE);
        assertThat(trail.missing()).isEmpty();
        assertThat(trail.asides())
                .extracting(MissingFact::text)
                .containsExactly("Does the end user stand on the list open?");
    }
}
