// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

/** Yes and no in a cell. */
final class YesNo {

    private YesNo() {}

    static boolean parse(String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("must be yes or no");
        };
    }
}
