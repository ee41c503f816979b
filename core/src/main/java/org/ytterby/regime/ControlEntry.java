// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.evidence.Confidence;
import org.ytterby.internal.Checks;
import org.ytterby.internal.Decimals;

/**
 * An entry of a control list: its code, its words, and the items it means in types. An item is meant if one of the rules
 * fits it.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ControlEntry extends Serializable {

    /**
     * Returns the identifier, unique within the provision. It may be finer than the printed code.
     *
     * @return the identifier, such as {@code "1C905.a.4"}
     */
    String id();

    /**
     * Returns the code as it is printed.
     *
     * @return the code, such as {@code "1C905.a"}, empty if none is printed
     */
    Optional<String> code();

    /**
     * Returns what the entry says, in short.
     *
     * @return the words
     */
    String description();

    /**
     * Returns what the entry does.
     *
     * @return the effect
     */
    EntryEffect effect();

    /**
     * Returns the items meant.
     *
     * @return the rules, at least one unless the entry only describes
     */
    List<ItemRule> items();

    /**
     * Returns the customs codes printed beside the entry.
     *
     * @return the codes, for reference only
     */
    List<CustomsReference> customsCodes();

    /**
     * Returns the duty of the entry.
     *
     * @return the rate as a fraction of the customs value, at least 0, empty if there is none or it is not known
     */
    Optional<BigDecimal> dutyRate();

    /**
     * Returns the share the entry sets as a target.
     *
     * @return the share in [0, 1], empty if it sets none
     */
    Optional<BigDecimal> target();

    /**
     * Returns how sure the words are.
     *
     * @return the confidence
     */
    Confidence confidence();

    /**
     * Returns a remark.
     *
     * @return the note, empty if there is none
     */
    Optional<String> note();

    /**
     * Returns the code for a declaration.
     *
     * @return the printed code, the identifier if none is printed
     */
    @com.fasterxml.jackson.annotation.JsonIgnore
    default String label() {
        return code().orElse(id());
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("id", id());
        Checks.notBlank("description", description());
        code().ifPresent(code -> Checks.notBlank("code", code));
        if (effect() != EntryEffect.DESCRIBES) {
            Checks.notEmpty("items", items());
        }
        dutyRate().ifPresent(rate -> {
            if (rate.signum() < 0) {
                throw Checks.refused("dutyRate", "be at least 0", rate);
            }
            Decimals.sized("dutyRate", rate);
        });
        target().ifPresent(share -> Decimals.fraction("target", share));
    }

    /**
     * Starts an entry.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ControlEntry}. */
    final class Builder extends ImmutableControlEntry.Builder {
        Builder() {}
    }
}
