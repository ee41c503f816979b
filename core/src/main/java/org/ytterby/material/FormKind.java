// SPDX-License-Identifier: Apache-2.0
package org.ytterby.material;

/**
 * The kind of thing that crosses a border. Export rules treat each kind apart: equipment is taken out of the goods
 * because lists name it by what it does, not by what it is made of.
 *
 * @since 0.1
 */
public enum FormKind {

    /** A material or an article, matched by form and elements. */
    GOOD,

    /** A machine or plant, matched by its {@link Subject}. */
    EQUIPMENT,

    /** Know-how in any carrier, such as drawings, process parameters or simulation data, matched by its {@link Subject}. */
    TECHNOLOGY,

    /** Work done for somebody, matched by its {@link Subject}. */
    SERVICE
}
