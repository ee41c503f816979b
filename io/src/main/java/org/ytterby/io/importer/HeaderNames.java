// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.importer;

import java.util.List;
import java.util.Optional;

/** Finds columns by names whose letters may be large or small. */
final class HeaderNames {

    private final List<String> written;

    HeaderNames(List<String> written) {
        this.written = written;
    }

    List<String> written() {
        return written;
    }

    boolean has(String... names) {
        return find(names).isPresent();
    }

    /** Returns the first column that has one of some names, as the file writes it. */
    Optional<String> find(String... names) {
        return written.stream()
                .filter(column -> List.of(names).stream().anyMatch(column::equalsIgnoreCase))
                .findFirst();
    }

    String require(String... names) {
        return find(names)
                .orElseThrow(() -> new IllegalArgumentException("must have a column " + String.join(" or ", names)
                        + " but was '" + String.join(",", written) + "'"));
    }
}
