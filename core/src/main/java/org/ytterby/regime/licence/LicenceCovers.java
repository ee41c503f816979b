// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.licence;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Finding;
import org.ytterby.regime.screen.Role;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.LicenceHeld;
import org.ytterby.regime.trade.LicenceKind;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Party;
import org.ytterby.regime.trade.Transaction;

/**
 * Says of a licence and a shipment whether the licence covers the shipment under each rule that asks for a licence or forbids
 * it, aspect by aspect. Day, holder and customer are compared as stated; whether the licence answers the rule and names
 * the item is asked of the screener, with a licence that differs from the one given in nothing else.
 *
 * @since 0.1
 */
public final class LicenceCovers {

    private LicenceCovers() {}

    /**
     * Looks at a licence.
     *
     * @param screener the rules
     * @param shipment the shipment; licences it states are left aside
     * @param licence the licence, which need not be held yet
     * @return one cover for each rule that asks for a licence or forbids the shipment, or may, in the order of the provisions;
     *     none if no rule does
     */
    public static ImmutableList<LicenceCover> of(Screener screener, Transaction shipment, LicenceHeld licence) {
        Transaction bare =
                Transaction.builder().from(shipment).licences(List.of()).build();
        ImmutableList.Builder<LicenceCover> covers = ImmutableList.builder();
        screener.screen(bare).findings().stream()
                .filter(LicenceCovers::asksForLicence)
                .sorted(java.util.Comparator.comparing(
                        finding -> finding.provision().orElseThrow()))
                .forEach(finding -> covers.add(cover(screener, bare, licence, finding)));
        return covers.build();
    }

    /** Whether a finding stands for a rule that asks for a licence or forbids, or may. */
    private static boolean asksForLicence(Finding finding) {
        boolean counts = finding.role() == Role.DECIDES
                || finding.role() == Role.BASE
                || finding.role() == Role.ALSO_APPLIES
                || finding.role() == Role.OPEN;
        return counts
                && finding.provision().isPresent()
                && (finding.role() == Role.OPEN
                        || finding.outcome()
                                .filter(o -> o.isStricterThan(Outcome.AUTHORISED_BY_INDIVIDUAL_LICENCE))
                                .isPresent());
    }

    private static LicenceCover cover(Screener screener, Transaction bare, LicenceHeld licence, Finding rule) {
        String provision = rule.provision().orElseThrow();
        LicenceCover.Builder cover = LicenceCover.builder();
        return cover.instrument(rule.instrument())
                .provision(provision)
                .asks(rule.outcome())
                .addReasons(
                        day(licence, bare.date()),
                        party(CoverAspect.HOLDER, licence.holder().map(Set::of).orElse(Set.of()), bare.exporter()),
                        party(CoverAspect.CUSTOMER, licence.customers(), bare.endUser()),
                        rule(screener, bare, licence, rule),
                        item(screener, bare, licence, rule))
                .build();
    }

    /**
     * Says whether a licence is valid on a day.
     *
     * @param licence the licence
     * @param day the day
     * @return the reason in the aspect {@link CoverAspect#DAY}
     */
    public static CoverReason day(LicenceHeld licence, LocalDate day) {
        boolean valid = !day.isBefore(licence.validFrom()) && !day.isAfter(licence.lastDay());
        String end = licence.validTo().isPresent() ? "" : ", the longest a licence of its kind may run";
        return new CoverReason(
                CoverAspect.DAY,
                valid ? Cover.COVERS : Cover.DOES_NOT_COVER,
                "valid from " + licence.validFrom() + " to " + licence.lastDay() + end);
    }

    private static CoverReason party(CoverAspect aspect, Set<String> named, Optional<Party> party) {
        String who = aspect == CoverAspect.HOLDER ? "exporter" : "end user";
        if (named.isEmpty()) {
            return new CoverReason(
                    aspect, Cover.COVERS, "names no " + aspect.name().toLowerCase(Locale.ROOT));
        }
        String names = String.join(", ", named);
        Optional<String> name = party.flatMap(Party::name);
        if (name.isEmpty()) {
            return new CoverReason(
                    aspect, Cover.UNKNOWN, "names " + names + "; the name of the " + who + " is not stated");
        }
        String wanted = name.get().toLowerCase(Locale.ROOT);
        boolean same = named.stream().anyMatch(n -> n.toLowerCase(Locale.ROOT).equals(wanted));
        return new CoverReason(
                aspect,
                same ? Cover.COVERS : Cover.DOES_NOT_COVER,
                "names " + names + "; the " + who + " is " + name.get());
    }

