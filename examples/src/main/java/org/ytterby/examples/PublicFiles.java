// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files of {@link ImportPublicData}: those of a folder, or the bundled samples. */
final class PublicFiles {

    private final Optional<Path> folder;

    PublicFiles(Optional<Path> folder) {
        this.folder = folder;
    }

    /** Opens a file, empty if it is not there. */
    Optional<InputStream> open(String name) throws IOException {
        if (folder.isEmpty()) {
            return Optional.ofNullable(PublicFiles.class.getResourceAsStream("public-samples/" + name));
        }
        Path file = folder.get().resolve(name);
        return Files.exists(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
    }
}
