// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.shock;

/**
 * Why a flow is cut under rules of a regime book.
 *
 * @since 0.1
 */
public enum LicensingReason {
    /** A licence is needed and none has been granted yet: the days to approve have not run out. */
    WAITING,

    /** A licence is needed, and a part of the flow has one. */
    LICENSED,

    /** The book prohibits the export, or refuses licences in principle. */
    PROHIBITED,

    /** The book does not settle the answer; a stated policy does. */
    UNSETTLED
}
