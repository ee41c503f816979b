// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.ytterby.internal.Checks;
import org.ytterby.regime.trade.AlloySystem;

/**
 * The alloys or targets that an entry counts up.
 *
 * @param systems the systems, in the order of the entry
 * @param closed whether these and no others are meant; an open list only gives examples
 * @since 0.1
 */
public record AlloyList(List<AlloySystem> systems, boolean closed) implements Serializable {

    /**
     * Checks that something is listed.
     *
     * @param systems the systems, at least one
     * @param closed whether these and no others are meant
     * @throws IllegalArgumentException if no system is listed
     */
    public AlloyList {
        systems = ImmutableList.copyOf(Checks.notEmpty("systems", systems));
    }
}
