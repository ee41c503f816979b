// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A book of rules that contradicts itself. It is refused whole, with all its faults.
 *
 * @since 0.1
 */
public final class MalformedBookException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The faults. */
    private final ImmutableList<String> faults;

    /**
     * Creates the exception.
     *
     * @param faults what is wrong, each with the path, the rule and the value; at least one
     */
    public MalformedBookException(List<String> faults) {
        super(String.join("; ", faults));
        this.faults = ImmutableList.copyOf(faults);
    }

    /**
     * Returns what is wrong.
     *
     * @return the faults, each with the path, the rule and the value
     */
    public ImmutableList<String> faults() {
        return faults;
    }
}
