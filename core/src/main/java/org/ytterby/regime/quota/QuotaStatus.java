// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.quota;

/**
 * Whether there is a quota and whether its size is public.
 *
 * @since 0.1
 */
public enum QuotaStatus {
    /** There is a quota and its size was made public. */
    PUBLISHED,
    /** There is a quota, but its size was not made public: its holders are bound by an amount that others do not know. */
    UNPUBLISHED,
    /** There is no quota any more: nothing is limited. */
    ABOLISHED
}
