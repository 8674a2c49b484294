package org.vielstimmig.desktop.codebook;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.CodebookText;
import org.vielstimmig.i18n.StepText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Trail;

/// All that a codebook says about one code, set like a page of a book and edited where it stands. Whatever
/// is being written is stored before another code takes the page.
final class CodePage extends VBox implements Edits {

    private final Room room;
    private final Runnable leave;
    private final PageHead head;
    private final Map<PageText, Function<Code, String>> texts = new LinkedHashMap<>();
    private final SeeLinks see;
    private final AnchorCards anchors;
    private final MemoCards memos;
    private final Label history = Small.lines("", "v-small", "v-faint", "history");
    private final PageText definition;
    private @Nullable Details shown;

    /// @param leave where the focus goes when a field is left by Esc
    CodePage(Room room, Runnable leave) {
        this.room = room;
        this.leave = leave;
        getStyleClass().add("code-page");
        head = new PageHead(room, this);
        head.name().setOnLeave(leave);
        head.shortName().setOnLeave(leave);
        see = new SeeLinks(room, this);
        anchors = new AnchorCards(room, this);
        memos = new MemoCards(room, this, leave);
        PageText brief = text(CodebookText.BRIEF, CodebookText.BRIEF_PROMPT, Code::brief, Code.Draft::brief);
        brief.getStyleClass().add("lead");
        definition =
                text(CodebookText.DEFINITION, CodebookText.DEFINITION_PROMPT, Code::definition, Code.Draft::definition);
        PageText useWhen =
                text(CodebookText.USE_WHEN, CodebookText.USE_WHEN_PROMPT, Code::useWhen, Code.Draft::useWhen);
        PageText notWhen =
                text(CodebookText.NOT_WHEN, CodebookText.NOT_WHEN_PROMPT, Code::notWhen, Code.Draft::notWhen);
        PageText rule = text(CodebookText.RULE, CodebookText.RULE_PROMPT, Code::rule, Code.Draft::rule);
        getChildren()
                .addAll(
                        head,
                        part(CodebookText.BRIEF, brief),
                        part(CodebookText.DEFINITION, definition),
                        part(CodebookText.USE_WHEN, useWhen),
                        part(CodebookText.NOT_WHEN, new VBox(notWhen, see)),
                        part(CodebookText.RULE, rule),
                        part(CodebookText.ANCHORS, anchors),
                        part(CodebookText.MEMOS, memos),
                        history);
    }

    private PageText text(
            CodebookText name, CodebookText prompt, Function<Code, String> get, BiConsumer<Code.Draft, String> set) {
        PageText field = new PageText(true, room.say(name), room.say(prompt));
        field.setOnSave(text -> change(code -> {
            Code.Draft draft = code.edit();
            set.accept(draft, text);
            return draft.done();
        }));
        field.setOnLeave(leave);
        texts.put(field, get);
        return field;
    }

    private VBox part(CodebookText name, Region content) {
        Label label = Small.label(room.say(name), "part");
        label.setLabelFor(content);
        return new VBox(label, content);
    }

    /// Shows a code as it is now. While the same code is shown, a sentence being written is left alone.
    void show(Details details) {
        boolean fresh =
                shown == null || !shown.code().id().equals(details.code().id());
        if (fresh) {
            commit();
        }
        shown = details;
        head.show(details, fresh);
        texts.forEach((field, get) -> PageHead.fill(field, get.apply(details.code()), fresh));
        see.show(details.see());
        anchors.show(details);
        memos.show(details);
        history.setText(details.last() == null ? "" : lastChange(details, details.last()));
    }

    private String lastChange(Details details, Trail last) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(room.lang().locale())
                .withZone(ZoneId.systemDefault())
                .format(last.at());
        return room.say(
                CodebookText.LAST_CHANGE, when, details.coder(last.coder()), StepText.of(room.lang(), last.kind()));
    }

    /// Stores whatever is being written.
    void commit() {
        if (shown == null) {
            return;
        }
        head.name().commit();
        head.shortName().commit();
        texts.keySet().forEach(PageText::commit);
        memos.commit();
    }

    @Override
    public Optional<Code> code() {
        return Optional.ofNullable(shown).map(Details::code);
    }

    @Override
    public void change(UnaryOperator<Code> change) {
        if (shown != null) {
            CodeId id = shown.code().id();
            room.desk().when(room.model().change(id, change));
        }
    }

    /// Lets the name be written over.
    void rename() {
        head.name().requestFocus();
        head.name().selectAll();
    }

    void define() {
        definition.requestFocus();
    }

    AnchorCards anchors() {
        return anchors;
    }

    MemoCards memos() {
        return memos;
    }

    /// The fields that are written, in their order; for tests.
    List<PageText> fields() {
        List<PageText> all = new ArrayList<>();
        all.add(head.name());
        all.add(head.shortName());
        all.addAll(texts.keySet());
        return all;
    }

    void release() {
        commit();
        see.hide();
    }
}
