/** The bundled reference data, loaded table by table when first asked for, each table replaceable by a file of one's own. */
@NullMarked
package org.ytterby.io.data;

import org.jspecify.annotations.NullMarked;
