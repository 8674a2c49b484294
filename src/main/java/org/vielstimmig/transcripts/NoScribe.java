package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Pages of noScribe: every piece of talk is an anchor that says from when to when and who speaks:
/// `<a name="ts_12140_22800_S01">`. The words around it may have been corrected since.
final class NoScribe {

    private static final Pattern ANCHOR = Pattern.compile("ts_(\\d{1,10})_(\\d{1,10})_(.{0,80})");
    private static final Pattern MARK = Pattern.compile("\\[\\d{1,3}:\\d{2}:\\d{2}]\\s?");

    private NoScribe() {}

    /// Null if the page is none of noScribe's.
    static @Nullable Talk talk(Document document) {
        if (document.selectFirst("a[name^=ts_]") == null) {
            return null;
        }
        List<Talk.Piece> pieces = new ArrayList<>();
        List<String> header = new ArrayList<>();
        String speaker = "";
        for (Element paragraph : document.body().select("p")) {
            boolean anchored = paragraph.selectFirst("a[name^=ts_]") != null;
            String text = paragraph.wholeText();
            if (text.isBlank()) {
                continue;
            }
            if (!anchored && pieces.isEmpty()) {
                text.lines().filter(l -> !l.isBlank()).forEach(header::add);
                continue;
            }
            speaker = paragraph(paragraph, speaker, pieces);
        }
        return new Talk(Convention.NOSCRIBE, 0.99, pieces, true, header);
    }

    /// The label in the text counts, not the anchor's: people rename speakers in the text.
    private static String paragraph(Element paragraph, String before, List<Talk.Piece> pieces) {
        String text = MARK.matcher(Blank.collapse(paragraph.wholeText())).replaceAll("");
        Label label = Label.at(text);
        boolean labelled = label != null && label.form() == Label.Form.COLON && Label.words(label.name()) <= 5;
        String speaker = labelled && label != null ? label.name() : before;
        boolean first = true;
        for (Node node : paragraph.childNodes()) {
            Matcher anchor = ANCHOR.matcher(node instanceof Element e ? e.attr("name") : "");
            boolean timed = anchor.matches();
            String words =
                    node instanceof Element e ? e.wholeText() : node instanceof TextNode t ? t.getWholeText() : "";
            words = MARK.matcher(words.replace('\u00A0', ' ').replace("\n", " "))
                    .replaceAll("");
            if (first && !words.isBlank()) {
                first = false;
                if (labelled && label != null) {
                    int colon = words.indexOf(':');
                    words = colon >= 0 ? words.substring(colon + 1) : words;
                } else if (timed && !anchor.group(3).startsWith("//")) {
                    speaker = anchor.group(3);
                }
            }
            if (words.isBlank()) {
                continue;
            }
            pieces.add(new Talk.Piece(
                    speaker,
                    timed ? (Long) Long.parseLong(anchor.group(1)) : null,
                    timed ? (Long) Long.parseLong(anchor.group(2)) : null,
                    words));
        }
        return speaker;
    }
}
