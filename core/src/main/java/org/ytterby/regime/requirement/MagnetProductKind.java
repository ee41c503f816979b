// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.requirement;

/**
 * A product that Article 28(1) of Regulation (EU) 2024/1252 names.
 *
 * @since 0.1
 */
public enum MagnetProductKind {
    /** Magnetic resonance imaging device; later than the others. */
    MRI_DEVICE(true),
    /** Wind energy generator. */
    WIND_GENERATOR(false),
    /** Industrial robot. */
    INDUSTRIAL_ROBOT(false),
    /** Motor vehicle; later than the others. */
    MOTOR_VEHICLE(true),
    /** Light means of transport, type-approved as a vehicle of category L; later than the others. */
    CATEGORY_L_VEHICLE(true),
    /** Other light means of transport, such as an electric bicycle. */
    LIGHT_MEANS_OF_TRANSPORT(false),
    /** Cooling generator. */
    COOLING_GENERATOR(false),
    /** Heat pump. */
    HEAT_PUMP(false),
    /** Electric motor, built into another product or not. */
    ELECTRIC_MOTOR(false),
    /** Automatic washing machine. */
    WASHING_MACHINE(false),
    /** Tumble drier. */
    TUMBLE_DRIER(false),
    /** Microwave. */
    MICROWAVE(false),
    /** Vacuum cleaner. */
    VACUUM_CLEANER(false),
    /** Dishwasher. */
    DISHWASHER(false),
    /** Any product that the article does not name. */
    NOT_NAMED(false);

    private final boolean later;

    MagnetProductKind(boolean later) {
        this.later = later;
    }

    /**
     * Says whether a later date holds for the product.
     *
     * @return whether it is an MRI device, a motor vehicle or a vehicle of category L
     */
    public boolean isLater() {
        return later;
    }
}
