// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The names a file gives its columns, of those they may have. */
final class HeaderAliases {

    private final Path file;
    private final List<String> names;

    HeaderAliases(Path file) throws IOException {
        this.file = file;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            String line = reader.readLine();
            String header = line == null ? "" : line.startsWith("\uFEFF") ? line.substring(1) : line;
            names = Arrays.stream(header.split(",", -1))
                    .map(name -> name.strip().replaceAll("^\"|\"$", ""))
                    .toList();
        }
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /** Returns the one of the names that stands in the header. */
    String of(String... aliases) {
        List<String> found = Arrays.stream(aliases).filter(names::contains).toList();
        if (found.size() != 1) {
            String words = String.join(" or ", aliases);
            throw new IllegalArgumentException(file.getFileName() + ":1: must have one column " + words + " but was '"
                    + String.join(",", names) + "'");
        }
        return found.get(0);
    }
}
