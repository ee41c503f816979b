// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

/**
 * The kinds of fact that can be missing.
 *
 * @since 0.1
 */
public enum FactKind {
    /** What the item is physically. */
    FORM("the form of the item"),
    /** What equipment, technology or a service is for. */
    SUBJECT("what the equipment, technology or service is for"),
    /** Whether an element is in the item; the detail is its symbol. */
    ELEMENT("whether it contains"),
    /** The mass fraction of an element; the detail is its symbol. */
    MASS_FRACTION("the mass fraction of"),
    /** Which alloy it is. */
    ALLOY_SYSTEM("which alloy it is"),
    /** Its shape. */
    SHAPE("its shape"),
    /** A measured property; the detail is its name. */
    PROPERTY("the property"),
    /** Whether it is something; the detail is the trait. */
    TRAIT("whether it is"),
    /** The country of origin. */
    ORIGIN("the country of origin"),
    /** The country it leaves. */
    EXPORTER_COUNTRY("the country it leaves"),
    /** The country of destination. */
    DESTINATION("the country of destination"),
    /** What kind of person acts; the detail names those the rule binds. */
    ACTOR("whether the one who acts is"),
    /** What it will be used for. */
    END_USE("the end use"),
    /** Whether a party is a military user; the detail is the role. */
    MILITARY_USER("whether a military user is the"),
    /** Whether a party stands on a list; the detail is the role and the list. */
    LIST_MEMBERSHIP("list membership of"),
    /** Who owns a party; the detail is the role. */
    OWNERSHIP("listed owners of the"),
    /** A share of value; the detail is the test. */
    VALUE_SHARE("the value share of the test"),
    /** Whether technology of a country was used; the detail is the country. */
    TECHNOLOGY("whether it was made with technology of"),
    /** Where a stage took place; the detail is the stage. */
    STAGE("the country of the stage"),
    /** The customers, holder or codes a licence is held against. */
    LICENCE("whether the licence held covers it:"),
    /** The answer to a question; the detail is its identifier. */
    ANSWER("the answer to");

    private final String words;

    FactKind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
