package org.vielstimmig.transcripts;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/// The bytes of a PDF, which can be taken away from the library while it reads them.
final class PdfSource extends RandomAccessReadBuffer {

    private final byte[] bytes;

    PdfSource(byte[] bytes) {
        super(bytes);
        this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
        Patience.check();
        return super.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Patience.check();
        return super.read(into, offset, length);
    }

    /// A view has a place of its own in the same bytes.
    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(new PdfSource(bytes), start, length);
    }
}
