// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ytterby.time.KnowledgeDate;

/** What the command line of {@link ScreenShipments} asks for. */
record ShipmentOptions(
        Optional<Path> file, KnowledgeDate known, Optional<Path> json, Optional<Path> rejects, boolean explain) {

    static final String USAGE =
            "usage: ScreenShipments [FILE.csv|FILE.json] [--known DATE] [--json OUT] [--rejects OUT] [--explain]";

    /** The day on which the bundled book was closed. */
    static final KnowledgeDate CLOSED = KnowledgeDate.of(LocalDate.of(2026, 11, 22));

    /** Refuses what it does not know, with the usage. */
    static ShipmentOptions parse(List<String> args) {
        Optional<Path> file = Optional.empty();
        KnowledgeDate known = CLOSED;
        Optional<Path> json = Optional.empty();
        Optional<Path> rejects = Optional.empty();
        boolean explain = false;
        Iterator<String> rest = args.iterator();
        while (rest.hasNext()) {
            String arg = rest.next();
            switch (arg) {
                case "--known" -> known = KnowledgeDate.parse(value(arg, rest));
                case "--json" -> json = Optional.of(path(value(arg, rest)));
                case "--rejects" -> rejects = Optional.of(path(value(arg, rest)));
                case "--explain" -> explain = true;
                default -> {
                    if (arg.startsWith("-") || file.isPresent()) {
                        throw new IllegalArgumentException("argument not understood: " + arg + "\n" + USAGE);
                    }
                    file = Optional.of(path(arg));
                }
            }
        }
        refuseTwice(file, json, rejects);
        return new ShipmentOptions(file, known, json, rejects, explain);
    }

    /** No file is written over that is read, and none is written twice. */
    @SafeVarargs
    private static void refuseTwice(Optional<Path>... files) {
        Set<Path> seen = new HashSet<>();
        for (Optional<Path> file : files) {
            if (file.isPresent() && !seen.add(file.get().toAbsolutePath().normalize())) {
                throw new IllegalArgumentException("file named twice: " + file.get());
            }
        }
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " must be followed by a value\n" + USAGE);
        }
        return rest.next();
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException wrong) {
            throw new IllegalArgumentException("not a path: " + text, wrong);
        }
    }
}
