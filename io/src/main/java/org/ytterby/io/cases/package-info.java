/**
 * Worked cases: transactions with the answer an expert gave, read from a file and held against the library's own answer.
 *
 * @serial exclude
 */
@NullMarked
package org.ytterby.io.cases;

import org.jspecify.annotations.NullMarked;
