// SPDX-License-Identifier: Apache-2.0
package org.ytterby.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the printed token of a {@link PublishedFigure}. */
final class FigureGrammar {

    static final int MOST_NUMBER_CHARACTERS = 40;
    private static final int MOST_CHARACTERS = 100;

    private static final Pattern NUMBER =
            Pattern.compile("[+\\-\u2212]?(?:(?:0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\\.[0-9]+)?|\\.[0-9]+)");
    private static final Pattern SUPERSCRIPT = Pattern.compile("[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]");
    private static final String DASHES = "-\u2013\u2014";
    private static final String MISSING = "missing (";

    private static final Map<String, FigureKind> MARKS = Map.of(
            "E", FigureKind.NET_EXPORTER,
            "W", FigureKind.WITHHELD,
            "NA", FigureKind.NOT_AVAILABLE,
            "XX", FigureKind.NOT_APPLICABLE,
            "-", FigureKind.ZERO,
            "--", FigureKind.ZERO,
            "\u2013", FigureKind.ZERO,
            "\u2014", FigureKind.ZERO);

    private record Sign(String text, FigureKind kind) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign(">=", FigureKind.AT_LEAST),
            new Sign("\u2265", FigureKind.AT_LEAST),
            new Sign(">", FigureKind.MORE_THAN),
            new Sign("<=", FigureKind.AT_MOST),
            new Sign("\u2264", FigureKind.AT_MOST),
            new Sign("<", FigureKind.LESS_THAN));

    /** What a token says. */
    record Parts(
            FigureKind kind,
            boolean estimated,
            boolean revised,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable String reason) {}

    private final String token;
    private final boolean estimated;
    private final boolean revised;
    private final String body;

    private FigureGrammar(String token) {
        this.token = token;
        int flags = 0;
        while (flags < 2 && flags < token.length() && "er".indexOf(token.charAt(flags)) >= 0) {
            flags++;
        }
        String prefix = token.substring(0, flags);
        this.estimated = prefix.contains("e");
        this.revised = prefix.contains("r");
        this.body = token.substring(flags);
        if (prefix.equals("ee") || prefix.equals("rr")) {
            throw FigureHints.refused(token, "carry a flag once", "use e, r or er");
        }
    }

    static Parts parse(String token) {
        if (token.isBlank()) {
            throw FigureHints.refused(
                    token,
                    "not be blank",
                    "an empty cell is NA, a dash for zero or \"missing (reason)\": find out which");
        }
        if (SUPERSCRIPT.matcher(token).find()) {
            throw FigureHints.refused(
                    token, "carry no superscript digit", "it marks a footnote: leave it out and keep it as a note");
        }
        if (token.startsWith(MISSING) && token.endsWith(")")) {
            return missing(token, token.substring(MISSING.length(), token.length() - 1));
        }
        if (token.length() > MOST_CHARACTERS) {
            throw FigureHints.refused(token, "be at most " + MOST_CHARACTERS + " characters long", FigureHints.FORMS);
        }
        return new FigureGrammar(token).parts();
    }

    private static Parts missing(String token, String reason) {
        if (reason.isBlank() || !reason.equals(reason.strip())) {
            throw FigureHints.refused(
                    token, "give a reason between the parentheses", "such as \"missing (not surveyed)\"");
        }
        return new Parts(FigureKind.MISSING, false, false, null, null, reason);
    }

    private Parts parts() {
        FigureKind mark = MARKS.get(body);
        if (mark != null) {
            if (estimated) {
                throw FigureHints.refused(token, "have a number to be estimated", "leave out the e before " + body);
            }
            BigDecimal value = mark == FigureKind.ZERO ? BigDecimal.ZERO : null;
            return new Parts(mark, false, revised, value, value, null);
        }
        for (Sign sign : SIGNS) {
            if (body.startsWith(sign.text)) {
                BigDecimal bound = number(body.substring(sign.text.length()));
                boolean below = sign.kind == FigureKind.LESS_THAN || sign.kind == FigureKind.AT_MOST;
                return parts(sign.kind, below ? null : bound, below ? bound : null);
            }
        }
        int to = body.indexOf(" to ");
        if (to >= 0) {
            return range(number(body.substring(0, to)), number(body.substring(to + 4)));
        }
        for (int at = 1; at < body.length() - 1; at++) {
            if (DASHES.indexOf(body.charAt(at)) >= 0 && isDigit(body.charAt(0))) {
                return range(number(body.substring(0, at).stripTrailing()), number(unsigned(body, at + 1)));
            }
        }
        BigDecimal value = number(body);
        return parts(FigureKind.EXACT, value, value);
    }

    private String unsigned(String text, int from) {
        String high = text.substring(from).stripLeading();
        if (!high.isEmpty() && !isDigit(high.charAt(0)) && high.charAt(0) != '.') {
            throw FigureHints.refused(token, "be a range of two numbers", "write a range with a sign as \"-5 to 3\"");
        }
        return high;
    }

    private Parts range(BigDecimal low, BigDecimal high) {
        if (low.compareTo(high) > 0) {
            throw FigureHints.refused(
                    token, "be a range from the lower number to the higher", "turn the numbers round if that is meant");
        }
        return parts(FigureKind.RANGE, low, high);
    }

    private Parts parts(FigureKind kind, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        return new Parts(kind, estimated, revised, low, high, null);
    }

    private BigDecimal number(String text) {
        if (text.length() > MOST_NUMBER_CHARACTERS) {
            throw FigureHints.refused(
                    token, "have at most " + MOST_NUMBER_CHARACTERS + " characters in a number", FigureHints.FORMS);
        }
        if (!NUMBER.matcher(text).matches()) {
            throw FigureHints.refused(token, FigureHints.rule(text), FigureHints.hint(text));
        }
        return new BigDecimal(text.replace(",", "").replace('\u2212', '-'));
    }

    static boolean isProperNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
