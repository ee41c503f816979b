// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ytterby.element.AtomicWeights;
import org.ytterby.element.BasisConversion;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.material.Form;
import org.ytterby.process.recycling.Lifetime;
import org.ytterby.process.recycling.MagnetMaking;
import org.ytterby.process.recycling.RecyclingLoop;
import org.ytterby.process.recycling.RecyclingRoute;
import org.ytterby.process.recycling.RecyclingStep;
import org.ytterby.process.recycling.RecyclingTarget;
import org.ytterby.process.recycling.TargetRate;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;

/** What the urban mine rests on: a few published figures and the assumptions between them. */
final class MotorInputs {

    static final int FIRST_SALES = 2012;
    static final Lifetime LIFETIME = new Lifetime.Weibull(2.5, 14);
    static final double KILOGRAMS_PER_MOTOR = 1;

    private static final int LAST_RISE = 2025;
    private static final double MOTORS_A_YEAR_MORE = 100_000;
    private static final double INPUT_SUM = 1.110;
    private static final Map<Element, Double> INPUTS =
            ImmutableMap.of(Element.PR, 0.051, Element.ND, 0.200, Element.DY, 0.068);
    private static final Interval DISMANTLING = Interval.exactly(0.8);
    private static final Interval LONG_PROCESS = Interval.exactly(0.95);
    private static final Interval HYDROGEN = Interval.of(0.9, 0.99);

    private final AtomicWeights weights;

    MotorInputs(AtomicWeights weights) {
        this.weights = weights;
    }

    static double magnetTonnes(int year) {
        int rises = Math.min(year, LAST_RISE) - FIRST_SALES + 1;
        return rises * MOTORS_A_YEAR_MORE * KILOGRAMS_PER_MOTOR / 1000;
    }

    static MagnetMaking making(double magnetTonnes) {
        return new MagnetMaking(magnetTonnes, 0.7, 0.9);
    }

    static RecyclingTarget target(TargetRate rate) {
        return new RecyclingTarget(rate, 2025, 0.05, 2030, 0.4);
    }

    /** The rare-earth oxides in tonnes of magnets. */
    ElementVector oxides(double magnetTonnes) {
        Map<Element, Double> oxides = new EnumMap<>(Element.class);
        INPUTS.forEach((element, input) -> oxides.put(
                element,
                magnetTonnes * input / INPUT_SUM * BasisConversion.factor(Basis.ELEMENT, Basis.REO, element, weights)));
        return ElementVector.of(oxides);
    }

    RecyclingRoute longLoop(double collected) {
        return route("long loop", RecyclingLoop.LONG, Form.OXIDE, collected, step("leach to oxide", LONG_PROCESS));
    }

    RecyclingRoute shortLoop(double collected) {
        return route(
                "short loop", RecyclingLoop.SHORT, Form.ALLOY, collected, step("hydrogen and screening", HYDROGEN));
    }

    /** What is won back of what is collected, by the long loop. */
    Interval afterCollection() {
        return longLoop(1).recovery(Element.ND);
    }

    private static RecyclingRoute route(
            String name, RecyclingLoop loop, Form output, double collected, RecyclingStep last) {
        return RecyclingRoute.builder()
                .name(name)
                .loop(loop)
                .output(output)
                .addSteps(step("collection", Interval.exactly(collected)), step("dismantling", DISMANTLING), last)
                .build();
    }

    private static RecyclingStep step(String name, Interval recovery) {
        return RecyclingStep.builder()
                .name(name)
                .recovery(recovery)
                .assumption("assumed " + recovery)
                .build();
    }

    void print(Consumer<String> out) {
        out.accept("Inputs");
        List.of(
                        "motors       assumption: 100,000 put into use in 2012, 100,000 more each year until 2025,"
                                + " then 1.4 million",
                        "             a year; no forecast",
                        "magnet       1 kg a motor, \"over 1 kg\" in 2016: doi 10.1007/s40831-016-0090-4 (secondary"
                                + " source seen)",
                        "composition  Nd 0.200, Pr 0.051, Dy 0.068 of 1.110 kg put in for a kilogram of magnet: Jin"
                                + " and others",
                        "             2018, supporting information (secondary source seen); assumption: the magnet"
                                + " holds them alike",
                        "lifetime     assumption: Weibull, shape 2.5, scale 14 years; motors enter in the middle of"
                                + " their year",
                        "collection   from 5 % in 2025, the most said to be recycled: innovationnewsnetwork.com 2022"
                                + " (secondary",
                        "             source seen), to 40 % in 2030, a news claim of 2025 without a metric, read as"
                                + " collected",
                        "dismantling  assumption: 80 %",
                        "long loop    assumption: 95 % of what is dismantled, for every rare earth, to oxide",
                        "short loop   assumption: 90 to 99 %; the routes read publish no yield of hydrogen processing",
                        "making       assumption: 70 % of the alloy becomes magnet, 90 % of the swarf is won back;"
                                + " swarf is reported",
                        "             from 6 to 73 %: Metals 2023, 13(4), 779 (secondary source seen)",
                        "oxides       Pr6O11, Nd2O3, Dy2O3 with " + weights.name())
                .forEach(out);
    }
}
