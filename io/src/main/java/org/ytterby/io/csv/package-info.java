/**
 * Typed reading and writing of CSV tables. Every fault is reported with its file, line, column and rule; rows that cannot be
 * read go to a file of rejects untouched; a file is written whole or not at all; and no cell becomes a formula of a spreadsheet
 * unless that is asked for.
 *
 * @serial exclude
 */
@NullMarked
package org.ytterby.io.csv;

import org.jspecify.annotations.NullMarked;
