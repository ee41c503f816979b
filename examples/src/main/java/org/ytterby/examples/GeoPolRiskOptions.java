// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import com.google.common.base.Splitter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.risk.geopol.GeoPolPreset;

/** What the command line of {@link GeoPolRiskTable} asks for. */
record GeoPolRiskOptions(
        Path trade,
        Path governance,
        Path production,
        Optional<Path> map,
        Optional<GovernanceFile.Scale> scale,
        List<String> importers,
        GeoPolPreset preset,
        Optional<Path> out,
        Path rejects) {

    static final String USAGE = "usage: GeoPolRiskTable --trade F --governance F --production F [--hs-map F]"
            + " [--scale risk01|estimate] [--importers a,b] [--preset P] [--out F] [--rejects F]";

    private static final Set<String> KNOWN = Set.of(
            "--trade",
            "--governance",
            "--production",
            "--hs-map",
            "--scale",
            "--importers",
            "--preset",
            "--out",
            "--rejects");

    /** Refuses what it does not know, with the usage. */
    static GeoPolRiskOptions parse(List<String> args) {
        Map<String, String> given = new HashMap<>();
        Iterator<String> rest = args.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            if (!KNOWN.contains(option)) {
                throw refused("argument not understood: " + option);
            }
            if (!rest.hasNext()) {
                throw refused(option + " must be followed by a value");
            }
            if (given.put(option, rest.next()) != null) {
                throw refused(option + " must stand once");
            }
        }
        Optional<Path> out = path(given, "--out");
        Path rejects = path(given, "--rejects").orElseGet(() -> rejects(out));
        GeoPolRiskOptions options = new GeoPolRiskOptions(
                required(given, "--trade"),
                required(given, "--governance"),
                required(given, "--production"),
                path(given, "--hs-map"),
                Optional.ofNullable(given.get("--scale")).map(GeoPolRiskOptions::scale),
                Splitter.on(',').trimResults().omitEmptyStrings().splitToList(given.getOrDefault("--importers", "")),
                GeoPolPreset.ofName(given.getOrDefault(
                        "--preset", GeoPolPreset.geopolriskPy20().name())),
                out,
                rejects);
        options.refuseTwice();
        return options;
    }

    /** Rejected rows stand beside the table, or in the working directory if the table is printed. */
    private static Path rejects(Optional<Path> out) {
        return out.map(file -> file.resolveSibling(file.getFileName() + ".rejected.csv"))
                .orElse(Path.of("geopolrisk-rejected.csv"));
    }

    private static GovernanceFile.Scale scale(String word) {
        return switch (word) {
            case "risk01" -> GovernanceFile.Scale.RISK_0_TO_1;
            case "estimate" -> GovernanceFile.Scale.ESTIMATE;
            default -> throw refused("--scale must be risk01 or estimate but was '" + word + "'");
        };
    }

    private static Path required(Map<String, String> given, String option) {
        return path(given, option).orElseThrow(() -> refused(option + " must be given"));
    }

    private static Optional<Path> path(Map<String, String> given, String option) {
        try {
            return Optional.ofNullable(given.get(option)).map(Path::of);
        } catch (InvalidPathException wrong) {
            throw new IllegalArgumentException("not a path: " + given.get(option), wrong);
        }
    }

    private static IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(why + "\n" + USAGE);
    }

    /** No file is written over that is read, and none is written twice. */
    private void refuseTwice() {
        Set<Path> read = new HashSet<>();
        for (Path file : List.of(trade, governance, production)) {
            read.add(file.toAbsolutePath().normalize());
        }
        map.ifPresent(file -> read.add(file.toAbsolutePath().normalize()));
        for (Path file : out.isPresent() ? List.of(out.get(), rejects) : List.of(rejects)) {
            if (!read.add(file.toAbsolutePath().normalize())) {
                throw new IllegalArgumentException("file named twice: " + file);
            }
        }
    }
}
