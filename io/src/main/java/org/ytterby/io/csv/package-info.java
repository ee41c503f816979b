/**
 * Typed reading of CSV tables: every fault is reported with its file, line, column and rule.
 *
 * @serial exclude
 */
@NullMarked
package org.ytterby.io.csv;

import org.jspecify.annotations.NullMarked;
