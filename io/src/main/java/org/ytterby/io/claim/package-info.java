/** Claims held against all bundled data: supply tables and export rules. */
@NullMarked
package org.ytterby.io.claim;

import org.jspecify.annotations.NullMarked;
