package org.vielstimmig.transcripts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// A packed office file. Read by its directory at the end, so that a truncated file is found out, with every
/// part checked against its checksum and against a limit on what it unpacks to.
final class Archive implements AutoCloseable {

    private final Input input;
    private final Format format;
    private final ZipFile zip;

    private Archive(Input input, Format format, ZipFile zip) {
        this.input = input;
        this.format = format;
        this.zip = zip;
    }

    static Archive open(Input input, Format format) {
        try {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(input.bytes()))
                    .setMaxNumberOfDisks(1)
                    .get();
            return new Archive(input, format, zip);
        } catch (IOException | RuntimeException e) {
            throw input.damaged(format);
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /// One part, unpacked; empty if there is none of this name.
    byte[] part(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return new byte[0];
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw input.encrypted();
        }
        if (entry.getSize() > Input.MAX_PART) {
            throw input.tooLarge(entry.getSize(), Input.MAX_PART);
        }
        CRC32 checksum = new CRC32();
        ByteArrayOutputStream out = new ByteArrayOutputStream((int) Math.min(Math.max(entry.getSize(), 64), 1 << 20));
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] buffer = new byte[1 << 14];
            int n;
            while ((n = in.read(buffer)) >= 0) {
                checksum.update(buffer, 0, n);
                out.write(buffer, 0, n);
                if (out.size() > Input.MAX_PART) {
                    throw input.tooLarge(out.size(), Input.MAX_PART);
                }
            }
        }
        if (entry.getCrc() >= 0 && entry.getCrc() != checksum.getValue()) {
            throw input.damaged(format);
        }
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
