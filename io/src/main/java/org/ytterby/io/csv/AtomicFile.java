// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A text file in UTF-8 that is written whole or not at all. The text goes to a temporary file in the same folder; only {@link
 * #commit()} moves it to its place, and what stood there before stays until then. Closing without a commit leaves the old
 * file, or none, and no temporary one.
 *
 * <pre>{@code
 * try (AtomicFile file = AtomicFile.open(Path.of("out.txt"))) {
 *     file.writer().write("all of it");
 *     file.commit();
 * }
 * }</pre>
 *
 * <p>Not safe for use by several threads at once.
 *
 * @since 0.1
 */
public final class AtomicFile implements AutoCloseable {

    private final Path target;
    private final Path temporary;
    private final FileChannel channel;
    private final Writer writer;
    private boolean closed;

    private AtomicFile(Path target, Path temporary) throws IOException {
        this.target = target;
        this.temporary = temporary;
        this.channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.writer = new BufferedWriter(
                new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8.newEncoder()));
    }

    /**
     * Starts a file.
     *
     * @param file where it is to stand; a symbolic link is followed
     * @return the file, to be committed and closed
     * @throws UncheckedIOException if its folder cannot be written to
     * @throws IllegalArgumentException if something stands there that is no regular file
     */
    public static AtomicFile open(Path file) {
        try {
            Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
            Path name = target.getFileName();
            if (name == null || (Files.exists(target) && !Files.isRegularFile(target))) {
                throw new IllegalArgumentException("file must be a regular file but was '" + file + "'");
            }
            return new AtomicFile(target, target.resolveSibling("." + name + "." + UUID.randomUUID() + ".tmp"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Writes a file whole, or leaves all as it was if the writing fails.
     *
     * @param file where it is to stand
     * @param body writes the text
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void write(Path file, Consumer<? super Writer> body) {
        try (AtomicFile open = open(file)) {
            body.accept(open.writer());
            open.commit();
        }
    }

    /**
     * Returns what takes the text. It need not be flushed or closed.
     *
     * @return the writer
     */
    public Writer writer() {
        return writer;
    }

    /**
     * Puts the file in its place: the text is forced to the disk, then moved in one step where the file system can, and over
     * the old file otherwise. Nothing can be written after it.
     *
     * @throws UncheckedIOException if the file cannot be written; then the old one stays
     * @throws IllegalStateException if the file is committed or closed already
     */
    public void commit() {
        if (closed) {
            throw new IllegalStateException("file is closed");
        }
        try {
            writer.flush();
            channel.force(true);
            writer.close();
            move();
            closed = true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Drops the file unless it is committed.
     *
     * @throws UncheckedIOException if the temporary file cannot be deleted
     */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            channel.close(); // without a flush: the text is not wanted
            Files.deleteIfExists(temporary);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void move() throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unable) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public String toString() {
        return target.toString();
    }
}
