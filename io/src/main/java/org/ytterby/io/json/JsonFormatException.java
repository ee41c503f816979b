// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.json;

import org.jspecify.annotations.Nullable;

/**
 * A document that is not JSON, or not the JSON of a valid value. The message says where and which rule is broken, such as
 * {@code book.json:12:9: provisions[3].entries[0].purity must be in [0, 1] but was 1.2}.
 *
 * @since 0.1
 */
public final class JsonFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The place inside the document. */
    private final String path;

    /** What is wrong. */
    private final String reason;

    /** The line, from 1. */
    private final int line;

    /** The column, from 1. */
    private final int column;

    /**
     * Creates the error.
     *
     * @param name what the message calls the document, may be empty
     * @param path the place inside the document, empty for the whole
     * @param reason the broken rule
     * @param line the line, from 1; 0 if not known
     * @param column the column, from 1; 0 if not known
     * @param cause what was thrown before, if anything
     */
    public JsonFormatException(
            String name, String path, String reason, int line, int column, @Nullable Throwable cause) {
        super(message(name, path, reason, line, column), cause);
        this.path = path;
        this.reason = reason;
        this.line = line;
        this.column = column;
    }

    /**
     * Returns the place inside the document.
     *
     * @return the path, such as {@code provisions[3].entries[0].purity}; empty for the whole document
     */
    public String path() {
        return path;
    }

    /**
     * Returns what is wrong there.
     *
     * @return the broken rule, such as {@code must be in [0, 1] but was 1.2}
     */
    public String reason() {
        return reason;
    }

    /**
     * Returns the line near which the fault stands.
     *
     * @return the line, from 1; 0 if not known
     */
    public int line() {
        return line;
    }

    /**
     * Returns the column near which the fault stands.
     *
     * @return the column, from 1; 0 if not known
     */
    public int column() {
        return column;
    }

    private static String message(String name, String path, String reason, int line, int column) {
        String document = name.isEmpty() ? "JSON" : name;
        String place = line > 0 ? document + ":" + line + ":" + column + ": " : document + ": ";
        if (path.isEmpty()) {
            return place + reason;
        }
        return place + path + (reason.startsWith("must ") ? " " : ": ") + reason;
    }
}
