// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.regime.screen.Standing;

/**
 * A provision that stands otherwise than before.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ProvisionChange extends Serializable {

    /**
     * Returns the provision.
     *
     * @return its identifier
     */
    String provision();

    /**
     * Returns how it stood.
     *
     * @return the standing, empty if the earlier book does not hold it
     */
    Optional<Standing> before();

    /**
     * Returns how it stands now.
     *
     * @return the standing, empty if the later book does not hold it
     */
    Optional<Standing> after();

    /**
     * Returns what became of it.
     *
     * @return the kind
     */
    @JsonIgnore
    default ChangeKind kind() {
        return ChangeKind.of(before().orElse(null), after().orElse(null));
    }

    /**
     * Returns the change in words.
     *
     * @return such as {@code "cn-mofcom-gac-2025-57: suspended (published, not yet in effect -> suspended)"}
     */
    default String text() {
        return provision() + ": " + kind().words() + " (" + words(before()) + " -> " + words(after()) + ")";
    }

    private static String words(Optional<Standing> standing) {
        return standing.map(known -> known.state().words()
                        + known.since().map(day -> " since " + day).orElse("")
                        + known.changesOn().map(day -> ", changes on " + day).orElse(""))
                .orElse("not in the book");
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("provision", provision());
        if (before().equals(after())) {
            throw Checks.refused("after", "differ from before", after().map(Standing::state));
        }
        before().ifPresent(standing -> isOf("before", standing));
        after().ifPresent(standing -> isOf("after", standing));
    }

    private void isOf(String path, Standing standing) {
        if (!standing.provision().equals(provision())) {
            throw Checks.refused(path + ".provision", "be " + provision(), standing.provision());
        }
    }

    /**
     * Starts a change.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProvisionChange}. */
    final class Builder extends ImmutableProvisionChange.Builder {
        Builder() {}
    }
}
