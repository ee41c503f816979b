// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.regime;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ytterby.regime.trade.Ownership;
import org.ytterby.regime.trade.Party;

/** Cells that say who somebody is. */
final class PartyCells {

    private static final Splitter COLON = Splitter.on(':');

    private PartyCells() {}

    /** What is known of a party besides its name. */
    record Status(
            Optional<Boolean> military,
            Set<String> lists,
            Set<String> otherLists,
            List<Ownership> owners,
            boolean screened) {}

    /** Nobody is known where neither a name nor a status is stated. */
    static Optional<Party> party(Optional<String> name, Optional<Status> status) {
        if (name.isEmpty() && status.isEmpty()) {
            return Optional.empty();
        }
        Party.Builder party = Party.builder().name(name);
        status.ifPresent(known -> party.military(known.military())
                .addAllListedOn(known.lists())
                .addAllNotListedOn(known.otherLists())
                .owners(known.owners())
                .screened(known.screened()));
        return Optional.of(party.build());
    }

    static Status status(String cell) {
        Optional<Boolean> military = Optional.empty();
        Set<String> lists = new TreeSet<>();
        Set<String> otherLists = new TreeSet<>();
        List<Ownership> owners = new ArrayList<>();
        boolean screened = true;
        for (String word : Tokens.set(cell, word -> word)) {
            List<String> parts = COLON.splitToList(word);
            switch (parts.get(0) + "/" + parts.size()) {
                case "CIVIL/1", "MILITARY/1" -> {
                    if (military.isPresent()) {
                        throw Tokens.refused("be CIVIL or MILITARY, not both", cell);
                    }
                    military = Optional.of(word.equals("MILITARY"));
                }
                case "UNSCREENED/1" -> screened = false;
                case "NOT_LISTED/2" -> otherLists.add(list(parts.get(1), word));
                case "LISTED/2" -> lists.add(list(parts.get(1), word));
                case "OWNED/3" -> owners.add(new Ownership(list(parts.get(1), word), Tokens.decimal(parts.get(2))));
                default ->
                    throw Tokens.refused(
                            "be CIVIL, MILITARY, UNSCREENED, LISTED:<list>, NOT_LISTED:<list> or OWNED:<list>:<share>",
                            word);
            }
        }
        return new Status(military, lists, otherLists, owners, screened);
    }

    private static String list(String id, String word) {
        if (id.isEmpty()) {
            throw Tokens.refused("name the list", word);
        }
        return id;
    }
}
