// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.shock;

/**
 * What is taken of days on which a regime book does not settle whether an export is free, needs a licence or is prohibited.
 *
 * @since 0.1
 */
public enum UnsettledPolicy {
    /** The flow goes on as before. */
    FREE,

    /** The flow needs a licence. */
    AS_LICENSED,

    /** The flow stops. */
    STOPPED
}
