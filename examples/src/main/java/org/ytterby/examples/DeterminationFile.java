// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.ytterby.io.csv.AtomicFile;
import org.ytterby.io.json.YtterbyJson;
import org.ytterby.regime.screen.Determination;

/** Determinations in JSON, one a line inside one array, written as they come; the file appears once all are written. */
final class DeterminationFile implements AutoCloseable {

    private final AtomicFile file;
    private String before = "\n";

    DeterminationFile(Path path) {
        file = AtomicFile.open(path);
        write("{\"schema\":1,\"determinations\":[");
    }

    void add(Determination determination) {
        write(before + YtterbyJson.write(determination));
        before = ",\n";
    }

    private void write(String text) {
        try {
            file.writer().write(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void commit() {
        write("\n]}\n");
        file.commit();
    }

    @Override
    public void close() {
        file.close();
    }
}
