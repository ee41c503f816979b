// SPDX-License-Identifier: Apache-2.0
package org.ytterby.place;

import org.ytterby.internal.Checks;

/**
 * Says that a code or a name stands for no country of {@link Country}. It carries the text that was not understood, so that a
 * reader of files can collect all such texts and ask for a mapping.
 *
 * @since 0.1
 */
public final class UnknownCountryException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String value;

    private UnknownCountryException(String message, String value) {
        super(message);
        this.value = value;
    }

    static UnknownCountryException of(String path, String rule, Object value, String hint) {
        return new UnknownCountryException(
                Checks.refused(path, rule, value).getMessage() + (hint.isEmpty() ? "" : ", " + hint), value.toString());
    }

    /**
     * Returns what was not understood.
     *
     * @return the code or name as given
     */
    public String value() {
        return value;
    }
}
