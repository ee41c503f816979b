// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.ytterby.place.Country;
import org.ytterby.supply.Region;
import org.ytterby.supply.flow.TradeArea;

/** Areas as tables and people write them: a number of trade statistics or of ISO 3166-1, or a code of letters. */
final class AreaCells {

    private static final int ALPHA_3 = 3;

    private AreaCells() {}

    static TradeArea area(String text) {
        String code = text.strip();
        if (code.matches("[0-9]{1,3}")) {
            return TradeArea.ofCode(Integer.parseInt(code));
        }
        return TradeArea.of(code.length() == ALPHA_3 ? Country.ofAlpha3(code) : Country.ofAlpha2(code));
    }

    /** The members of a region such as EU at the end of a year, or the one area named. */
    static Set<TradeArea> areas(String text, int year) {
        if (!Set.of("EU", "EFTA", "EEA").contains(text)) {
            return Set.of(area(text));
        }
        return Region.ofCode(text).members(LocalDate.of(year, 12, 31)).stream()
                .map(TradeArea::of)
                .collect(Collectors.toSet());
    }
}
