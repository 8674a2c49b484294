package org.vielstimmig.desktop.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.vielstimmig.i18n.Clock;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.TextRange;

/// Invented transcripts and codings.
public final class Texts {

    private static final List<String> WORDS = List.of(
            "wir",
            "haben",
            "dann",
            "eigentlich",
            "Antrag",
            "Jugendamt",
            "Träger",
            "Vertrauen",
            "Migrant*innen",
            "gesagt",
            "damals",
            "Kooperation",
            "Förderung",
            "nicht",
            "und",
            "aber",
            "Verein",
            "Ehrenamt",
            "müde",
            "gemeinsam",
            "warten",
            "Kinder",
            "Eltern",
            "Stadt",
            "Brief");
    private static final List<String> RIGHT = List.of("كنا نعمل مع الأطفال في الحي وكان الطلب صعبا".split(" "));
    private static final List<String> LEFTWARD = List.of("לנו היה קשה למצוא מקום".split(" "));
    private static final List<String> ODD = List.of(
            "\uD83D\uDE00",
            "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "e\u0301",
            "(lacht)",
            "…",
            "2015",
            "\u200F\u05D0\u200F",
            "„so“");

    private Texts() {}

    /// @param wild with right-to-left words, emoji, blank lines and odd spaces
    public static PageText interview(Random random, int turns, int words, boolean wild) {
        StringBuilder text = new StringBuilder("Interview 7\nOrt: Beispielstadt\n\n");
        List<PageTurn> list = new ArrayList<>();
        for (int n = 1; n <= turns; n++) {
            boolean asks = n % 2 == 1;
            String speaker = asks ? "Interviewerin" : "Frau D.";
            text.append('[')
                    .append(Clock.brief(n * 7_000L))
                    .append("] ")
                    .append(speaker)
                    .append(": ");
            int start = text.length();
            int many = 1 + random.nextInt(asks ? Math.max(1, words / 3) : words * 2);
            for (int i = 0; i < many; i++) {
                if (i > 0) {
                    text.append(wild && random.nextInt(25) == 0 ? "\n" : wild && random.nextInt(30) == 0 ? "  " : " ");
                }
                List<String> from = WORDS;
                if (wild) {
                    int kind = random.nextInt(12);
                    from = kind == 0 ? ODD : kind < 3 ? RIGHT : kind < 5 ? LEFTWARD : WORDS;
                }
                text.append(from.get(random.nextInt(from.size())));
                if (random.nextInt(9) == 0) {
                    text.append(". ").append("Dann");
                }
            }
            list.add(new PageTurn(
                    n,
                    new TextRange(start, text.length()),
                    speaker,
                    asks,
                    n % 5 == 0 ? null : n * 7_000L,
                    wild && random.nextInt(4) == 0));
            text.append("\n\n");
        }
        text.append("#01:02:03#\n");
        return new PageText(text.toString(), list);
    }

    public static List<PageCoding> codings(Random random, PageText text, int many) {
        List<PageCoding> codings = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            TextRange turn =
                    text.turns().get(random.nextInt(text.turns().size())).range();
            int start = turn.start() + random.nextInt(Math.max(1, turn.length()));
            int end = Math.min(text.text().length(), start + 20 + random.nextInt(220));
            codings.add(coding(new TextRange(start, end), "Code " + i % 40, Facet.values()[i % 4]));
        }
        return codings;
    }

    public static PageCoding coding(TextRange range, String label, Facet facet) {
        return new PageCoding(CodingId.create(), CodeId.create(), range, label, facet, "", "", "");
    }
}
