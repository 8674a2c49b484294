package org.vielstimmig.reports;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;

/// Writes a file so that nobody ever sees half of it: into a sibling first, to the disk, then into its place.
/// Whatever fails on the way, a file that was there before stays as it was.
public final class AtomicFile {

    /// Characters of the target's name kept in the sibling's, so that a long name never grows past what a
    /// folder takes.
    private static final int NAME_KEPT = 40;

    private AtomicFile() {}

    /// What is written.
    @FunctionalInterface
    public interface Content {
        /// The stream is buffered and closed by the caller.
        void writeTo(OutputStream out) throws IOException;
    }

    /// @throws ProblemException if the folder is missing, the target is a folder or cannot be written
    public static void write(Path target, Content content) {
        Path file = target.toAbsolutePath();
        if (Files.isDirectory(file)) {
            throw new ProblemException(new Problem.FileIsFolder(target.toString()));
        }
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ProblemException(new Problem.FolderMissing(String.valueOf(folder)));
        }
        Path part = null;
        try {
            if (Files.exists(file)) {
                // A link stays a link: what it points at is replaced.
                file = file.toRealPath();
                if (!Files.isWritable(file)) {
                    throw new FileSystemException(file.toString(), null, "read-only");
                }
            }
            part = file.resolveSibling(
                    "." + shortened(file.getFileName().toString()) + "." + UUID.randomUUID() + ".part");
            fill(part, content);
            keepRights(file, part);
            moveInto(part, file);
            part = null;
        } catch (IOException e) {
            throw new ProblemException(new Problem.FileUnwritable(target.toString(), reason(e)));
        } finally {
            remove(part);
        }
    }

    private static void fill(Path part, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.writeTo(new KeptOpen(out));
            out.flush();
            channel.force(true);
        }
    }

    private static void moveInto(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void keepRights(Path file, Path part) throws IOException {
        PosixFileAttributeView before = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (before != null && Files.exists(file)) {
            Files.setPosixFilePermissions(part, before.readAttributes().permissions());
        }
    }

    private static void remove(@Nullable Path part) {
        if (part != null) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                // The fault that led here is the one worth telling; a hidden leftover harms nobody.
                part.toFile().deleteOnExit();
            }
        }
    }

    private static String shortened(String name) {
        return name.length() > NAME_KEPT ? name.substring(0, NAME_KEPT) : name;
    }

    private static String reason(IOException e) {
        if (e instanceof FileSystemException fault && fault.getReason() != null) {
            return fault.getReason();
        }
        if (e instanceof AccessDeniedException) {
            return "access denied";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    /// Libraries like to close what they are given; the bytes must reach the disk first.
    private static final class KeptOpen extends FilterOutputStream {
        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
