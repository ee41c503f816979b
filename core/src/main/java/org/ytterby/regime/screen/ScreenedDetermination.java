// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ytterby.evidence.Confidence;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.time.KnowledgeDate;

/** The answer of a screener, whose reasons are worked out when somebody first asks for them. */
final class ScreenedDetermination extends Determination {

    private static final long serialVersionUID = 1L;

    private final transient Screener screener;
    private final transient Transaction screened;
    private final transient Outcome mildest;
    private final transient Outcome strictest;

    /** Immutable itself, so that a race makes no more than work done twice. */
    private transient @Nullable Determination decoded;

    ScreenedDetermination(Screener screener, Transaction screened, Outcome mildest, Outcome strictest) {
        this.screener = screener;
        this.screened = screened;
        this.mildest = mildest;
        this.strictest = strictest;
    }

    /** The same with its reasons; in JSON and in Java serialization it stands for this. */
    @JsonValue
    Determination decoded() {
        Determination known = decoded;
        if (known == null) {
            known = screener.decode(screened);
            decoded = known;
        }
        return known;
    }

    private Object writeReplace() {
        return decoded();
    }

    @Override
    public String transaction() {
        return screened.id();
    }

    @Override
    public Question question() {
        return screened.question();
    }

    @Override
    public LocalDate date() {
        return screened.date();
    }

    @Override
    public KnowledgeDate known() {
        return screener.view().known();
    }

    @Override
    public Outcome headline() {
        return mildest == strictest ? mildest : Outcome.INDETERMINATE;
    }

    @Override
    public Outcome mildest() {
        return mildest;
    }

    @Override
    public Outcome strictest() {
        return strictest;
    }

    @Override
    public List<Finding> findings() {
        return decoded().findings();
    }

    @Override
    public List<Shadow> shadows() {
        return decoded().shadows();
    }

    @Override
    public NavigableSet<MissingFact> missingFacts() {
        return decoded().missingFacts();
    }

    @Override
    public NavigableSet<OpenQuestion> openQuestions() {
        return decoded().openQuestions();
    }

    @Override
    public Set<Flag> flags() {
        return decoded().flags();
    }

    @Override
    public List<String> warnings() {
        return decoded().warnings();
    }

    @Override
    public List<Citation> citations() {
        return decoded().citations();
    }

    @Override
    public Optional<Confidence> weakestConfidence() {
        return decoded().weakestConfidence();
    }

    @Override
    public String toString() {
        return decoded().toString();
    }
}
