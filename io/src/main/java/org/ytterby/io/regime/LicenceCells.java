// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.regime;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ytterby.regime.trade.LicenceHeld;
import org.ytterby.regime.trade.LicenceKind;

/** Cells that name licences held. */
final class LicenceCells {

    private static final Pattern START = Pattern.compile("(\\S+)\\s+(\\S+)\\.\\.(\\S*)(?:\\s+(.*))?");
    private static final Splitter KEYS =
            Splitter.on(Pattern.compile("\\s+(?=[A-Za-z]+=)")).trimResults();
    private static final Splitter BARS = Splitter.on('|').trimResults();
    private static final Splitter PARTS = Splitter.on(';').trimResults();

    private LicenceCells() {}

    /** What stands between semicolons, none of it empty. */
    static List<String> parts(String cell) {
        List<String> parts = PARTS.splitToList(cell);
        if (parts.contains("")) {
            throw Tokens.refused("have no empty part between semicolons", cell);
        }
        return parts;
    }

    static List<LicenceHeld> licences(String cell) {
        ImmutableList.Builder<LicenceHeld> licences = ImmutableList.builder();
        for (String part : parts(cell)) {
            licences.add(licence(part));
        }
        return licences.build();
    }

    private static LicenceHeld licence(String part) {
        Matcher start = START.matcher(part);
        if (!start.matches()) {
            throw Tokens.refused("be a kind and a span such as INDIVIDUAL 2025-06-10..2026-06-09", part);
        }
        LicenceHeld.Builder licence = LicenceHeld.builder()
                .kind(Tokens.constant(LicenceKind.class).apply(start.group(1)))
                .validFrom(Tokens.date(start.group(2)));
        if (!start.group(3).isEmpty()) {
            licence.validTo(Tokens.date(start.group(3)));
        }
        String rest = start.group(4);
        Set<String> seen = new HashSet<>();
        for (String pair : rest == null ? List.<String>of() : KEYS.splitToList(rest)) {
            int sign = pair.indexOf('=');
            String value = pair.substring(sign + 1);
            if (sign < 1 || value.isBlank() || value.contains("=")) {
                throw Tokens.refused("state holder=, customers=, answers= or codes= after the span", pair);
            }
            String key = pair.substring(0, sign);
            if (!seen.add(key)) {
                throw Tokens.refused("name each once", pair);
            }
            add(licence, key, value);
        }
        return licence.build();
    }

    private static void add(LicenceHeld.Builder licence, String key, String value) {
        List<String> several = BARS.splitToList(value);
        if (several.contains("")) {
            throw Tokens.refused("have no empty part between bars", value);
        }
        switch (key) {
            case "holder" -> licence.holder(value);
            case "customers" -> licence.addAllCustomers(several);
            case "answers" -> licence.addAllAnswers(several);
            case "codes" -> licence.addAllControlCodes(several);
            default -> throw Tokens.refused("be one of holder, customers, answers and codes", key);
        }
    }
}
