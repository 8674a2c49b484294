package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.List;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.SpeakerId;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;

/// Which turns belong together: all of a speaker, and those that answer a question.
public final class Turnwise {

    private Turnwise() {}

    /// What a speaker said, without turns in which nothing was said.
    public static List<Turn> of(TranscriptText text, SpeakerId speaker) {
        return text.turns().stream()
                .filter(turn -> speaker.equals(turn.speaker()) && said(text, turn))
                .toList();
    }

    /// The turns from one number to another, both included.
    public static List<Turn> between(TranscriptText text, int first, int last) {
        return text.turns().stream()
                .filter(turn -> turn.n() >= first && turn.n() <= last && said(text, turn))
                .toList();
    }

    /// What was answered to a question: the turns behind it up to the next of somebody who asks. Of a turn that
    /// is an answer itself, the whole answer it is part of.
    ///
    /// @param n number of the turn
    public static List<Turn> answerTo(Transcript about, TranscriptText text, int n) {
        List<Turn> turns = text.turns();
        int at = 0;
        while (at < turns.size() && turns.get(at).n() < n) {
            at++;
        }
        while (at > 0 && at < turns.size() && !asks(about, turns.get(at)) && !asks(about, turns.get(at - 1))) {
            at--;
        }
        while (at < turns.size() && asks(about, turns.get(at))) {
            at++;
        }
        List<Turn> answer = new ArrayList<>();
        while (at < turns.size() && !asks(about, turns.get(at))) {
            if (said(text, turns.get(at))) {
                answer.add(turns.get(at));
            }
            at++;
        }
        return answer;
    }

    /// Whether somebody asks rather than tells in a turn.
    public static boolean asks(Transcript about, Turn turn) {
        return about.speaker(turn.speaker()).map(Speaker::role).map(Role::asks).orElse(false);
    }

    private static boolean said(TranscriptText text, Turn turn) {
        return !turn.range().of(text.text()).isBlank();
    }
}
