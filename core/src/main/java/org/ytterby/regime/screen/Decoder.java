// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Evidence;
import org.ytterby.regime.ControlEntry;
import org.ytterby.regime.CountryScope;
import org.ytterby.regime.Guidance;
import org.ytterby.regime.Instrument;
import org.ytterby.regime.ItemRule;
import org.ytterby.regime.MeasureType;
import org.ytterby.regime.Provision;
import org.ytterby.regime.Publication;
import org.ytterby.regime.Suspension;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.time.DateSpan;

/** Turns an assessment into a determination that says why. */
final class Decoder {

    private final Assessment assessment;
    private final Rules rules;
    private final Transaction transaction;
    private final Outcome headline;
    private final @Nullable Verdict decider;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Shadow> shadows = new ArrayList<>();

    private Decoder(Assessment assessment) {
        this.assessment = assessment;
        this.rules = assessment.rules();
        this.transaction = assessment.assessor().transaction();
        this.headline = assessment.headline();
        this.decider = assessment.decider().orElse(null);
    }

    static Determination decode(Assessment assessment) {
        return new Decoder(assessment).decode();
    }

    private Determination decode() {
        if (decider != null) {
            decides(decider);
        }
        for (Verdict verdict : assessment.verdicts()) {
            if (!isDecider(verdict)) {
                other(verdict);
            }
        }
        readings();
        guidanceShadows();
        findings.removeIf(this::isNamedMoreClosely);
        List<Finding> sorted = findings.stream()
                .distinct()
                .sorted(Comparator.comparing(Finding::role)
                        .thenComparing(Finding::instrument)
                        .thenComparing(finding -> finding.provision().orElse("")))
                .toList();
        Flags flags = new Flags(assessment, decider, sorted, shadows);
        List<Citation> citations = citations(sorted);
        return Determination.builder()
                .transaction(transaction.id())
                .question(transaction.question())
                .date(transaction.date())
                .known(rules.known())
                .headline(headline)
                .mildest(assessment.mildest())
                .strictest(assessment.strictest())
                .findings(sorted)
                .shadows(shadows)
                .missingFacts(assessment.missingFacts())
                .openQuestions(new Questions(assessment).all())
                .flags(flags.all())
                .warnings(flags.warnings())
                .citations(citations)
                .weakestConfidence(citations.stream().map(Citation::confidence).max(Comparator.naturalOrder()))
                .build();
    }

    /** Whether an instrument that is built on is named with its provision by another finding. */
    private boolean isNamedMoreClosely(Finding finding) {
        return finding.role() == Role.BASE
                && finding.provision().isEmpty()
                && findings.stream()
                        .anyMatch(other -> other.role() != Role.EXAMINED
                                && other.provision().isPresent()
                                && other.instrument().equals(finding.instrument()));
    }

    private boolean isDecider(Verdict verdict) {
        return decider != null
                && decider.provision().id().equals(verdict.provision().id());
    }

    private void decides(Verdict verdict) {
        Provision general = verdict.generalLicence();
        if (headline == Outcome.AUTHORISED_BY_GENERAL_LICENCE && general != null) {
            findings.add(start(Role.DECIDES, general)
                    .outcome(headline)
                    .state(rules.life(general).on(transaction.date()).state())
                    .addAllControlCodes(codes(verdict.item().entries().keySet()))
                    .addAllEntries(ids(verdict.item().entries().keySet()))
                    .reason("the general licence held covers shipments under " + name(verdict.provision()))
                    .build());
            findings.add(finding(Role.BASE, verdict, "controls the item"));
        } else {
            findings.add(finding(Role.DECIDES, verdict, reason(verdict)));
        }
        bases(verdict);
    }

    /** What the deciding measure is built on: the dual-use lists that name the item, and the law that it carries out. */
    private void bases(Verdict verdict) {
        if (Assessment.buildsOnDualUse(verdict.provision())) {
            for (Provision base : assessment.assessor().conditions().dualUse().by()) {
                Matcher.ItemMatch item =
                        assessment.assessor().conditions().matcher().match(base);
                findings.add(start(Role.BASE, base)
                        .state(rules.life(base).on(transaction.date()).state())
                        .addAllEntries(ids(item.entries().keySet()))
                        .addAllControlCodes(codes(item.entries().keySet()))
                        .confidence(weakest(base, item.entries().keySet()))
                        .reason("makes the item a dual-use item")
                        .build());
            }
        }
        for (String ground : rules.groundsOf(verdict.provision().instrument(), transaction.date())) {
            Instrument instrument = rules.instrument(ground);
            if (instrument
                            .published()
                            .map(p -> p.isCertainlyKnown(rules.known()))
                            .orElse(true)
                    && findings.stream()
                            .noneMatch(finding -> finding.instrument().equals(ground))) {
                findings.add(Finding.builder()
                        .role(Role.BASE)
                        .instrument(ground)
                        .reason("is what " + name(verdict.provision()) + " rests on")
                        .confidence(instrument.confidence())
                        .build());
            }
        }
    }

