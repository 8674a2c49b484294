package org.vielstimmig.transcripts;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Web pages, as Word saves them and as podcast hosts publish transcripts.
///
/// A `time` element with a time of the recording is written in square brackets, so that it is a mark in the
/// text too.
final class HtmlDecoder implements Decoder {

    /// A day of talk with every word in an anchor has two thirds of it; a tree of more takes too long to build.
    private static final int MAX_TAGS = 300_000;

    /// Characters of a page.
    private static final int MAX_PAGE = 20_000_000;

    private static final Pattern META =
            Pattern.compile("<meta[^>]{0,300}charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    @Override
    public Paper decode(Input input) {
        List<Finding> findings = new ArrayList<>();
        Input judged = input.options().charset() == null ? declared(input) : input;
        Charsets.Decoded decoded = TextDecoder.decoded(judged, findings, MAX_PAGE);
        if (decoded.text().chars().filter(c -> c == '<').count() > MAX_TAGS) {
            throw input.endless();
        }
        Document document = Jsoup.parse(decoded.text());
        PaperBuilder paper = new PaperBuilder(input, decoded.charset().name());
        findings.forEach(paper::find);
        paper.extra(new Paper.Extra(Charsets.choices(input.bytes(), decoded), null, null));
        Element html = document.selectFirst("html");
        String language = html == null ? "" : html.attr("lang");
        paper.language(language.isEmpty() ? document.body().attr("lang") : language);
        Text text = new Text(paper);
        Talk talk = NoScribe.talk(document);
        if (talk != null) {
            return Paper.of(talk, decoded.charset().name(), language, findings);
        }
        document.body().traverse(text);
        if (text.comments > 0) {
            paper.find(new Finding.CommentsLeftOut(text.comments));
        }
        if (text.insertions > 0 || text.deletions > 0) {
            paper.find(new Finding.ChangesSettled(text.insertions, text.deletions));
        }
        return paper.done();
    }

    /// Writes a page that came inside of another file.
    static void write(Document document, PaperBuilder paper) {
        document.body().traverse(new Text(paper));
    }

    /// Takes the page's own word for its charset unless the bytes say otherwise: an editor that saves as UTF-8
    /// often leaves the old declaration in.
    private static Input declared(Input input) {
        byte[] bytes = input.bytes();
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(head);
        if (!meta.find()) {
            return input;
        }
        Charset own = Charsets.decode(bytes, null).charset();
        boolean wide = own.name().startsWith("UTF-");
        Charset said = named(meta.group(1));
        if (said == null
                || wide
                || said.equals(StandardCharsets.UTF_8)
                || said.name().startsWith("UTF-")) {
            return input;
        }
        return new Input(input.file(), bytes, input.options().withCharset(said));
    }

    private static @Nullable Charset named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        try {
            // What says Latin-1 or ASCII on the web is Windows-1252.
            return Charset.forName(
                    lower.equals("iso-8859-1") || lower.equals("us-ascii") || lower.equals("latin1")
                            ? "windows-1252"
                            : lower);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static final class Text implements NodeVisitor {

        private static final Set<String> BLOCKS = Set.of(
                "p",
                "div",
                "h1",
                "h2",
                "h3",
                "h4",
                "h5",
                "h6",
                "li",
                "ul",
                "ol",
                "tr",
                "table",
                "dt",
                "dd",
                "dl",
                "blockquote",
                "pre",
                "section",
                "article",
                "header",
                "main",
                "figure",
                "figcaption",
                "hr",
                "address",
                "details",
                "summary",
                "body");
        private static final Set<String> SKIPPED = Set.of(
                "script",
                "style",
                "head",
                "template",
                "noscript",
                "title",
                "meta",
                "link",
                "svg",
                "iframe",
                "object",
                "audio",
                "video",
                "select",
                "button",
                "nav",
                "del",
                "rt",
                "rp");
        private static final Pattern HIDDEN =
                Pattern.compile("display\\s*:\\s*none|mso-hide\\s*:\\s*all", Pattern.CASE_INSENSITIVE);
        private static final Pattern BOLD =
                Pattern.compile("font-weight\\s*:\\s*(?:bold|[6-9]00)", Pattern.CASE_INSENSITIVE);
        private static final Pattern NOTES = Pattern.compile("mso-element\\s*:\\s*(?:foot|end)note-list");
        private static final Pattern NOTE = Pattern.compile("mso-(?:foot|end)note-id");
        private static final Pattern COMMENT =
                Pattern.compile("mso-element\\s*:\\s*comment-list|mso-special-character\\s*:\\s*comment");
        private static final Pattern TIME = Pattern.compile("(?:\\d{1,2}:)?\\d{1,2}:[0-5]\\d(?:[.,]\\d{1,3})?");

        /// Characters, and nodes that may lie around them.
        private static final int LONGEST_TIME = 20;

        private final PaperBuilder paper;
        private @Nullable Node skipped;
        private int bold;
        private int pre;
        private int comments;
        private int insertions;
        private int deletions;

        Text(PaperBuilder paper) {
            this.paper = paper;
        }

        @Override
        public void head(Node node, int depth) {
            Patience.check();
            if (skipped != null) {
                return;
            }
            if (node instanceof TextNode text) {
                text(text.getWholeText());
            } else if (node instanceof Element element) {
                start(element);
            }
        }

        private void start(Element element) {
            String name = element.normalName();
            String style = element.attr("style");
            if (isSkipped(element, name, style)) {
                skipped = element;
                return;
            }
            if (NOTES.matcher(style).find()
                    || element.attr("role").equals("doc-endnotes")
                    || element.hasClass("footnotes")) {
                for (String line : element.wholeText().split("\n{2,}")) {
                    if (!line.isBlank()) {
                        paper.appendix(Blank.collapse(line));
                    }
                }
                skipped = element;
                return;
            }
            if (NOTE.matcher(style).find()) {
                paper.anchor();
                skipped = element;
                return;
            }
            insertions += name.equals("ins") ? 1 : 0;
            bold += isBold(name, style) ? 1 : 0;
            if (name.equals("br")) {
                paper.softBreak();
            } else if (name.equals("pre")) {
                paper.endParagraphIfAny();
                pre++;
            } else if (BLOCKS.contains(name)) {
                if (!isFirstOfCell(element)) {
                    paper.endParagraphIfAny();
                }
            } else if ((name.equals("td") || name.equals("th")) && element.previousElementSibling() != null) {
                paper.text("\t", false);
            } else if (name.equals("time") || element.hasClass("timestamp")) {
                String time = start(element, LONGEST_TIME).strip();
                if (TIME.matcher(time).matches()) {
                    paper.text("[" + time + "]", false);
                    skipped = element;
                }
            }
        }

        /// The text of an element, cut off behind so many characters and nodes.
        private static String start(Element element, int most) {
            StringBuilder text = new StringBuilder();
            int[] nodes = new int[1];
            element.filter((node, depth) -> {
                if (node instanceof TextNode part) {
                    text.append(part.getWholeText());
                }
                boolean enough = text.length() > most || ++nodes[0] > most;
                return enough ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
            });
            return text.toString();
        }

        private boolean isSkipped(Element element, String name, String style) {
            if (name.equals("del")) {
                deletions++;
            }
            if (COMMENT.matcher(style).find() || element.hasClass("MsoCommentReference")) {
                comments += element.hasClass("MsoCommentReference") ? 1 : 0;
                return true;
            }
            return SKIPPED.contains(name) || HIDDEN.matcher(style).find() || element.hasAttr("hidden");
        }

        private static boolean isBold(String name, String style) {
            return name.equals("b")
                    || name.equals("strong")
                    || name.equals("th")
                    || name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))
                    || BOLD.matcher(style).find();
        }

        /// The first paragraph of a table cell stays on the row's line.
        private static boolean isFirstOfCell(Element element) {
            Element parent = element.parent();
            return parent != null
                    && (parent.normalName().equals("td") || parent.normalName().equals("th"))
                    && element.previousElementSibling() == null;
        }

        private void text(String text) {
            if (pre > 0) {
                String[] lines = text.split("\n", -1);
                for (int i = 0; i < lines.length; i++) {
                    paper.text(lines[i], bold > 0);
                    if (i + 1 < lines.length) {
                        paper.endParagraph();
                    }
                }
                return;
            }
            paper.flowing(text, bold > 0);
        }

        @Override
        public void tail(Node node, int depth) {
            if (skipped != null) {
                if (skipped == node) {
                    skipped = null;
                }
                return;
            }
            if (node instanceof Element element) {
                String name = element.normalName();
                bold -= isBold(name, element.attr("style")) ? 1 : 0;
                pre -= name.equals("pre") ? 1 : 0;
                if (BLOCKS.contains(name) && !isFirstOfCell(element)) {
                    paper.endParagraphIfAny();
                }
            }
        }
    }
}
