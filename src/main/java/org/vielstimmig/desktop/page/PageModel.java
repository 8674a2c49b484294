package org.vielstimmig.desktop.page;

import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttribute;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModelViewOnlyBase;

/// The pieces of a page as paragraphs; codings are no part of it, so that it never changes.
final class PageModel extends StyledTextModelViewOnlyBase {

    /// Hands the piece to whoever dresses its paragraph.
    static final StyleAttribute<Piece> PIECE = new StyleAttribute<>("PIECE", Piece.class, true);

    private final PageMap map;

    PageModel(PageMap map) {
        this.map = map;
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
        for (String part : piece.guarded().parts()) {
            paragraph.addSegment(part);
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
