// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ytterby.io.json.YtterbyJson;
import org.ytterby.regime.screen.Determination;

/** Determinations in JSON, one a line inside one array, written as they come. */
final class DeterminationFile implements AutoCloseable {

    private final BufferedWriter out;
    private String before = "\n";

    DeterminationFile(Path file) throws IOException {
        out = Files.newBufferedWriter(file);
        out.write("{\"schema\":1,\"determinations\":[");
    }

    void add(Determination determination) {
        try {
            out.write(before + YtterbyJson.write(determination));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        before = ",\n";
    }

    @Override
    public void close() throws IOException {
        try (out) {
            out.write("\n]}\n");
        }
    }
}
