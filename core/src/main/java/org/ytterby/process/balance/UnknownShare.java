// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Collection;
import java.util.SortedSet;
import org.ytterby.element.Element;

/**
 * A share that is neither published nor assumed, so that it may be anything from 0 to 1.
 *
 * @param stream the stream
 * @param elements the balanced elements it is unknown for
 * @since 0.1
 */
public record UnknownShare(String stream, SortedSet<Element> elements) implements Serializable {

    /**
     * Copies the set.
     *
     * @param stream the stream
     * @param elements the elements
     */
    public UnknownShare {
        elements = ImmutableSortedSet.copyOf((Collection<Element>) elements);
    }
}