    private static CoverReason rule(Screener screener, Transaction bare, LicenceHeld licence, Finding rule) {
        if (rule.outcome().filter(Outcome.PROHIBITED::equals).isPresent()) {
            return new CoverReason(CoverAspect.RULE, Cover.DOES_NOT_COVER, "no licence answers a prohibition");
        }
        LicenceHeld any = LicenceHeld.builder()
                .kind(licence.kind())
                .validFrom(bare.date())
                .answers(licence.answers())
                .build();
        String under = licence.answers().isEmpty()
                ? "issued under the dual-use controls"
                : "issued under " + String.join(", ", licence.answers());
        String kind = licence.kind().name().toLowerCase(Locale.ROOT) + " licence ";
        return new CoverReason(CoverAspect.RULE, ask(screener, bare, any, rule), kind + under);
    }

    private static CoverReason item(Screener screener, Transaction bare, LicenceHeld licence, Finding rule) {
        if (licence.controlCodes().isEmpty()) {
            return new CoverReason(CoverAspect.ITEM, Cover.COVERS, "names no control code, so every item of the rule");
        }
        String words = "names " + String.join(", ", licence.controlCodes()) + "; the item falls under "
                + (rule.controlCodes().isEmpty() ? "no code of its own" : String.join(", ", rule.controlCodes()));
        LicenceHeld all = individual(bare, rule).build();
        if (ask(screener, bare, all, rule) != Cover.COVERS) { // the rule cannot be answered, so compare what is printed
            Set<String> named = licence.controlCodes();
            boolean every = rule.entries().stream().allMatch(id -> isNamed(screener, rule, id, named));
            return new CoverReason(CoverAspect.ITEM, every ? Cover.COVERS : Cover.UNKNOWN, words);
        }
        LicenceHeld some =
                individual(bare, rule).controlCodes(licence.controlCodes()).build();
        return new CoverReason(CoverAspect.ITEM, ask(screener, bare, some, rule), words);
    }

    private static boolean isNamed(Screener screener, Finding rule, String entry, Set<String> named) {
        return named.contains(entry)
                || screener.view().book().provision(rule.provision().orElseThrow()).stream()
                        .flatMap(provision -> provision.entries().stream())
                        .filter(e -> e.id().equals(entry))
                        .anyMatch(e -> e.code().filter(named::contains).isPresent());
    }

    private static LicenceHeld.Builder individual(Transaction bare, Finding rule) {
        LicenceHeld.Builder builder = LicenceHeld.builder();
        return builder.kind(LicenceKind.INDIVIDUAL)
                .validFrom(bare.date())
                .addAnswers(rule.provision().orElseThrow());
    }

    /** What the screener makes of a rule if a licence is held. */
    private static Cover ask(Screener screener, Transaction bare, LicenceHeld licence, Finding rule) {
        Determination got = screener.screen(
                Transaction.builder().from(bare).licences(List.of(licence)).build());
        List<Finding> answers = got.findings().stream()
                .filter(finding -> finding.provision().equals(rule.provision()))
                .toList();
        if (answers.stream()
                .anyMatch(finding ->
                        finding.role() == Role.OPEN || finding.outcome().isEmpty())) {
            return Cover.UNKNOWN;
        }
        boolean authorised = answers.stream()
                .flatMap(finding -> finding.outcome().stream())
                .anyMatch(o ->
                        o == Outcome.AUTHORISED_BY_GENERAL_LICENCE || o == Outcome.AUTHORISED_BY_INDIVIDUAL_LICENCE);
        return authorised ? Cover.COVERS : Cover.DOES_NOT_COVER;
    }
}
