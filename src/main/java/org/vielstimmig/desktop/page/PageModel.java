package org.vielstimmig.desktop.page;

import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttribute;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModelViewOnlyBase;

/// The pieces of a page as paragraphs; codings are no part of it. It is never written to: what is typed
/// becomes an edit of the transcript, and the pieces that come of it are shown here.
final class PageModel extends StyledTextModelViewOnlyBase {

    /// Hands the piece to whoever dresses its paragraph.
    static final StyleAttribute<Piece> PIECE = new StyleAttribute<>("PIECE", Piece.class, true);

    private PageMap map;

    PageModel(PageMap map) {
        this.map = map;
    }

    /// Other pieces of the same number, whose words the area has already.
    void swap(PageMap next) {
        map = next;
    }

    /// Other pieces: the area lays out anew what is in view.
    ///
    /// @param first   index of the first piece that is another
    /// @param removed how many gave way
    /// @param added   how many came
    void swap(PageMap next, int first, int removed, int added) {
        PageMap before = map;
        map = next;
        if (before.size() == 0 || next.size() == 0 || removed == 0 && added == 0) {
            fireChangeEvent(TextPos.ZERO, TextPos.ZERO, 0, 0, 0);
        } else if (removed > 0 && added > 0) {
            int last = first + removed - 1;
            fireChangeEvent(
                    TextPos.ofLeading(first, 0),
                    TextPos.ofLeading(last, before.piece(last).shown().length()),
                    next.piece(first).shown().length(),
                    added - 1,
                    added == 1 ? 0 : next.piece(first + added - 1).shown().length());
        } else {
            TextPos at = TextPos.ofLeading(Math.max(0, first - 1), 0);
            fireChangeEvent(at, TextPos.ofLeading(at.index() + removed, 0), 0, added, 0);
        }
    }

    @Override
    public int size() {
        return Math.max(1, map.size());
    }

    @Override
    public String getPlainText(int index) {
        return map.size() == 0 ? "" : map.piece(index).shown();
    }

    @Override
    public RichParagraph getParagraph(int index) {
        if (map.size() == 0) {
            return RichParagraph.builder().addSegment("").build();
        }
        Piece piece = map.piece(index);
        RichParagraph.Builder paragraph = RichParagraph.builder();
        if (piece.isPlain()) {
            Asides.runs(piece.shown()).forEach(run -> paragraph.addSegment(run.text()));
        } else {
            piece.guarded().parts().forEach(paragraph::addSegment);
        }
        return paragraph
                .setParagraphAttributes(
                        StyleAttributeMap.builder().set(PIECE, piece).build())
                .build();
    }

    @Override
    public StyleAttributeMap getStyleAttributeMap(StyleResolver resolver, TextPos position) {
        return StyleAttributeMap.EMPTY;
    }
}
