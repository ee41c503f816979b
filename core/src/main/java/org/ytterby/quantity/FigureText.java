// SPDX-License-Identifier: Apache-2.0
package org.ytterby.quantity;

import java.math.BigDecimal;
import org.ytterby.internal.Checks;

/** Prints a number as tables do, with commas between thousands. */
final class FigureText {

    private FigureText() {}

    static String of(BigDecimal value) {
        int most = FigureGrammar.MOST_NUMBER_CHARACTERS;
        if (value.precision() > most || Math.abs((long) value.scale()) > most) {
            throw Checks.refused("figure", "have at most " + most + " characters in a number", value);
        }
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int at = point - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        return (value.signum() < 0 ? "-" : "") + text;
    }
}
