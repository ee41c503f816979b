// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.claim;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * What tables say of a claim, with every figure that says so.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ClaimFinding extends Serializable {

    /**
     * Returns the claim.
     *
     * @return its identifier
     */
    String claim();

    /**
     * Returns the verdict.
     *
     * @return the verdict
     */
    Verdict verdict();

    /**
     * Returns why.
     *
     * @return the reason in words
     */
    String reason();

    /**
     * Returns the figures asked.
     *
     * @return the witnesses, none if no table has such a figure
     */
    List<Witness> witnesses();

    /** Checks the attributes. */
    @Value.Check
    default void check() {
        Checks.notBlank("claim", claim());
        Checks.notBlank("reason", reason());
        if (verdict() != Verdict.NOT_CHECKABLE) {
            Checks.notEmpty("witnesses", witnesses());
        }
    }

    /**
     * Says that a claim cannot be checked.
     *
     * @param claim the claim
     * @param reason why
     * @return the finding
     */
    static ClaimFinding notCheckable(Claim claim, String reason) {
        return builder()
                .claim(claim.id())
                .verdict(Verdict.NOT_CHECKABLE)
                .reason(reason)
                .build();
    }

    /**
     * Weighs witnesses.
     *
     * @param claim the claim
     * @param witnesses the figures that bear on it
     * @return the finding
     */
    static ClaimFinding of(Claim claim, List<Witness> witnesses) {
        Set<String> agreeing = labels(witnesses, Agreement.AGREES);
        Set<String> disagreeing = labels(witnesses, Agreement.DISAGREES);
        Builder finding = builder().claim(claim.id()).addAllWitnesses(witnesses);
        String reading = claim.reading().map(words -> "; " + words).orElse("");
        if (witnesses.isEmpty()) {
            return notCheckable(
                    claim,
                    "no table has "
                            + claim.missingTable()
                                    .orElse("such a figure of "
                                            + claim.measure().table()) + reading);
        }
        if (agreeing.isEmpty() && disagreeing.isEmpty()) {
            return finding.verdict(Verdict.NOT_CHECKABLE)
                    .reason("the figures leave it open" + reading)
                    .build();
        }
        if (disagreeing.isEmpty()) {
            return finding.verdict(Verdict.SUPPORTED)
                    .reason("agrees: " + String.join(", ", agreeing) + reading)
                    .build();
        }
        if (agreeing.isEmpty()) {
            return finding.verdict(Verdict.CONTRADICTED)
                    .reason("disagrees: " + String.join(", ", disagreeing) + reading)
                    .build();
        }
        boolean oneSubject = witnesses.stream().map(Witness::subject).distinct().count() == 1;
        return finding.verdict(oneSubject ? Verdict.TRUE_ONLY_IN_EDITION : Verdict.PARTLY)
                .reason("agrees: " + String.join(", ", agreeing) + "; disagrees: " + String.join(", ", disagreeing)
                        + reading)
                .build();
    }

    /**
     * Weighs the witnesses of each part of a claim about several regions or partners, and names the parts without any.
     *
     * @param claim the claim
     * @param witnesses finds the figures that bear on a part
     * @return the finding
     */
    static ClaimFinding ofParts(Claim claim, Function<Claim, List<Witness>> witnesses) {
        List<Claim> parts = claim.parts();
        if (parts.size() == 1) {
            return of(claim, witnesses.apply(parts.get(0)));
        }
        List<Witness> all = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (Claim part : parts) {
            String about = ClaimParts.about(part);
            List<Witness> own = witnesses.apply(part);
            own.forEach(witness -> all.add(Witness.builder()
                    .from(witness)
                    .subject(about + " " + witness.subject())
                    .build()));
            if (own.isEmpty()) {
                without.add(about);
            }
        }
        ClaimFinding finding = of(claim, all);
        return without.isEmpty() || all.isEmpty()
                ? finding
                : builder()
                        .from(finding)
                        .reason(finding.reason() + "; no table has such a figure of "
                                + claim.measure().table() + " for " + String.join(", ", without))
                        .build();
    }

    private static Set<String> labels(List<Witness> witnesses, Agreement agreement) {
        Set<String> labels = new LinkedHashSet<>();
        witnesses.stream()
                .filter(witness -> witness.agreement() == agreement)
                .forEach(w -> labels.add(w.subject() + " " + w.year() + " in " + w.edition()));
        return labels;
    }

    /**
     * Starts a finding.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ClaimFinding}. */
    final class Builder extends ImmutableClaimFinding.Builder {
        Builder() {}
    }
}
