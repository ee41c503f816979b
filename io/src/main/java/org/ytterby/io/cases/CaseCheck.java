// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.cases;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Finding;
import org.ytterby.regime.screen.ProvisionState;
import org.ytterby.regime.screen.Shadow;

/**
 * Holds a determination against the answer expected of a worked case: the outcome and the deciding measures have to be
 * equal; every expected shadow has to be among those found, and more may be; every expected control code has to be found,
 * as the printed code or as the identifier of an entry.
 *
 * @since 0.1
 */
public final class CaseCheck {

    private CaseCheck() {}

    /**
     * Finds everything that differs from what is expected.
     *
     * @param expected the answer expected
     * @param got the determination
     * @return the differences in words, none if the case passes
     */
    public static ImmutableList<String> differences(ExpectedAnswer expected, Determination got) {
        List<String> differences = new ArrayList<>();
        if (got.headline() != expected.outcome()) {
            differences.add("outcome " + got.headline() + ", expected " + expected.outcome());
        }
        boolean decided = got.deciding().size() == expected.deciding().size()
                && expected.deciding().stream().allMatch(measure -> decides(measure, got));
        if (!decided) {
            differences.add("decided by " + names(got.deciding()) + ", expected " + expected.deciding());
        }
        for (ExpectedAnswer.ShadowMeasure shadow : expected.shadows()) {
            if (got.shadows().stream().noneMatch(found -> isThat(shadow, found))) {
                differences.add("no shadow " + shadow + " among "
                        + got.shadows().stream()
                                .map(found -> found.provision().orElse(found.instrument()) + " " + state(found.state()))
                                .toList());
            }
        }
        Set<String> codes = codes(got);
        for (String code : expected.controlCodes()) {
            if (!codes.contains(code)) {
                differences.add("no control code " + code + " among " + codes);
            }
        }
        return ImmutableList.copyOf(differences);
    }

    private static boolean decides(ExpectedAnswer.Measure measure, Determination got) {
        return got.deciding().stream().anyMatch(finding -> measure.is(finding.instrument(), finding.part()));
    }

    private static String names(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.instrument()
                        + finding.part().map(part -> " (" + part + ")").orElse(""))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static boolean isThat(ExpectedAnswer.ShadowMeasure expected, Shadow found) {
        return expected.measure().is(found.instrument(), found.part())
                && expected.state().equals(state(found.state()));
    }

    private static String state(ProvisionState state) {
        return switch (state) {
            case ENDED, ENDED_UNCONFIRMED, VOID -> "EXPIRED";
            default -> state.name();
        };
    }

    private static Set<String> codes(Determination got) {
        Set<String> codes = new TreeSet<>();
        for (Finding finding : got.findings()) {
            switch (finding.role()) {
                case DECIDES, BASE, ALSO_APPLIES, EXEMPTS -> {
                    codes.addAll(finding.controlCodes());
                    codes.addAll(finding.entries());
                }
                default -> {}
            }
        }
        for (Shadow shadow : got.shadows()) {
            if (shadow.state() == ProvisionState.SUSPENDED) {
                codes.addAll(shadow.controlCodes());
                codes.addAll(shadow.entries());
            }
        }
        return codes;
    }
}
