// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Set;
import org.ytterby.internal.Checks;
import org.ytterby.material.Shape;

/**
 * The shapes that an entry counts up.
 *
 * @param shapes the shapes
 * @param closed whether these and no others are meant; an open list only gives examples
 * @since 0.1
 */
public record ShapeList(Set<Shape> shapes, boolean closed) implements Serializable {

    /**
     * Checks that something is listed.
     *
     * @param shapes the shapes, at least one
     * @param closed whether these and no others are meant
     * @throws IllegalArgumentException if no shape is listed
     */
    public ShapeList {
        shapes = ImmutableSortedSet.copyOf(Checks.notEmpty("shapes", shapes));
    }
}
