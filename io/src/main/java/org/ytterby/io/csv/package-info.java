/** Typed reading of CSV tables: every fault is reported with its file, line, column and rule. */
@NullMarked
package org.ytterby.io.csv;

import org.jspecify.annotations.NullMarked;
