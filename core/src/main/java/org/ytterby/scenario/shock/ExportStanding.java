// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.shock;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Finding;
import org.ytterby.regime.screen.MissingFact;
import org.ytterby.regime.screen.Role;
import org.ytterby.regime.trade.Outcome;

/** What a book says of an export on some days: the kind of answer, the provisions behind it, and what is not known. */
record ExportStanding(Kind kind, ImmutableSortedSet<String> provisions, ImmutableSortedSet<String> missing) {

    enum Kind {
        FREE,
        LICENCE,
        PROHIBITED,
        UNSETTLED
    }

    static final ExportStanding FREE = new ExportStanding(Kind.FREE, ImmutableSortedSet.of(), ImmutableSortedSet.of());

    /** Reads the headline, or of a determination only what some provisions make of it. */
    static ExportStanding of(Determination determination, Set<String> counted) {
        if (kind(determination.headline()) == Kind.FREE) {
            return FREE; // nothing stricter operates or may; the reasons need not be worked out
        }
        if (counted.isEmpty()) {
            boolean open = determination.headline() == Outcome.INDETERMINATE;
            return of(
                    determination.headline(),
                    open ? findings(determination, Role.OPEN, Role.DECIDES) : determination.deciding(),
                    determination);
        }
        List<Finding> open = named(findings(determination, Role.OPEN), counted);
        if (!open.isEmpty()) {
            return of(Outcome.INDETERMINATE, open, determination);
        }
        List<Finding> operating = named(findings(determination, Role.DECIDES, Role.ALSO_APPLIES), counted);
        return operating.stream()
                .map(Finding::outcome)
                .flatMap(Optional::stream)
                .reduce(Outcome::strictest)
                .map(outcome -> of(outcome, operating, determination))
                .orElse(FREE);
    }

    private static ExportStanding of(Outcome outcome, List<Finding> findings, Determination determination) {
        Kind kind = kind(outcome);
        ImmutableSortedSet<String> missing = kind == Kind.UNSETTLED
                ? determination.missingFacts().stream().map(MissingFact::text).collect(sorted())
                : ImmutableSortedSet.of();
        return kind == Kind.FREE ? FREE : new ExportStanding(kind, provisions(findings), missing);
    }

    /** A licence in principle refused stops as a prohibition does; what a shipment needs beside a licence does not stop it. */
    private static Kind kind(Outcome outcome) {
        return switch (outcome) {
            case PROHIBITED, PROCUREMENT_PROHIBITED, PRESUMPTION_OF_DENIAL -> Kind.PROHIBITED;
            case LICENCE_REQUIRED_CASE_BY_CASE, INDIVIDUAL_LICENCE_ONLY, LICENCE_REQUIRED -> Kind.LICENCE;
            case INDETERMINATE -> Kind.UNSETTLED;
            case AUTHORISED_BY_INDIVIDUAL_LICENCE,
                    AUTHORISED_BY_GENERAL_LICENCE,
                    EXEMPT,
                    QUOTA_APPLIES,
                    DUTY_APPLIES,
                    SUSPENDED_CONTROL,
                    ORDINARY_EXPORT_LICENCE,
                    NOT_CONTROLLED,
                    PROCUREMENT_ALLOWED,
                    TARGET_EXCEEDED,
                    TARGET_MET -> Kind.FREE;
        };
    }

    private static List<Finding> findings(Determination determination, Role... roles) {
        return determination.findings().stream()
                .filter(finding -> Set.of(roles).contains(finding.role()))
                .toList();
    }

    private static List<Finding> named(List<Finding> findings, Set<String> counted) {
        return findings.stream()
                .filter(finding -> finding.provision().filter(counted::contains).isPresent())
                .toList();
    }

    private static ImmutableSortedSet<String> provisions(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.provision().orElse(finding.instrument()))
                .collect(sorted());
    }

    private static Collector<String, ?, ImmutableSortedSet<String>> sorted() {
        return ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder());
    }

    /** What holds of a region whose members are answered so: what they agree on, or nothing settled. */
    static ExportStanding ofAll(List<ExportStanding> members) {
        ExportStanding first = members.get(0);
        if (members.stream().allMatch(first::equals)) {
            return first;
        }
        ImmutableSortedSet<String> provisions =
                members.stream().flatMap(member -> member.provisions().stream()).collect(sorted());
        if (members.stream().allMatch(member -> member.kind() == first.kind() && first.kind() != Kind.UNSETTLED)) {
            return new ExportStanding(first.kind(), provisions, first.missing());
        }
        return new ExportStanding(
                Kind.UNSETTLED, provisions, ImmutableSortedSet.copyOf(Set.of("the country of destination")));
    }
}
