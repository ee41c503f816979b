// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.geopol;

/**
 * Which midpoint of copper a characterisation factor is relative to.
 *
 * @since 0.1
 */
public enum CopperChoice {
    /** One constant for all importers and years. */
    CONSTANT,
    /** That of the same importer and year. */
    SAME_IMPORTER_AND_YEAR
}
