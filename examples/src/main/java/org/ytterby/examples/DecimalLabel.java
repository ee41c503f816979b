// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers to three significant digits with commas, as tables show them. */
final class DecimalLabel {

    private static final MathContext DIGITS = new MathContext(3);

    private DecimalLabel() {}

    static String of(double value) {
        if (!Double.isFinite(value)) {
            return "any amount";
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS);
        DecimalFormat format = new DecimalFormat("#,##0.############", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(rounded);
    }
}
