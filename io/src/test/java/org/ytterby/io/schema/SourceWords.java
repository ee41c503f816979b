// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the sources of the models say of a type and of its attributes. */
final class SourceWords {

    private static final Path SOURCES = Path.of("..", "core", "src", "main", "java");
    private static final String COMMENT = "/\\*\\*((?:[^*]|\\*(?!/))*+)\\*/\\s*";
    private static final String MARKS = "(?:@\\w+(?:\\.\\w+)*(?:\\((?:[^()\"]|\"[^\"]*\"|\\([^()]*\\))*\\))?\\s*)*";

    private SourceWords() {}

    /** The first sentence on a type. */
    static Optional<String> of(Class<?> type) {
        return comment(
                        type,
                        MARKS + "(?:(?:public|private|static|final|sealed|abstract|non-sealed)\\s+)*"
                                + "(?:interface|record|enum|class)\\s+" + type.getSimpleName() + "\\b")
                .map(text -> text.split("(?m)^\\s*@(?:param|since|return|throws)|<p>", 2)[0])
                .map(text -> plain(text).replaceAll("(?s)(\\.)\\s.*", "$1"));
    }

    /** What an accessor of an interface returns, or what a component of a record is. */
    static Optional<String> of(Class<?> type, String attribute) {
        Optional<String> found = type.isRecord()
                ? comment(type, MARKS + "(?:(?:public|private|static)\\s+)*record\\s+" + type.getSimpleName() + "\\b")
                        .flatMap(text -> tag(text, "@param " + attribute + "\\s"))
                : comment(type, MARKS + "(?:(?:public|default)\\s+)*[\\w<>,.? ]+\\s" + attribute + "\\(\\)")
                        .flatMap(text -> tag(text, "@return\\s"));
        return found.filter(text -> !text.isEmpty())
                .map(text -> Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".");
    }

    private static Optional<String> tag(String comment, String tag) {
        Matcher matcher = Pattern.compile(tag + "(.*?)(?=^\\s*@|\\z)", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(comment);
        return matcher.find() ? Optional.of(plain(matcher.group(1))) : Optional.empty();
    }

    private static Optional<String> comment(Class<?> type, String what) {
        String source = source(type);
        int from = type.getEnclosingClass() == null
                ? 0
                : Math.max(
                        0,
                        Pattern.compile("(?:interface|record|enum|class) " + type.getSimpleName() + "\\b")
                                        .matcher(source)
                                        .results()
                                        .mapToInt(MatchResult::start)
                                        .findFirst()
                                        .orElse(0)
                                - 1500);
        Matcher matcher = Pattern.compile(COMMENT + what).matcher(source);
        return matcher.find(from) ? Optional.of(matcher.group(1).replaceAll("(?m)^\\s*\\* ?", "")) : Optional.empty();
    }

    private static String source(Class<?> type) {
        Class<?> top = type;
        while (top.getEnclosingClass() != null) {
            top = top.getEnclosingClass();
        }
        try {
            return Files.readString(SOURCES.resolve(top.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\{@(?:code|literal)\\s+([^{}]*)}", "$1")
                .replaceAll(
                        "\\{@link(?:plain)?\\s+(?:[^{}\\s#]*\\.)?(?:#)?([^{}\\s#]*)#?([\\w]*)(?:\\([^)]*\\))?}", "$1$2")
                .replaceAll("<[^>]+>", "")
                .replace("&sup2;", "²")
                .replace("&sup3;", "³")
                .replace("&middot;", "·")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