    private void other(Verdict verdict) {
        if (verdict.provision().type() == MeasureType.GENERAL_LICENCE) {
            return; // it answers a control and asks for nothing
        }
        boolean base = findings.stream()
                .anyMatch(finding -> finding.role() == Role.BASE
                        && finding.provision()
                                .filter(verdict.provision().id()::equals)
                                .isPresent());
        if (verdict.reach() == Truth.YES
                && !verdict.operates()
                && verdict.status().state() != ProvisionState.UNCERTAIN) {
            shadow(verdict);
        } else if (verdict.reach() == Truth.YES && verdict.operates()) {
            reaches(verdict, base);
        } else if (verdict.reach().mayBe()
                && (verdict.operates()
                        || verdict.status().state() == ProvisionState.UNCERTAIN
                        || verdict.status().state() == ProvisionState.SUSPENDED)) {
            findings.add(finding(Role.OPEN, verdict, "may reach the transaction: facts are missing"));
        } else if (isNearMiss(verdict)) {
            findings.add(finding(
                    Role.EXAMINED,
                    verdict,
                    verdict.item().truth().mayBe()
                            ? "describes the item, but the circumstances are not those of the rule"
                            : "covers things of this kind, but the description does not fit"));
        }
    }

    /**
     * Whether a measure that operates fails by either the item or the circumstances alone. A rule for every dual-use item and
     * every destination, such as a listing, comes near to everything and is left out.
     */
    private static boolean isNearMiss(Verdict verdict) {
        Provision provision = verdict.provision();
        boolean everywhere =
                Assessment.buildsOnDualUse(provision) && provision.destination().mode() == CountryScope.Mode.ALL;
        return verdict.operates()
                && verdict.item().kindFits()
                && !everywhere
                && (verdict.item().truth() != Truth.NO || verdict.scope() != Truth.NO)
                && !provision.entries().isEmpty();
    }

    private void reaches(Verdict verdict, boolean base) {
        Optional<Outcome> outcome = verdict.outcome();
        if (verdict.provision().outcome().isEmpty()) {
            verdict.provision().obligation().ifPresent(duty -> findings.add(finding(Role.OBLIGES, verdict, duty)));
        } else if (outcome.filter(o -> o == Outcome.EXEMPT || o == assessment.free())
                .isPresent()) {
            findings.add(finding(Role.EXEMPTS, verdict, reason(verdict)));
        } else if (!base) {
            boolean rests = decider != null && assessment.restsOn(decider, verdict);
            findings.add(finding(
                    outcome.isEmpty() ? Role.OPEN : rests ? Role.BASE : Role.ALSO_APPLIES, verdict, reason(verdict)));
        }
    }

    private void shadow(Verdict verdict) {
        Provision provision = verdict.provision();
        Effectivity life = rules.life(provision);
        Suspension suspension = verdict.status().suspension();
        Set<ControlEntry> entries = verdict.item().entries().keySet();
        shadows.add(Shadow.builder()
                .instrument(provision.instrument())
                .provision(provision.id())
                .part(provision.part())
                .state(verdict.status().state())
                .changesOn(life.nextChange(transaction.date()))
                .suspendedBy(Optional.ofNullable(suspension).map(Suspension::instrument))
                .wouldGive(verdict.outcome())
                .addAllEntries(ids(entries))
                .addAllControlCodes(codes(entries))
                .build());
        if (suspension != null) {
            findings.add(Finding.builder()
                    .role(Role.SUSPENDS)
                    .instrument(suspension.instrument())
                    .since(suspension.span().firstDay())
                    .until(suspension.span().lastDay())
                    .reason("suspends provisions in this span")
                    .confidence(suspension.confidence())
                    .build());
        }
    }

    /** The guidance that settled a reading, or says of a deciding item that it is inside. */
    private void readings() {
        Map<String, Confidence> used = new LinkedHashMap<>();
        for (Verdict verdict : assessment.verdicts()) {
            for (Guidance guidance : rules.guidance(verdict.provision())) {
                boolean settled = verdict.item().trail().guidance().contains(guidance.instrument());
                boolean inside = isDecider(verdict)
                        && rules.isCertainlyKnown(guidance)
                        && assessment.assessor().conditions().matcher().isInside(guidance);
                if (settled || inside) {
                    used.put(guidance.instrument(), guidance.confidence());
                }
            }
        }
        used.forEach((instrument, confidence) -> findings.add(Finding.builder()
                .role(Role.INTERPRETS)
                .instrument(instrument)
                .reason("reads the words of the entry for such items")
                .confidence(confidence)
                .build()));
    }

