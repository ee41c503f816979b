// SPDX-License-Identifier: Apache-2.0
package org.ytterby.element;

import java.util.EnumMap;
import java.util.Map;

/** Reads one formula by recursive descent; a new one for each text. */
final class FormulaParser {

    private static final int MAX_LENGTH = 500;
    private static final int MAX_DEPTH = 32;
    private static final double MAX_COUNT = 1e6;
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    private final String given;
    private final String text;
    private int at;

    FormulaParser(String given) {
        this.given = given;
        StringBuilder plain = new StringBuilder(given);
        for (int i = 0; i < plain.length(); i++) {
            int digit = SUBSCRIPTS.indexOf(plain.charAt(i));
            if (digit >= 0) {
                plain.setCharAt(i, (char) ('0' + digit));
            }
        }
        this.text = plain.toString();
    }

    ElementVector parse() {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            throw refused("have 1 to " + MAX_LENGTH + " characters");
        }
        Map<Element, Double> atoms = new EnumMap<>(Element.class);
        double times = 1;
        while (true) {
            add(atoms, group(0), times);
            if (at == text.length()) {
                return ElementVector.of(atoms);
            }
            if (!isDot(text.charAt(at))) {
                throw refused("have an element, a bracket or a middle dot at character " + (at + 1));
            }
            at++;
            times = number();
        }
    }

    private Map<Element, Double> group(int depth) {
        if (depth > MAX_DEPTH) {
            throw refused("nest brackets at most " + MAX_DEPTH + " deep");
        }
        Map<Element, Double> atoms = new EnumMap<>(Element.class);
        int start = at;
        while (at < text.length() && CLOSING.indexOf(text.charAt(at)) < 0 && !isDot(text.charAt(at))) {
            int bracket = OPENING.indexOf(text.charAt(at));
            Map<Element, Double> unit = bracket < 0 ? element() : bracketed(bracket, depth);
            add(atoms, unit, count());
        }
        if (at == start) {
            throw refused("have an element or a bracket at character " + (at + 1));
        }
        return atoms;
    }

    private Map<Element, Double> bracketed(int bracket, int depth) {
        int opened = at++;
        Map<Element, Double> atoms = group(depth + 1);
        if (at == text.length() || text.charAt(at) != CLOSING.charAt(bracket)) {
            throw refused("close the bracket opened at character " + (opened + 1));
        }
        at++;
        return atoms;
    }

    private Map<Element, Double> element() {
        int start = at;
        if (!isUpper(text.charAt(at))) {
            throw refused("have an element or a bracket at character " + (at + 1));
        }
        at++;
        while (at < text.length() && isLower(text.charAt(at))) {
            at++;
        }
        try {
            return Map.of(Element.ofSymbol(text.substring(start, at)), 1.0);
        } catch (UnknownElementException e) {
            throw refused("name elements from H to Pu at character " + (start + 1) + ", not '" + e.symbol() + "'");
        }
    }

    private double count() {
        int start = at;
        double count = number();
        boolean decimal = text.substring(start, at).contains(".");
        if (decimal && text.startsWith("H2O", at)) {
            throw refused("write crystal water with a middle dot or an asterisk at character " + (start + 1)
                    + ", since a full stop there could be a decimal point");
        }
        return count;
    }

    private double number() {
        int start = at;
        while (at < text.length() && (isDigit(text.charAt(at)) || isPoint(start))) {
            at++;
        }
        if (start == at) {
            return 1;
        }
        double number = Double.parseDouble(text.substring(start, at));
        if (!(number > 0 && number <= MAX_COUNT)) {
            throw refused("have counts above 0 and at most 1000000 at character " + (start + 1));
        }
        return number;
    }

    private boolean isPoint(int start) {
        return text.charAt(at) == '.'
                && at > start
                && text.indexOf('.', start) == at
                && at + 1 < text.length()
                && isDigit(text.charAt(at + 1));
    }

    private static void add(Map<Element, Double> atoms, Map<Element, Double> unit, double times) {
        unit.forEach((element, count) -> atoms.merge(element, count * times, Double::sum));
    }

    private static boolean isDot(char c) {
        return c == '·' || c == '•' || c == '⋅' || c == '*';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    private IllegalArgumentException refused(String rule) {
        return new IllegalArgumentException("formula must " + rule + " but was '" + given + "'");
    }
}
