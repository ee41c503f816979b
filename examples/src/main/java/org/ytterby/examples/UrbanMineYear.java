// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.util.Map;
import org.ytterby.element.Element;
import org.ytterby.process.recycling.RouteRecovery;
import org.ytterby.process.recycling.StockYear;
import org.ytterby.process.recycling.TargetRate;
import org.ytterby.quantity.Interval;

/**
 * One year of the urban mine.
 *
 * @param stock the magnets in use and given up
 * @param collected the part of what is given up that is collected
 * @param longLoop what the long loop makes of it, as oxides
 * @param shortLoop what the short loop makes of it, as the oxides it spares
 * @param retiredOxide NdPr and Dy oxide in what is given up
 * @param need NdPr and Dy oxide that the year's motors take fresh
 * @param needNdPr the NdPr oxide of that
 */
record UrbanMineYear(
        StockYear stock,
        double collected,
        RouteRecovery longLoop,
        RouteRecovery shortLoop,
        double retiredOxide,
        double need,
        double needNdPr) {

    static UrbanMineYear of(StockYear stock, MotorInputs inputs) {
        double collected = MotorInputs.target(TargetRate.COLLECTED_OF_RETIRED).share(stock.year());
        var retired = inputs.oxides(stock.retiredTonnes());
        var fresh = inputs.oxides(MotorInputs.making(stock.putIntoUseTonnes()).freshTonnes());
        return new UrbanMineYear(
                stock,
                collected,
                RouteRecovery.of(inputs.longLoop(collected), retired),
                RouteRecovery.of(inputs.shortLoop(collected), retired),
                retired.sum(),
                fresh.sum(),
                fresh.getOrElse(Element.ND, 0) + fresh.getOrElse(Element.PR, 0));
    }

    Interval amount(RouteRecovery recovery, Element element) {
        Map<Element, Interval> recovered = recovery.recoveredTonnes();
        return recovered.getOrDefault(element, Interval.exactly(0));
    }

    Interval neodymiumPraseodymium(RouteRecovery recovery) {
        return amount(recovery, Element.ND).plus(amount(recovery, Element.PR));
    }

    double shareOfNeed() {
        return neodymiumPraseodymium(longLoop).lower() / needNdPr;
    }
}
