/** Models that exist only to try out the JSON form: every kind of attribute that the library uses. */
@NullMarked
@TestStyle
package org.ytterby.io.testmodel;

import org.jspecify.annotations.NullMarked;
