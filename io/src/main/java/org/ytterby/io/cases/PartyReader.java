// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.LicenceHeld;
import org.ytterby.regime.trade.LicenceKind;
import org.ytterby.regime.trade.Ownership;
import org.ytterby.regime.trade.Party;
import org.ytterby.time.KnowledgeDate;

/** Reads the parties of a worked case and the licences they hold. */
final class PartyReader {

    private static final Pattern OUTSIDE =
            Pattern.compile("(?i).*\\b(outside the|not on the|not on a|absent from the|unlisted|not listed).*");
    private static final Pattern INSIDE = Pattern.compile(
            "(?i).*\\b(on the (published |state-trading )?list|listed (state-trading )?(enterprise|exporter|trader)).*");
    private static final List<String> STATE_TRADING =
            List.of("cn-state-trading-w", "cn-state-trading-sb", "cn-state-trading-ag");

    private final CaseTree tree;
    private final List<String> unused;

    PartyReader(CaseTree tree, List<String> unused) {
        this.tree = tree;
        this.unused = unused;
    }

    /**
     * The exporter. The file says in words whether it stands on the list of state traders, whose names nobody holds; any
     * other name is left unresolved.
     */
    Optional<Party> exporter() {
        return tree.text("exporter").map(name -> {
            Party.Builder party = Party.builder();
            party.name(name);
            if (OUTSIDE.matcher(name).matches()) {
                party.addAllNotListedOn(STATE_TRADING);
            } else if (INSIDE.matcher(name).matches()) {
                party.addAllListedOn(STATE_TRADING);
            }
            return party.build();
        });
    }

    Optional<Party> endUser(Optional<EndUse> use) {
        return tree.object("endUser").map(user -> endUser(user, use));
    }

    private Party endUser(CaseTree user, Optional<EndUse> use) {
        Party.Builder party = Party.builder();
        party.name(user.text("name"));
        String type = user.text("type").orElse("UNKNOWN");
        boolean stated = !type.equals("UNKNOWN");
        party.screened(stated);
        if (stated) {
            party.military(type.equals("MILITARY")
                    || use.filter(EndUse.MILITARY::equals).isPresent());
        }
        switch (type) {
            case "CIVIL", "MILITARY", "UNKNOWN" -> {}
            case "CONTROL_LISTED" -> party.addListedOn(CaseWords.list("CONTROL_LIST", user.path("type")));
            case "WATCH_LISTED" -> party.addListedOn(CaseWords.list("WATCH_LIST", user.path("type")));
            case "ENTITY_LISTED", "US_ENTITY_LISTED" ->
                party.addListedOn(CaseWords.list("US_ENTITY_LIST", user.path("type")));
            case "SUBSIDIARY_OF_LISTED" -> {}
            default ->
                throw CaseTree.refused(
                        user.path("type"),
                        "be one of CIVIL, MILITARY, CONTROL_LISTED, WATCH_LISTED, ENTITY_LISTED, SUBSIDIARY_OF_LISTED,"
                                + " UNKNOWN",
                        type);
        }
        Optional<String> parent = user.text("parentList");
        Optional<BigDecimal> share = user.number("ownershipByListedParty");
        if (parent.isPresent() != share.isPresent()) {
            throw CaseTree.refused(user.path("parentList"), "stand beside ownershipByListedParty", "alone");
        }
        if (parent.isPresent() && share.isPresent()) {
            party.addOwners(new Ownership(CaseWords.list(parent.get(), user.path("parentList")), share.get()));
        }
        unused.addAll(user.end());
        return party.build();
    }

    List<LicenceHeld> licences() {
        List<LicenceHeld> licences = new ArrayList<>();
        tree.object("licenceHeld").ifPresent(held -> licences.add(licence(held)));
        tree.objects("licencesHeld").forEach(held -> licences.add(licence(held)));
        return licences;
    }

    private LicenceHeld licence(CaseTree held) {
        LicenceHeld.Builder licence = LicenceHeld.builder();
        licence.kind(held.parsed("type", word -> CaseWords.constant(LicenceKind.class, word))
                        .orElseThrow(() -> CaseTree.refused(held.path("type"), "be given", "missing")))
                .holder(held.text("holder"))
                .validFrom(WorkedCases.date(held, "from"))
                .validTo(date(held, "to"))
                .customers(held.texts("customers"))
                .answers(held.texts("measures"))
                .controlCodes(held.texts("controlCodes"));
        held.text("endUser").ifPresent(licence::addCustomers);
        unused.addAll(held.end());
        return licence.build();
    }

    private static Optional<LocalDate> date(CaseTree tree, String field) {
        return tree.parsed(field, text -> KnowledgeDate.parse(text).date());
    }
}
