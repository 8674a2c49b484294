package org.vielstimmig.transcripts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Problem.FileTooLarge.Measure;

/// What a PDF may hold, looked at before the library unpacks it: a few kilobytes can stand for gigabytes, a few
/// numbers for loops without end.
final class PdfLimits {

    /// A book is shorter.
    static final int MAX_PAGES = 5_000;

    /// Instructions that draw one page or a font, unpacked: a page of text takes a few kilobytes, one with maps
    /// some megabytes.
    private static final int MAX_STREAM = 24 << 20;

    /// A page of text takes a few thousand.
    private static final int MAX_OPERATORS = 2_000_000;

    /// Forms are letterheads, watermarks, pictures; those of one page, each time it is shown.
    private static final int MAX_FORMS = 2_000;

    /// Letters; each costs far more than in a text.
    private static final int MAX_TEXT = 3_000_000;

    /// A page of newsprint has 30,000 letters.
    private static final int MAX_LETTERS = 100_000;

    /// Codes of a font whose widths it lists; there are 65,536.
    private static final long MAX_WIDTHS = 1 << 18;

    private static final List<COSName> FONT_FILES = List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);

    private final Input input;
    private final Set<COSDictionary> fonts = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<COSStream, Long> sizes = new IdentityHashMap<>();
    private int pages;
    private int operators;
    private int forms;
    private int letters;
    private long all;

    PdfLimits(Input input) {
        this.input = input;
    }

    void page(PDPage page) throws IOException {
        if (++pages > MAX_PAGES) {
            throw tooManyPages(pages);
        }
        operators = 0;
        forms = 0;
        letters = 0;
        long size = 0;
        Iterator<PDStream> streams = page.getContentStreams();
        while (streams.hasNext()) {
            size += unpacked(streams.next().getCOSObject());
            checkUnpacked(size);
        }
    }

    RuntimeException tooManyPages(int count) {
        return input.tooLarge(Measure.PAGES, count, MAX_PAGES);
    }

    void operator() {
        Patience.check();
        if (++operators > MAX_OPERATORS) {
            throw input.endless();
        }
    }

    /// Forms that hold forms can multiply without end, while the file stays small.
    void form(COSStream form) throws IOException {
        if (++forms > MAX_FORMS) {
            throw input.endless();
        }
        unpacked(form);
    }

    void letter() {
        if (++all > MAX_TEXT) {
            throw input.tooLarge(Measure.CHARACTERS, all, MAX_TEXT);
        }
        if (++letters > MAX_LETTERS) {
            throw input.endless();
        }
    }

    /// @param resources of the page or form in which the font is chosen
    void font(COSDictionary resources, COSName name) throws IOException {
        COSDictionary named = resources.getCOSDictionary(COSName.FONT);
        COSDictionary font = named == null ? null : named.getCOSDictionary(name);
        if (font == null || !fonts.add(font)) {
            return;
        }
        stream(font, COSName.TO_UNICODE);
        stream(font, COSName.ENCODING);
        files(font);
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        if (descendants != null && descendants.size() > 0 && descendants.getObject(0) instanceof COSDictionary of) {
            stream(of, COSName.CID_TO_GID_MAP);
            files(of);
            widths(of.getCOSArray(COSName.W), 1);
            widths(of.getCOSArray(COSName.W2), 3);
        }
    }

    private void files(COSDictionary font) throws IOException {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        if (descriptor != null) {
            for (COSName file : FONT_FILES) {
                stream(descriptor, file);
            }
        }
    }

    private void stream(COSDictionary of, COSName name) throws IOException {
        if (of.getDictionaryObject(name) instanceof COSStream stream) {
            unpacked(stream);
        }
    }

    /// `first [w w w …]` or `first last w`, as often as there are codes.
    ///
    /// @param each numbers that belong to one code
    private void widths(@Nullable COSArray list, int each) {
        long codes = 0;
        int i = 0;
        while (list != null && i + 1 < list.size()) {
            if (list.getObject(i + 1) instanceof COSNumber last && list.getObject(i) instanceof COSNumber first) {
                codes += Math.max(0, last.longValue() - first.longValue());
                i += 2 + each;
            } else {
                i += 2;
            }
            if (codes > MAX_WIDTHS) {
                throw input.endless();
            }
        }
    }

    private void checkUnpacked(long size) {
        if (size > MAX_STREAM) {
            throw input.tooLarge(Measure.UNPACKED, size, MAX_STREAM);
        }
    }

    /// Unpacks a stream as the library will, but not without end.
    ///
    /// @return its size in bytes
    private long unpacked(COSStream stream) throws IOException {
        Long known = sizes.get(stream);
        if (known != null) {
            return known;
        }
        InputStream in = stream.createRawInputStream();
        long size = stream.getLength();
        checkUnpacked(size);
        List<COSName> filters = filters(stream.getFilters());
        for (int i = 0; i < filters.size(); i++) {
            ByteArrayOutputStream out = new Bounded();
            try {
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, out, stream, i);
            } catch (IOException e) {
                // The library mends what is broken; what came until there is what it takes.
            }
            size = out.size();
            in = new ByteArrayInputStream(out.toByteArray());
        }
        sizes.put(stream, size);
        return size;
    }

    private static List<COSName> filters(COSBase filters) {
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSName one) {
            names.add(one);
        } else if (filters instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private final class Bounded extends ByteArrayOutputStream {

        @Override
        public synchronized void write(int b) {
            super.write(b);
            checkUnpacked(count);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            super.write(bytes, offset, length);
            checkUnpacked(count);
        }
    }
}
