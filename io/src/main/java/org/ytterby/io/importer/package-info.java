/**
 * Readers of data that others publish: the Mineral Commodity Summaries of the USGS, the Worldwide Governance Indicators of the
 * World Bank, the tables beside BACI, the Critical Minerals Data Explorer of the IEA, and ledgers of prices.
 *
 * <p>Every reader gives back {@link org.ytterby.io.importer.Imported}: what was made, the rows that could not be read, and how
 * many rows and cells were left out and why. Nothing is dropped in silence, and no number is guessed: an empty cell is no zero,
 * a withheld figure stays withheld, a bound stays a bound.
 *
 * <p>The story of a table: the USGS publishes a file for rare earths; {@link org.ytterby.io.importer.UsgsMcs} makes supply
 * figures of it, each with its edition and evidence; a {@link org.ytterby.supply.SupplyTable} takes them, and shares,
 * concentration and risk follow as for the bundled figures.
 *
 * @serial exclude
 */
@NullMarked
package org.ytterby.io.importer;

import org.jspecify.annotations.NullMarked;
