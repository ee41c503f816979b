// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.ytterby.element.Element;

/**
 * A loop of operations that an element enters and never leaves, so that it has no steady state.
 *
 * @since 0.1
 */
public final class SingularLoopException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * The loop.
     *
     * @serial the identifiers in order of flow
     */
    private final ImmutableList<String> loop;

    /**
     * The element.
     *
     * @serial the element
     */
    private final Element element;

    /**
     * Creates the exception.
     *
     * @param loop the operations in order of flow, the first not repeated
     * @param element the element
     */
    public SingularLoopException(List<String> loop, Element element) {
        super("loop " + String.join(" > ", loop) + " > " + loop.get(0) + " must let some " + element.symbol()
                + " out but was closed");
        this.loop = ImmutableList.copyOf(loop);
        this.element = element;
    }

    /**
     * Returns the loop.
     *
     * @return the operations in order of flow, the first not repeated
     */
    public ImmutableList<String> loop() {
        return loop;
    }

    /**
     * Returns the element.
     *
     * @return the element
     */
    public Element element() {
        return element;
    }
}
