// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;
import org.ytterby.internal.Checks;

/**
 * What a prepared run may take differently each time: how hard the shocks hit, which projects are built and how late, and how
 * much is needed. A new one holds the values of the scenario. It is changed in place, so that many draws allocate nothing, and
 * belongs to one thread.
 *
 * @since 0.1
 */
public final class RunDraw {

    final double[] severity;
    final double[] built;
    final int[] delay;
    final double[] needed;
    private final double[] severityOfScenario;
    private final double[] builtOfScenario;
    private final boolean[] factor;

    RunDraw(double[] severity, boolean[] factor, double[] built, int demands) {
        this.severityOfScenario = severity;
        this.builtOfScenario = built;
        this.factor = factor;
        this.severity = severity.clone();
        this.built = built.clone();
        this.delay = new int[built.length];
        this.needed = new double[demands];
        Arrays.fill(needed, 1);
    }

    /** Takes the values of the scenario again. */
    public void reset() {
        System.arraycopy(severityOfScenario, 0, severity, 0, severity.length);
        System.arraycopy(builtOfScenario, 0, built, 0, built.length);
        Arrays.fill(delay, 0);
        Arrays.fill(needed, 1);
    }

    /**
     * Sets how hard a shock hits: the part of capacity lost, the part of the flow stopped, or the factor on the need. Quotas
     * and denials have no severity and take no notice.
     *
     * @param shock the place of the shock in the scenario, from 0
     * @param value a fraction in [0, 1] for a cut; finite and at least 0 for a surge
     * @return this
     * @throws IllegalArgumentException if the value is out of its range
     */
    @CanIgnoreReturnValue
    public RunDraw severity(int shock, double value) {
        if (!(value >= 0 && value <= (factor[shock] ? Double.MAX_VALUE : 1))) {
            throw Checks.refused(
                    "severity[" + shock + "]", factor[shock] ? "be finite and at least 0" : "be in [0, 1]", value);
        }
        severity[shock] = value;
        return this;
    }

    /**
     * Sets the part of its capacity with which a project counts.
     *
     * @param project the place of the project in the network, from 0
     * @param value 1 if it is built, 0 if not, or something between
     * @return this
     * @throws IllegalArgumentException if the value is not in [0, 1]
     */
    @CanIgnoreReturnValue
    public RunDraw built(int project, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw Checks.refused("built[" + project + "]", "be in [0, 1]", value);
        }
        built[project] = value;
        return this;
    }

    /**
     * Sets by how much a project is later than planned, denials being reckoned in already.
     *
     * @param project the place of the project in the network, from 0
     * @param months the months, 0 to 1200
     * @return this
     * @throws IllegalArgumentException if the months are out of their range
     */
    @CanIgnoreReturnValue
    public RunDraw delay(int project, int months) {
        if (months < 0 || months > 1200) {
            throw Checks.refused("delay[" + project + "]", "be in [0, 1200]", months);
        }
        delay[project] = months;
        return this;
    }

    /**
     * Multiplies what a demand needs in every month.
     *
     * @param demand the place of the demand in the network, from 0
     * @param value the factor, finite and at least 0
     * @return this
     * @throws IllegalArgumentException if the factor is negative or not finite
     */
    @CanIgnoreReturnValue
    public RunDraw needed(int demand, double value) {
        if (!(value >= 0 && value <= Double.MAX_VALUE)) {
            throw Checks.refused("needed[" + demand + "]", "be finite and at least 0", value);
        }
        needed[demand] = value;
        return this;
    }
}
