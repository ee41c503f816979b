// SPDX-License-Identifier: Apache-2.0
package org.ytterby.evidence;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * Where a fact was found, told so that a reader can find it again.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Source extends Serializable {

    /**
     * Returns the citation.
     *
     * @return the citation, not blank, such as {@code "Council Decision 2020/135, Article 1"}
     */
    String citation();

    /**
     * Returns the address of the text.
     *
     * @return the address, http or https, empty if there is none
     */
    Optional<String> url();

    /**
     * Returns the digital object identifier.
     *
     * @return the identifier without an address before it, such as {@code "10.5066/P1WKQ63T"}, empty if there is none
     */
    Optional<String> doi();

    /**
     * Returns the day the source was last read.
     *
     * @return the day, empty if it was not noted
     */
    Optional<LocalDate> readOn();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("citation", citation());
        url().filter(url -> !isWebAddress(url)).ifPresent(url -> {
            throw Checks.refused("url", "be an http or https address", url);
        });
        doi().filter(doi -> !isDoi(doi)).ifPresent(doi -> {
            throw Checks.refused("doi", "be a bare identifier such as '10.5066/P1WKQ63T'", doi);
        });
    }

    /**
     * Starts a source.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url);
            return uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isDoi(String doi) {
        return doi.matches("10\\.[0-9]{4,9}/\\S+");
    }

    /** Builds a {@link Source}. */
    final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
