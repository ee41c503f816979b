/**
 * Law as dated, cited data: instruments and their provisions, control entries, suspensions, endings, amendments, guidance,
 * commitments and informal measures, gathered in a book of rules.
 *
 * <p>One real case: Announcement 57 of 2025 (an {@link org.ytterby.regime.Instrument}) has a
 * {@link org.ytterby.regime.Provision} on holmium in effect from 2025-11-08. Announcement 70, published on 2025-11-07,
 * is a {@link org.ytterby.regime.Suspension} that points at it to 2026-11-10. A book as known on 2025-10-20 holds the
 * first and not yet the second, so that a shipment planned for 20 November gets two answers, each right when it was given.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.regime;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
