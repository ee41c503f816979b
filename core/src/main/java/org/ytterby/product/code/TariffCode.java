// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.code;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;
import org.ytterby.material.Form;
import org.ytterby.material.HsCode;
import org.ytterby.time.DateSpan;

/**
 * One code of a schedule in one edition, with what it covers. It raises a question about a good and never decides one.
 *
 * @since 0.1
 */
@Value.Immutable
public interface TariffCode extends Serializable {

    /**
     * Returns the schedule.
     *
     * @return the schedule
     */
    TariffSystem system();

    /**
     * Returns the edition the code was seen in.
     *
     * @return the edition, empty if it is not stated
     */
    Optional<String> edition();

    /**
     * Returns the days on which that edition surely held. The code may hold on others too.
     *
     * @return the days, empty if the edition is not stated
     */
    Optional<DateSpan> validity();

    /**
     * Returns the code.
     *
     * @return the code, of as many digits as the schedule has
     */
    HsCode code();

    /**
     * Returns the code above it.
     *
     * @return a prefix of the code
     */
    HsCode parent();

    /**
     * Returns the form of the goods it covers.
     *
     * @return the form, the broader one where goods of several forms fall under it
     */
    Form form();

    /**
     * Returns the goods in a few words.
     *
     * @return the words, not blank
     */
    String good();

    /**
     * Returns the elements it names.
     *
     * @return the elements, none if it names none
     */
    Set<Element> elements();

    /**
     * Tells whether the elements named are all it covers.
     *
     * @return false if others may be there, or it names a mixture without saying of what
     */
    boolean elementsClosed();

    /**
     * Returns the elements in the words of the table.
     *
     * @return the words, not blank, such as {@code "all REE except Ce"}
     */
    String elementsNote();

    /**
     * Returns what it covers, paraphrased.
     *
     * @return the text, not blank
     */
    String text();

    /**
     * Returns a note on the duty.
     *
     * @return the note, empty if there is none
     */
    Optional<String> duty();

    /**
     * Returns where it was seen.
     *
     * @return the evidence
     */
    Evidence evidence();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        if (code().length() != system().digits()) {
            throw Checks.refused(
                    "code", "have " + system().digits() + " digits in " + system().symbol(), code().digits());
        }
        if (!parent().isPrefixOf(code()) || parent().equals(code())) {
            throw Checks.refused("parent", "begin the code " + code(), parent().digits());
        }
        if (validity().isPresent() && edition().isEmpty()) {
            throw Checks.refused("edition", "be stated with its days", "missing");
        }
        Checks.notBlank("good", good());
        Checks.notBlank("elementsNote", elementsNote());
        Checks.notBlank("text", text());
    }

    /**
     * Starts a tariff code.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TariffCode}. */
    final class Builder extends ImmutableTariffCode.Builder {
        Builder() {}
    }
}
