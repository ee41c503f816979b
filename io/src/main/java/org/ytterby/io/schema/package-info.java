/** JSON Schemas of the documents that people write by hand. */
@NullMarked
package org.ytterby.io.schema;

import org.jspecify.annotations.NullMarked;
