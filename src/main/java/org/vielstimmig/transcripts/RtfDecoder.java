package org.vielstimmig.transcripts;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.vielstimmig.model.ProblemException;

/// Rich Text Format, as f4 and every word processor write it. A file whose braces do not close is truncated.
final class RtfDecoder implements Decoder {

    @Override
    public Paper decode(Input input) throws IOException {
        PaperBuilder paper = new PaperBuilder(input, Format.RTF.tag());
        Listener listener = new Listener(paper);
        try {
            new StandardRtfParser()
                    .parse(new RtfStreamSource(new ByteArrayInputStream(trimmed(input.bytes()))), listener);
        } catch (IOException | RuntimeException e) {
            boolean tooLarge = e instanceof ProblemException;
            // Some programs leave a brace or a zero behind the end.
            if (tooLarge || !listener.complete) {
                throw e;
            }
        }
        if (listener.comments > 0) {
            paper.find(new Finding.CommentsLeftOut(listener.comments));
        }
        if (listener.insertions > 0 || listener.deletions > 0) {
            paper.find(new Finding.ChangesSettled(listener.insertions, listener.deletions));
        }
        return paper.done();
    }

    /// The bytes without byte order mark and blanks in front: the parser wants the brace first.
    private static byte[] trimmed(byte[] bytes) {
        int start = 0;
        while (start < bytes.length && bytes[start] != '{') {
            start++;
        }
        return Arrays.copyOfRange(bytes, start, bytes.length);
    }

    /// What holds inside one group.
    private record State(boolean skip, boolean bold, boolean hidden, boolean deleted, boolean revised, boolean note) {

        State withSkip(boolean value) {
            return new State(value, bold, hidden, deleted, revised, note);
        }

        State withBold(boolean value) {
            return new State(skip, value, hidden, deleted, revised, note);
        }

        State withHidden(boolean value) {
            return new State(skip, bold, value, deleted, revised, note);
        }

        State withDeleted(boolean value) {
            return new State(skip, bold, hidden, value, revised, note);
        }

        State withRevised(boolean value) {
            return new State(skip, bold, hidden, deleted, value, note);
        }

        State withNote() {
            return new State(false, false, false, deleted, revised, true);
        }
    }

    private static final class Listener extends RtfListenerAdaptor {

        private static final Set<Command> SKIPPED = EnumSet.of(
                Command.fonttbl,
                Command.colortbl,
                Command.stylesheet,
                Command.info,
                Command.pict,
                Command.header,
                Command.headerl,
                Command.headerr,
                Command.headerf,
                Command.footer,
                Command.footerl,
                Command.footerr,
                Command.footerf,
                Command.ftnsep,
                Command.ftnsepc,
                Command.aftnsep,
                Command.aftnsepc,
                Command.fldinst,
                Command.objdata,
                Command.nonshppict,
                Command.listtext,
                Command.pntext,
                Command.xe,
                Command.tc,
                Command.privatecmd,
                Command.filetbl,
                Command.listtable,
                Command.revtbl,
                Command.rsidtbl,
                Command.annotation,
                Command.atnid,
                Command.atnauthor,
                Command.bkmkstart,
                Command.bkmkend,
                Command.datafield);

        private static final Map<Command, String> SIGNS = Map.ofEntries(
                Map.entry(Command.tab, "\t"),
                Map.entry(Command.emdash, "—"),
                Map.entry(Command.endash, "–"),
                Map.entry(Command.lquote, "‘"),
                Map.entry(Command.rquote, "’"),
                Map.entry(Command.ldblquote, "“"),
                Map.entry(Command.rdblquote, "”"),
                Map.entry(Command.bullet, "•"),
                Map.entry(Command.nonbreakingspace, "\u00A0"),
                Map.entry(Command.nonbreakinghyphen, "\u2011"),
                Map.entry(Command.emspace, "\u2003"),
                Map.entry(Command.enspace, "\u2002"),
                Map.entry(Command.qmspace, "\u2005"),
                Map.entry(Command.zwj, "\u200D"),
                Map.entry(Command.zwnj, "\u200C"),
                Map.entry(Command.ltrmark, "\u200E"),
                Map.entry(Command.rtlmark, "\u200F"));

        /// Deeper than any program nests its groups.
        private static final int MAX_DEPTH = 1000;

        private final PaperBuilder paper;
        private final Deque<State> outer = new ArrayDeque<>();
        private State state = new State(false, false, false, false, false, false);
        private boolean optional;
        private boolean inTable;
        private boolean complete;
        private int comments;
        private int insertions;
        private int deletions;

        Listener(PaperBuilder paper) {
            this.paper = paper;
        }

        @Override
        public void processGroupStart() {
            Patience.check();
            outer.push(state);
            if (outer.size() > MAX_DEPTH) {
                throw new IllegalStateException("too deep");
            }
            optional = false;
        }

        @Override
        public void processGroupEnd() {
            State back = outer.pop();
            if (state.note() && !back.note()) {
                paper.closeNote();
            }
            state = back;
            complete |= outer.isEmpty();
        }

        @Override
        public void processString(String text) {
            if (optional) {
                // An unknown destination that says itself that it may be left out.
                state = state.withSkip(true);
                optional = false;
            }
            if (isShown()) {
                paper.text(text, state.bold());
            }
        }

        private boolean isShown() {
            return !state.skip() && !state.hidden() && !state.deleted() && !complete;
        }

        @Override
        public void processCommand(Command command, int parameter, boolean hasParameter, boolean isOptional) {
            boolean on = !hasParameter || parameter != 0;
            boolean wasOptional = optional || isOptional;
            optional = command == Command.optionalcommand;
            if (SKIPPED.contains(command)) {
                comments += command == Command.annotation ? 1 : 0;
                state = state.withSkip(true);
                return;
            }
            if (wasOptional && command != Command.shptxt && command != Command.shpinst) {
                state = state.withSkip(true);
                return;
            }
            String sign = SIGNS.get(command);
            if (sign != null) {
                if (isShown()) {
                    paper.text(sign, state.bold());
                }
                return;
            }
            switch (command) {
                case b -> state = state.withBold(on);
                case plain -> state = state.withBold(false).withHidden(false);
                case v -> state = state.withHidden(on);
                case deleted -> {
                    deletions += on && !state.deleted() ? 1 : 0;
                    state = state.withDeleted(on);
                }
                case revised -> {
                    insertions += on && !state.revised() ? 1 : 0;
                    state = state.withRevised(on);
                }
                case shpinst -> state = state.withSkip(true);
                case shptxt -> state = state.withSkip(false);
                case footnote -> {
                    if (isShown()) {
                        paper.openNote();
                        state = state.withNote();
                    }
                }
                case trowd -> inTable = true;
                case pard -> inTable = false;
                case intbl -> inTable = true;
                default -> breaks(command);
            }
        }

        private void breaks(Command command) {
            if (!isShown()) {
                return;
            }
            switch (command) {
                case par, sect, page -> {
                    if (state.note()) {
                        paper.text(" ", false);
                    } else if (inTable) {
                        paper.softBreak();
                    } else {
                        paper.endParagraph();
                    }
                }
                case line, lbr, softline -> {
                    if (state.note()) {
                        paper.text(" ", false);
                    } else {
                        paper.softBreak();
                    }
                }
                case cell, nestcell -> paper.text("\t", false);
                case row, nestrow -> paper.endParagraph();
                default -> {}
            }
        }
    }
}
