// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.chain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.trade.Outcome;

/**
 * What the law asks of a product made of parts: the answer for the whole, the answer for each part as if it were shipped
 * alone, and the shares of value the answers rest on. The answer for the whole may be milder than that for a part: a motor
 * may go where its magnets need a licence.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ProductDetermination extends Serializable {

    /**
     * Returns the journey.
     *
     * @return the identifier of the transaction that states it
     */
    String journey();

    /**
     * Returns the product.
     *
     * @return its name, which is the path of the whole
     */
    String product();

    /**
     * Returns every answer.
     *
     * @return the determination of the whole, then of each part, by path such as {@code "motor/rotor/magnet"}
     */
    Map<String, Determination> answers();

    /**
     * Returns the shares of value that the rules asked about test, of the whole and of each part.
     *
     * @return the shares, in the order of the paths
     */
    List<ShareOfValue> shares();

    /**
     * Returns the answer for the product as it is shipped.
     *
     * @return the determination of the whole
     */
    @JsonIgnore
    default Determination whole() {
        return Objects.requireNonNull(answers().get(product()));
    }

    /**
     * Returns the answer of the whole or a part that asks most.
     *
     * @return the strictest of {@link Determination#strictest()}: what missing facts leave possible counts
     */
    @JsonIgnore
    default Outcome strictest() {
        Outcome strictest = whole().strictest();
        for (Determination answer : answers().values()) {
            strictest = Outcome.strictest(strictest, answer.strictest());
        }
        return strictest;
    }

    /**
     * Returns where the strictest answer is given.
     *
     * @return the paths whose answer may be {@link #strictest()}, in their order, at least one
     */
    @JsonIgnore
    default ImmutableList<String> strictestPaths() {
        Outcome strictest = strictest();
        return answers().entrySet().stream()
                .filter(entry -> entry.getValue().strictest() == strictest)
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the shares of one item.
     *
     * @param path its path
     * @return the shares, one a test
     */
    default ImmutableList<ShareOfValue> sharesOf(String path) {
        return shares().stream().filter(share -> share.path().equals(path)).collect(ImmutableList.toImmutableList());
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("product", product());
        if (!answers().containsKey(product())) {
            throw Checks.refused(
                    "answers",
                    "hold that of the product " + product(),
                    answers().keySet());
        }
        for (int i = 0; i < shares().size(); i++) {
            if (!answers().containsKey(shares().get(i).path())) {
                throw Checks.refused(
                        "shares[" + i + "].path",
                        "be one of answers",
                        shares().get(i).path());
            }
        }
    }

    /**
     * Starts a determination.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProductDetermination}. */
    final class Builder extends ImmutableProductDetermination.Builder {
        Builder() {}
    }
}
