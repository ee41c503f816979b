// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import java.util.Optional;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvRow;
import org.ytterby.product.magnet.Demonstration;
import org.ytterby.product.magnet.DevelopmentTarget;
import org.ytterby.product.magnet.MagnetFamily;
import org.ytterby.product.magnet.MagnetProcess;
import org.ytterby.product.magnet.TheoreticalLimit;

/**
 * The rows of the table of magnets that nobody sells: limits, demonstrations and targets.
 *
 * @param id the identifier
 * @param family the family
 * @param of what the values are of
 * @param process how a sample was made
 * @param properties the properties
 * @param evidence where they come from
 * @param temperature where temperatures come from, if it is less sure
 */
record UnsoldMagnetRows(
        CsvColumn<String> id,
        CsvColumn<MagnetFamily> family,
        CsvColumn<Optional<String>> of,
        CsvColumn<Optional<MagnetProcess>> process,
        MagnetPropertyColumns properties,
        EvidenceColumns evidence,
        CitedColumns temperature) {

    TheoreticalLimit limit(CsvRow row) {
        return TheoreticalLimit.builder()
                .id(row.get(id))
                .family(row.get(family))
                .of(MagnetRows.stated(row, of))
                .properties(properties.of(row))
                .evidence(evidence.of(row))
                .thermalEvidence(temperature.of(row))
                .build();
    }

    Demonstration demonstration(CsvRow row) {
        return Demonstration.builder()
                .id(row.get(id))
                .family(row.get(family))
                .of(MagnetRows.stated(row, of))
                .process(MagnetRows.stated(row, process))
                .properties(properties.of(row))
                .evidence(evidence.of(row))
                .build();
    }

    DevelopmentTarget target(CsvRow row) {
        return DevelopmentTarget.builder()
                .id(row.get(id))
                .family(row.get(family))
                .of(MagnetRows.stated(row, of))
                .properties(properties.of(row))
                .evidence(evidence.of(row))
                .thermalEvidence(temperature.of(row))
                .build();
    }
}
