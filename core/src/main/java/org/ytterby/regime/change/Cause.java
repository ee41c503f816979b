// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import java.io.Serializable;
import org.ytterby.internal.Checks;

/**
 * Something that changed and bears on an answer that changed.
 *
 * @param kind what it is
 * @param what the provision, the record or the licence
 * @param text the change in words
 * @since 0.1
 */
public record Cause(Kind kind, String what, String text) implements Serializable {

    /**
     * What can make an answer another.
     *
     * @since 0.1
     */
    public enum Kind {
        /** A provision stands otherwise. */
        PROVISION,
        /** A record was added, became known or began to work. */
        RECORD,
        /** A licence held began or ran out. */
        LICENCE
    }

    /**
     * Checks that everything is there.
     *
     * @param kind what it is
     * @param what the provision, the record or the licence
     * @param text the change in words
     */
    public Cause {
        Checks.notBlank("what", what);
        Checks.notBlank("text", text);
    }
}
