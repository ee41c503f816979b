// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Collection;
import java.util.SortedSet;
import org.ytterby.element.Element;
import org.ytterby.quantity.Interval;

/**
 * A share that a balance took from its set of assumptions.
 *
 * @param stream the stream
 * @param elements the balanced elements it was taken for
 * @param share the share
 * @param reason why it may be assumed
 * @since 0.1
 */
public record AppliedAssumption(String stream, SortedSet<Element> elements, Interval share, String reason)
        implements Serializable {

    /**
     * Copies the set.
     *
     * @param stream the stream
     * @param elements the elements
     * @param share the share
     * @param reason the reason
     */
    public AppliedAssumption {
        elements = ImmutableSortedSet.copyOf((Collection<Element>) elements);
    }
}
