// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Inputs that have broken readers before: made up, and made of good ones by small changes. */
final class HostileInput {

    private static final List<String> WORDS = List.of(
            "1e999999999",
            "-1e999999999",
            "1E-999999999",
            "9".repeat(1_000),
            "0." + "1".repeat(990),
            "NaN",
            "Infinity",
            "\"NaN\"",
            "null",
            "{}",
            "[]",
            "\"\"",
            "true",
            "-0",
            "\\ud800",
            "\\u0000",
            "\u0000",
            "\uFEFF",
            "\u2028",
            "\"",
            "'",
            "\r",
            "\n",
            "\r\n",
            ",",
            ";",
            "\t",
            "*a",
            "&a [*a,*a]",
            "!!java.util.Date 1",
            "<<: *a",
            "%YAML 9.9",
            "---",
            "...",
            "99999999999999999999",
            "2025-13-45",
            "+999999999-12-31",
            "-",
            "..",
            "=",
            "?",
            "9".repeat(30),
            "=cmd|' /C calc'!A0",
            "@class",
            "{\"@class\":\"java.lang.Object\"}",
            "\uD83D\uDE00",
            "Ⅷ",
            "٣",
            "\u00A0",
            "1_000",
            "0x7fffffff");

    private HostileInput() {}

    /** Texts in which nothing good is left. */
    static List<byte[]> madeUp() {
        List<byte[]> all = new ArrayList<>();
        for (String open : List.of("[", "{\"a\":", "[[", "{\"of\":[", "- ", "? ", "{a: ", "\"\"", "(", "\n ")) {
            all.add(bytes(open.repeat(20_000)));
        }
        for (String whole : List.of(
                "",
                " ",
                "\uFEFF",
                "\uFEFF{}",
                "{\"schema\":1e999999999}",
                "{\"schema\":" + "9".repeat(100_000) + "}",
                "{\"" + "n".repeat(100_000) + "\":1}",
                "{\"a\":\"" + "\\u0041".repeat(100_000) + "\"}",
                "{\"a\":\"\\ud800\"}",
                "\"\\udc00\\ud800\"",
                "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n",
                "&a [*a]",
                "a: !!binary " + "A".repeat(10_000),
                "%TAG ! tag:x,2000:\n--- !y\na: 1",
                "{? ? ? ?",
                "a,a,a\n1,2,3",
                "x".repeat(300_000),
                ",".repeat(100_000),
                "\"" + "x".repeat(300_000),
                "a\n" + "\"".repeat(99_999),
                "\n".repeat(100_000),
                "a: |\n" + " ".repeat(100_000),
                "# " + "c".repeat(100_000),
                "[" + "1,".repeat(100_000),
                "{" + "\"a\":1,".repeat(10_000),
                "{\"figures\":[" + "null,".repeat(10_000) + "null]}")) {
            all.add(bytes(whole));
            for (Charset charset : List.of(
                    StandardCharsets.UTF_16,
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.ISO_8859_1,
                    Charset.forName("UTF-32"))) {
                all.add(with0(whole.getBytes(charset)));
            }
        }
        all.add(new byte[] {0, (byte) 0xC0, (byte) 0x80});
        all.add(new byte[] {0, (byte) 0xED, (byte) 0xA0, (byte) 0x80});
        all.add(new byte[] {0, '"', (byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80, '"'});
        all.add(new byte[] {0, (byte) 0xFE, (byte) 0xFF, 0, 0, (byte) 0xFF});
        return all;
    }

    /** A good input with some small changes. */
    static byte[] changed(byte[] good, Random random) {
        byte[] input = good.clone();
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            input = changedOnce(input, random);
        }
        return input;
    }

    private static byte[] changedOnce(byte[] input, Random random) {
        int at = 1 + random.nextInt(Math.max(1, input.length - 1));
        int length = Math.min(input.length - Math.min(at, input.length), 1 + random.nextInt(12));
        at = Math.min(at, input.length);
        byte[] word = WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(7)) {
            case 0 -> join(Arrays.copyOf(input, at), word, Arrays.copyOfRange(input, at, input.length));
            case 1 -> join(Arrays.copyOf(input, at), word, Arrays.copyOfRange(input, at + length, input.length));
            case 2 -> join(Arrays.copyOf(input, at), Arrays.copyOfRange(input, at + length, input.length));
            case 3 -> Arrays.copyOf(input, at);
            case 4 -> join(input, Arrays.copyOfRange(input, at, input.length));
            case 5 -> {
                byte[] part = Arrays.copyOfRange(input, at, at + length);
                yield join(Arrays.copyOf(input, at), part, part, part, Arrays.copyOfRange(input, at, input.length));
            }
            default -> {
                byte[] flipped = input.clone();
                if (at < flipped.length) {
                    flipped[at] = (byte) random.nextInt(256);
                }
                yield flipped;
            }
        };
    }

    private static byte[] join(byte[]... parts) {
        byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    private static byte[] bytes(String text) {
        return with0(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] with0(byte[] text) {
        return join(new byte[1], text);
    }
}
