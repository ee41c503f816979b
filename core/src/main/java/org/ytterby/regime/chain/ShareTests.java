// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ytterby.place.Country;
import org.ytterby.regime.Condition;
import org.ytterby.regime.ControlEntry;
import org.ytterby.regime.ItemRule;
import org.ytterby.regime.Provision;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.Threshold;
import org.ytterby.regime.trade.Question;

/** The tests on shares of value that the rules asked about hold. */
final class ShareTests {

    /** One test: what counts, and the limits the share is held against. Of one name there may be several lists. */
    record Test(String name, Country origin, List<ItemRule> numerator, Set<Threshold> limits) {}

    private record Key(String name, Country origin, List<ItemRule> numerator) {}

    private final Map<String, List<ItemRule>> given;
    private final Map<Key, Set<Threshold>> found = new LinkedHashMap<>();

    private ShareTests(Map<String, List<ItemRule>> given) {
        this.given = given;
    }

    /** The tests of the provisions a question is about; a list that the caller gives goes before that of the book. */
    static List<Test> of(RegimeBook book, Question question, Map<String, List<ItemRule>> given) {
        ShareTests tests = new ShareTests(given);
        for (Provision provision : book.provisions()) {
            boolean asked = provision.acts().contains(question.act())
                    && book.instrument(provision.instrument())
                            .filter(i -> i.jurisdiction().equals(question.jurisdiction()))
                            .isPresent()
                    && question.programme()
                            .map(provision.programme().orElse("")::equals)
                            .orElse(true);
            if (asked) {
                tests.look(provision);
            }
        }
        List<Test> all = new ArrayList<>();
        tests.found.forEach(
                (key, limits) -> all.add(new Test(key.name(), key.origin(), key.numerator(), Set.copyOf(limits))));
        return all;
    }

    private void look(Provision provision) {
        provision.condition().ifPresent(this::look);
        provision.policies().forEach(policy -> look(policy.when()));
        for (ControlEntry entry : provision.entries()) {
            entry.items().forEach(item -> item.condition().ifPresent(this::look));
        }
    }

    private void look(Condition condition) {
        if (condition instanceof Condition.All all) {
            all.of().forEach(this::look);
        } else if (condition instanceof Condition.Any any) {
            any.of().forEach(this::look);
        } else if (condition instanceof Condition.Aside aside) {
            look(aside.condition());
        } else if (condition instanceof Condition.Presumed presumed) {
            look(presumed.condition());
        } else if (condition instanceof Condition.ValueShare share) {
            List<ItemRule> numerator = given.getOrDefault(share.test(), share.numerator());
            found.computeIfAbsent(new Key(share.test(), share.origin(), numerator), key -> new LinkedHashSet<>())
                    .add(share.threshold());
        }
    }
}
