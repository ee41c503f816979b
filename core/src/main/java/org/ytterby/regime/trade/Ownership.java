// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.trade;

import java.io.Serializable;
import java.math.BigDecimal;
import org.ytterby.internal.Checks;
import org.ytterby.internal.Decimals;

/**
 * How much of a party a listed party owns, directly or through others.
 *
 * @param list the identifier of the list the owner stands on, such as {@code "cn-control-list"}
 * @param share the share owned, in [0, 1]
 * @since 0.1
 */
public record Ownership(String list, BigDecimal share) implements Serializable {

    /**
     * Checks the share.
     *
     * @param list the identifier of the list
     * @param share the share owned, in [0, 1]
     * @throws IllegalArgumentException if the list is blank or the share is out of range
     */
    public Ownership {
        Checks.notBlank("list", list);
        Decimals.fraction("share", share);
    }
}
