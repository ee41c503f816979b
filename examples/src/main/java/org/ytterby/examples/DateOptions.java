// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Words, options with a date, and switches of a command line. */
record DateOptions(ImmutableList<String> words, ImmutableMap<String, LocalDate> dates, ImmutableSet<String> switches) {

    /** Refuses what it does not know, with the usage. */
    static DateOptions parse(List<String> args, Set<String> dated, Set<String> bare, int mostWords, String usage) {
        ImmutableList.Builder<String> words = ImmutableList.builder();
        ImmutableMap.Builder<String, LocalDate> dates = ImmutableMap.builder();
        ImmutableSet.Builder<String> switches = ImmutableSet.builder();
        int count = 0;
        Iterator<String> rest = args.iterator();
        while (rest.hasNext()) {
            String arg = rest.next();
            if (dated.contains(arg)) {
                if (!rest.hasNext()) {
                    throw new IllegalArgumentException(arg + " must be followed by a date\n" + usage);
                }
                dates.put(arg, date(rest.next()));
            } else if (bare.contains(arg)) {
                switches.add(arg);
            } else if (arg.startsWith("-") || ++count > mostWords) {
                throw new IllegalArgumentException("argument not understood: " + arg + "\n" + usage);
            } else {
                words.add(arg);
            }
        }
        return new DateOptions(words.build(), dates.buildKeepingLast(), switches.build());
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("date must be one such as 2025-01-31 but was '" + text + "'", wrong);
        }
    }

    LocalDate date(String option, LocalDate otherwise) {
        return dates.getOrDefault(option, otherwise);
    }
}
