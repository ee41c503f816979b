// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

/**
 * What an entry does to an item it describes.
 *
 * @since 0.1
 */
public enum EntryEffect {
    /** The provision reaches the item. */
    CONTROLS,
    /**
     * The text says that such items are outside, whatever another entry says. A release is read narrowly: it frees the very
     * forms it names and no kinds of them.
     */
    RELEASES,
    /** It informs and reaches nothing. */
    DESCRIBES
}