    private void guidanceShadows() {
        Set<String> later = new TreeSet<>();
        assessment
                .verdicts()
                .forEach(verdict -> later.addAll(verdict.item().trail().unknownGuidance()));
        for (String instrument : later) {
            shadows.add(Shadow.builder()
                    .instrument(instrument)
                    .state(ProvisionState.NOT_YET_PUBLISHED)
                    .changesOn(rules.instrument(instrument).published().map(Publication::latest))
                    .build());
        }
    }

    private String reason(Verdict verdict) {
        if (verdict.policy() != null) {
            return verdict.policy().title()
                    + verdict.policy().note().map(note -> " (" + note + ")").orElse("");
        }
        Set<String> codes = codes(verdict.item().entries().keySet());
        return codes.isEmpty() ? "reaches the transaction" : "reaches the item under " + String.join(", ", codes);
    }

    private Finding finding(Role role, Verdict verdict, String reason) {
        Set<ControlEntry> entries = verdict.item().entries().keySet();
        Optional<DateSpan> span = rules.life(verdict.provision()).spanOfStateOn(transaction.date());
        return start(role, verdict.provision())
                .outcome(role == Role.OPEN || role == Role.EXAMINED ? Optional.empty() : verdict.outcome())
                .state(verdict.status().state())
                .since(span.flatMap(DateSpan::firstDay))
                .until(span.flatMap(DateSpan::lastDay))
                .addAllEntries(ids(entries))
                .addAllControlCodes(codes(entries))
                .dutyRate(
                        role == Role.EXAMINED
                                ? Optional.empty()
                                : dutyRate(verdict.item().entries()))
                .confidence(weakest(verdict.provision(), entries))
                .reason(reason)
                .build();
    }

    private static Finding.Builder start(Role role, Provision provision) {
        Finding.Builder builder = Finding.builder();
        builder.role(role)
                .instrument(provision.instrument())
                .provision(provision.id())
                .part(provision.part())
                .confidence(provision.confidence());
        return builder;
    }

    /** The highest duty of the entries that fit; none as long as another may fit as well. */
    private static Optional<BigDecimal> dutyRate(Map<ControlEntry, Truth> entries) {
        return entries.containsValue(Truth.UNKNOWN)
                ? Optional.empty()
                : entries.keySet().stream()
                        .flatMap(entry -> entry.dutyRate().stream())
                        .max(Comparator.naturalOrder());
    }

    private static Confidence weakest(Provision provision, Set<ControlEntry> entries) {
        Confidence weakest = provision.confidence();
        for (ControlEntry entry : entries) {
            weakest = entry.confidence().isWeakerThan(weakest) ? entry.confidence() : weakest;
        }
        return weakest;
    }

    private static Set<String> ids(Set<ControlEntry> entries) {
        Set<String> ids = new TreeSet<>();
        entries.forEach(entry -> ids.add(entry.id()));
        return ids;
    }

    /** The codes for a declaration. An entry for every dual-use item has none of its own. */
    private static Set<String> codes(Set<ControlEntry> entries) {
        Set<String> codes = new TreeSet<>();
        for (ControlEntry entry : entries) {
            if (entry.code().isPresent() || entry.items().stream().noneMatch(ItemRule::dualUse)) {
                codes.add(entry.label());
            }
        }
        return codes;
    }

    private String name(Provision provision) {
        return rules.instrument(provision.instrument()).name();
    }

    private List<Citation> citations(List<Finding> cited) {
        List<Citation> citations = new ArrayList<>();
        for (Finding finding : cited) {
            if (finding.role() == Role.EXAMINED || finding.role() == Role.OPEN) {
                continue;
            }
            Instrument instrument = rules.instrument(finding.instrument());
            Citation citation = Citation.builder()
                    .instrument(instrument.id())
                    .name(instrument
                                    .officialNumber()
                                    .map(number -> number + ", ")
                                    .orElse("")
                            + instrument.title())
                    .part(finding.part())
                    .controlCodes(finding.controlCodes())
                    .confidence(finding.confidence())
                    .sources(
                            instrument.evidence().stream().map(Evidence::source).toList())
                    .build();
            if (!citations.contains(citation)) {
                citations.add(citation);
            }
        }
        return citations;
    }
}
