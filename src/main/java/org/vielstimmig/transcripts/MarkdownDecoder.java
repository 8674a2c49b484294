package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.vielstimmig.text.Normalisation;

/// Markdown as it is written for websites: front matter, kramdown attributes, emphasis and entities are taken
/// off, the lines stay as they are.
///
/// Single stars and underscores count as emphasis only at the edges of words, since `Migrant*innen` is a word.
final class MarkdownDecoder implements Decoder {

    private static final Pattern ATTRIBUTES = Pattern.compile("\\{:[^{}\\n]{0,200}}|\\{[.#][\\w-][^{}\\n]{0,200}}");
    private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}[ \\t]+(.*?)[ \\t]*#*[ \\t]*$");
    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\[\\]]{0,500})]\\((?:[^()\\s]|\\([^()\\s]*\\)){0,500}(?:\\s+\"[^\"]*\")?\\)");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9]{0,15}(?:\\s[^<>]{0,500})?/?>");
    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.{1,2000}?)(?<=\\S)\\1");
    private static final Pattern EMPHASIS = Pattern.compile(
            "(?<![\\p{L}\\p{N}*_])([*_])(?=[^\\s*_])([^*_\\n]{1,2000}?)(?<=\\S)\\1(?![\\p{L}\\p{N}*_])");
    private static final Pattern CODE = Pattern.compile("(?<!`)`([^`\\n]{1,500})`(?!`)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!:|<>~])");
    private static final Pattern FRONT_LANGUAGE = Pattern.compile("^lang(?:uage)?:\\s*[\"']?([A-Za-z]{2,3})\\b.*$");

    /// From here on, private characters stand for escaped ones while emphasis is taken off.
    private static final char ESCAPED = '\uE000';

    @Override
    public Paper decode(Input input) {
        List<Finding> findings = new ArrayList<>();
        Charsets.Decoded decoded = TextDecoder.decoded(input, findings);
        Normalisation.Cleaned cleaned = Normalisation.clean(decoded.text());
        PaperBuilder paper = new PaperBuilder(input, decoded.charset().name());
        paper.extra(new Paper.Extra(Charsets.choices(input.bytes(), decoded), null, null));
        findings.forEach(paper::find);
        if (cleaned.removed() > 0) {
            paper.find(new Finding.InvisibleRemoved(cleaned.removed()));
        }
        String[] lines = cleaned.text().split("\n", -1);
        boolean inComment = false;
        for (int i = frontMatter(lines, paper); i < lines.length; i++) {
            String line = lines[i];
            if (inComment || line.strip().startsWith("<!--")) {
                inComment = !line.contains("-->");
                continue;
            }
            if (line.isBlank()) {
                paper.endParagraph();
            } else if (!isOnlyMarkup(line)) {
                line(line, i + 1 < lines.length && !lines[i + 1].isBlank(), paper);
            }
        }
        return paper.done();
    }

    /// @return the line behind the front matter
    private static int frontMatter(String[] lines, PaperBuilder paper) {
        if (lines.length < 2 || !lines[0].strip().equals("---")) {
            return 0;
        }
        for (int i = 1; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.equals("---") || line.equals("...")) {
                paper.find(new Finding.FrontMatterLeftOut(i + 1));
                return i + 1;
            }
            Matcher language = FRONT_LANGUAGE.matcher(line);
            if (language.matches()) {
                paper.language(language.group(1));
            }
            if (!line.isEmpty() && !line.contains(":") && !line.startsWith("-") && !line.startsWith("#")) {
                return 0;
            }
        }
        return 0;
    }

    /// Rules, underlines of headings, the line below a table's head, attributes alone.
    private static boolean isOnlyMarkup(String line) {
        String strip = line.strip();
        String bare = strip.replace(" ", "").replace("\t", "");
        boolean rule = bare.length() >= 3
                && "-*_=".indexOf(bare.charAt(0)) >= 0
                && bare.chars().allMatch(c -> c == bare.charAt(0));
        boolean tableRule =
                bare.contains("|") && bare.contains("--") && bare.chars().allMatch(c -> "|-:".indexOf(c) >= 0);
        return rule
                || tableRule
                || strip.startsWith("{")
                        && ATTRIBUTES.matcher(strip).replaceAll("").isBlank();
    }

    /// Behind the signs of a quotation: `> > `.
    private static String unquoted(String line) {
        int i = 0;
        int from = 0;
        while (i < line.length() && (line.charAt(i) == '>' || line.charAt(i) == ' ')) {
            i++;
            if (line.charAt(i - 1) == '>') {
                from = i;
            }
        }
        return line.substring(from);
    }

    private static void line(String raw, boolean goesOn, PaperBuilder paper) {
        String line = ATTRIBUTES.matcher(raw).replaceAll("");
        line = unquoted(line);
        boolean heading = false;
        Matcher head = HEADING.matcher(line);
        if (head.matches()) {
            line = head.group(1);
            heading = true;
        }
        String strip = line.strip();
        if (strip.length() > 2 && strip.startsWith("|") && strip.endsWith("|")) {
            line = String.join(
                    "\t",
                    Arrays.stream(strip.substring(1, strip.length() - 1).split("\\|"))
                            .map(String::strip)
                            .toList());
        }
        if (line.endsWith("\\")) {
            line = line.substring(0, line.length() - 1);
        }
        String[] pieces = BREAK.split(line, -1);
        for (int i = 0; i < pieces.length; i++) {
            inline(pieces[i].stripLeading(), heading, paper);
            if (i + 1 < pieces.length) {
                paper.softBreak();
            }
        }
        if (goesOn && !heading) {
            paper.softBreak();
        } else {
            paper.endParagraph();
        }
    }

    private static void inline(String raw, boolean heading, PaperBuilder paper) {
        String line = ESCAPE.matcher(raw)
                .replaceAll(m -> String.valueOf((char) (ESCAPED + m.group(1).charAt(0))));
        line = LINK.matcher(line).replaceAll("$1");
        line = TAG.matcher(line).replaceAll("");
        line = CODE.matcher(line).replaceAll("$1");
        int at = 0;
        Matcher strong = STRONG.matcher(line);
        while (strong.find()) {
            paper.text(finish(line.substring(at, strong.start())), heading);
            paper.text(finish(strong.group(2)), true);
            at = strong.end();
        }
        paper.text(finish(line.substring(at)), heading);
    }

    private static String finish(String text) {
        String plain = EMPHASIS.matcher(text).replaceAll("$2");
        plain = plain.indexOf('&') < 0 ? plain : Parser.unescapeEntities(plain, false);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            out.append(c >= ESCAPED && c < ESCAPED + 128 ? (char) (c - ESCAPED) : c);
        }
        return out.toString();
    }
}
