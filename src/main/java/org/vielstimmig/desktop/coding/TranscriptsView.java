package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.BalanceBar;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.SearchField;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.Tips;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.i18n.HistoryText;
import org.vielstimmig.i18n.MemoText;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptStatus;
import org.vielstimmig.model.Variable;
import org.vielstimmig.project.Progresses;
import org.vielstimmig.settings.Gesture;

/// The list of transcripts at the left.
final class TranscriptsView extends VBox {

    private final Room room;
    private final TranscriptsViewModel view;
    private final ListView<TranscriptRow> list = new ListView<>();
    private final Label count = Small.label("", "v-count");
    private final SearchField filter;
    private final Label nothing = Small.label("", "v-faint");
    /// The rows as they are now, where those of the list differ from them in nothing but numbers.
    private final Map<TranscriptId, TranscriptRow.One> numbers = new HashMap<>();
    private boolean filling;
    private boolean refreshing;

    /// @param toPage gives the focus to the page
    TranscriptsView(Room room, TranscriptsViewModel view, Runnable fold, Runnable toPage) {
        this.room = room;
        this.view = view;
        getStyleClass().addAll("v-panel", "v-line-right", "coding-side");
        Button group = Small.icon(Icon.LIST, room.say(CodingText.GROUP_BY), () -> {});
        group.setOnAction(event -> groupMenu().show(group, Side.BOTTOM, 0, 2));
        Button away = Small.icon(Icon.CHEVRON_LEFT, room.tip(CodingText.FOLD_LEFT, Gesture.FOLD_LEFT), fold);
        HBox head = new HBox(Small.label(room.say(CodingText.TRANSCRIPTS), "v-title"), Small.gap(), group, away, count);
        head.getStyleClass().addAll("v-head", "coding-head");

        filter = SearchField.filter(room.lang(), room.say(CodingText.FILTER_TRANSCRIPTS));
        filter.textProperty().bindBidirectional(view.filterProperty());
        filter.setOnDown(list::requestFocus);
        filter.setOnEnter(() -> view.rowsProperty().get().stream()
                .filter(TranscriptRow.One.class::isInstance)
                .findFirst()
                .ifPresent(row -> open(((TranscriptRow.One) row).transcript().id())));
        VBox.setMargin(filter, new Insets(0, 12, 6, 12));

        list.setCellFactory(it -> new Cell());
        list.setPlaceholder(nothing);
        nothing.setWrapText(true);
        list.getSelectionModel().selectedItemProperty().addListener((observable, before, now) -> selected(before, now));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, toPage));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, filter, list);

        view.rowsProperty().addListener((observable, before, now) -> fill());
        view.progressReadProperty().addListener((observable, before, now) -> refresh());
        room.model().page().openedProperty().addListener((observable, before, now) -> fill());
        fill();
    }

    SearchField filter() {
        return filter;
    }

    ListView<TranscriptRow> list() {
        return list;
    }

    private void fill() {
        filling = true;
        List<TranscriptRow> rows = view.rowsProperty().get();
        numbers.clear();
        for (TranscriptRow row : rows) {
            if (row instanceof TranscriptRow.One one) {
                numbers.put(one.transcript().id(), one);
            }
        }
        if (!areLike(list.getItems(), rows)) {
            Rows.bring(list.getItems(), rows);
        }
        refresh();
        count.setText(Integer.toString(view.all()));
        nothing.setText(room.say(CodingText.NO_TRANSCRIPT_FITS));
        int shown = 0;
        while (shown < rows.size() && !isShown(rows.get(shown))) {
            shown++;
        }
        if (shown == rows.size()) {
            list.getSelectionModel().clearSelection();
        } else if (shown != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().clearAndSelect(shown);
            if (!list.isFocused() && !isVisible(shown)) {
                list.scrollTo(Math.max(0, shown - 2));
            }
        }
        filling = false;
    }

    /// Whether two lists of rows differ in nothing but numbers.
    private static boolean areLike(List<TranscriptRow> some, List<TranscriptRow> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            boolean alike = some.get(i) instanceof TranscriptRow.One one
                            && others.get(i) instanceof TranscriptRow.One other
                    ? one.transcript().equals(other.transcript()) && one.facts().equals(other.facts())
                    : some.get(i).equals(others.get(i));
            if (!alike) {
                return false;
            }
        }
        return true;
    }

    /// Numbers have changed, several with one step: once is enough.
    private void refresh() {
        if (!refreshing) {
            refreshing = true;
            FxDoor.later(() -> {
                refreshing = false;
                for (Node node : list.lookupAll(".transcript-cell")) {
                    if (node instanceof Cell cell) {
                        cell.count();
                    }
                }
            });
        }
    }

    private boolean isVisible(int index) {
        return list.lookupAll(".list-cell").stream()
                .anyMatch(node -> node instanceof Cell cell && !cell.isEmpty() && cell.getIndex() == index);
    }

    private boolean isShown(TranscriptRow row) {
        return row instanceof TranscriptRow.One one
                && one.transcript().id().equals(room.model().page().shownTranscript());
    }

    private void selected(@Nullable TranscriptRow before, @Nullable TranscriptRow now) {
        if (filling || now == null) {
            return;
        }
        switch (now) {
            case TranscriptRow.One one -> open(one.transcript().id());
            case TranscriptRow.Group group -> {
                // Heads are passed over, in the direction one was going.
                int from = before == null ? -1 : list.getItems().indexOf(before);
                int at = list.getItems().indexOf(group);
                int next = from > at ? at - 1 : at + 1;
                if (next >= 0 && next < list.getItems().size()) {
                    list.getSelectionModel().select(next);
                } else if (from >= 0) {
                    list.getSelectionModel().select(from);
                }
            }
        }
    }

    private void open(TranscriptId id) {
        room.model().page().show(id, () -> {});
    }

    private void pressed(KeyEvent event, Runnable toPage) {
        Transcript chosen = chosen();
        if (chosen == null || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> toPage.run();
            case F2 -> rename(chosen);
            case F4 -> nextStatus(chosen);
            case DELETE -> remove(chosen);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// From open to in work, to done, and back to open.
    private void nextStatus(Transcript transcript) {
        TranscriptStatus[] all = TranscriptStatus.values();
        TranscriptStatus next = all[(transcript.status().ordinal() + 1) % all.length];
        room.actions()
                .changeTranscript(
                        transcript.id(),
                        t -> t.withStatus(next),
                        set -> room.undoable(room.say(MemoText.STATUS_SET, set.title(), statusOf(next))));
    }

    /// The same for the transcript on the page.
    void nextStatus() {
        TranscriptId here = room.model().page().shownTranscript();
        if (here != null) {
            room.model().snapshot().transcript(here).ifPresent(this::nextStatus);
        }
    }

    private @Nullable Transcript chosen() {
        return list.getSelectionModel().getSelectedItem() instanceof TranscriptRow.One one ? one.transcript() : null;
    }

    // --- what can be done -----------------------------------------------------------------------------------------

    void rename(Transcript transcript) {
        Optional<String> title = room.dialogs()
                .ask(
                        room.say(CodingText.RENAME_TRANSCRIPT),
                        "",
                        transcript.title(),
                        room.say(CodingText.RENAME),
                        name -> fault(transcript, name));
        title.ifPresent(name -> room.actions().changeTranscript(transcript.id(), t -> t.withTitle(name)));
    }

    private Optional<String> fault(Transcript transcript, String name) {
        if (name.isBlank()) {
            return Optional.of(room.say(CodingText.NAME_MISSING));
        }
        boolean taken = room.model().snapshot().transcripts().stream()
                .anyMatch(t -> !t.id().equals(transcript.id()) && t.title().equals(name));
        return taken ? Optional.of(room.say(CodingText.TITLE_TAKEN)) : Optional.empty();
    }

    private void remove(Transcript transcript) {
        // All of them go, whoever's are looked at.
        room.desk().when(room.actions().codingsIn(transcript.id()), codings -> remove(transcript, codings));
    }

    private void remove(Transcript transcript, int codings) {
        if (codings > 0
                && !room.dialogs()
                        .confirm(
                                room.say(CodingText.REMOVE_TRANSCRIPT_ASK, transcript.title()),
                                room.say(CodingText.REMOVE_TRANSCRIPT_WHAT, codings),
                                room.say(CodingText.REMOVE))) {
            return;
        }
        room.actions()
                .removeTranscript(
                        transcript.id(),
                        gone -> room.undoable(room.say(CodingText.TRANSCRIPT_REMOVED, transcript.title())));
    }

    private ContextMenu menu(Transcript transcript) {
        Menu status = new Menu(room.say(CodingText.STATUS) + " (F4)");
        for (TranscriptStatus one : TranscriptStatus.values()) {
            RadioMenuItem item = new RadioMenuItem(statusOf(one));
            item.setSelected(transcript.status() == one);
            item.setOnAction(event -> room.actions().changeTranscript(transcript.id(), t -> t.withStatus(one)));
            status.getItems().add(item);
        }
        MenuItem memo = new MenuItem(room.say(CodingText.WRITE_MEMO));
        memo.setOnAction(event -> {
            var bounds = list.localToScreen(list.getBoundsInLocal());
            room.memoPop()
                    .open(
                            list,
                            bounds.getMaxX() + 8,
                            bounds.getMinY() + 40,
                            transcript.title(),
                            "",
                            text -> room.actions().write(new MemoTarget.OnTranscript(transcript.id()), text));
        });
        MenuItem rename = Small.item(room.say(CodingText.RENAME_MENU), () -> rename(transcript));
        MenuItem remove = Small.item(room.say(CodingText.REMOVE_MENU), () -> remove(transcript));
        MenuItem history = Small.item(
                room.say(HistoryText.OF_TRANSCRIPT),
                () -> room.desk().navigator().historyOf(transcript.id()));
        return new ContextMenu(rename, status, memo, history, new SeparatorMenuItem(), remove);
    }

    private ContextMenu groupMenu() {
        ContextMenu menu = new ContextMenu();
        menu.getItems().add(grouping(TranscriptsViewModel.NONE, room.say(CodingText.GROUP_NONE)));
        menu.getItems().add(grouping(TranscriptsViewModel.GROUP, room.say(CodingText.GROUP_AUDIENCE)));
        menu.getItems().add(grouping(TranscriptsViewModel.STATUS, room.say(MemoText.GROUP_STATUS)));
        for (Variable variable : room.model().snapshot().variables()) {
            menu.getItems().add(grouping(variable.id().toString(), variable.name()));
        }
        return menu;
    }

    private RadioMenuItem grouping(String key, String name) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setSelected(view.groupingProperty().get().equals(key));
        item.setOnAction(event -> view.groupingProperty().set(key));
        return item;
    }

    private String statusOf(TranscriptStatus status) {
        return room.say(
                switch (status) {
                    case OPEN -> CodingText.STATUS_OPEN;
                    case IN_WORK -> CodingText.STATUS_IN_WORK;
                    case DONE -> CodingText.STATUS_DONE;
                });
    }

    /// Title and count, facts, and how far it is coded, split by facets.
    private final class Cell extends RowCell<TranscriptRow> {

        /// Letters that a cut fact keeps at least.
        private static final int SHORTEST = 8;

        private final Label group = Small.label("", "v-group");
        private final HBox groupRow = new HBox(group);
        private final Label title = Small.label("", "title");
        private final Label codings = Small.label("", "v-count");
        private final FitLabel facts = new FitLabel("v-soft", "v-small");
        private final Label share = Small.label("", "v-count", "v-small");
        private final BalanceBar bar = new BalanceBar(room.lang());
        private final Held row;
        private final Held groupHeld = new Held(groupRow);

        Cell() {
            HBox.setHgrow(title, Priority.ALWAYS);
            title.setMaxWidth(Double.MAX_VALUE);
            codings.setMinWidth(Region.USE_PREF_SIZE);
            HBox top = new HBox(title, codings);
            top.getStyleClass().add("top");
            share.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(facts, Priority.ALWAYS);
            facts.setMaxWidth(Double.MAX_VALUE);
            HBox below = new HBox(facts, share);
            HBox.setMargin(share, new Insets(0, 0, 0, 8));
            VBox lines = new VBox(top, below, bar);
            lines.getStyleClass().add("transcript-row");
            row = new Held(lines);
            groupRow.getStyleClass().add("transcript-group");
            getStyleClass().add("transcript-cell");
            Tips.on(
                    this,
                    () -> getItem() instanceof TranscriptRow.One
                            ? Objects.requireNonNullElse(getAccessibleHelp(), "")
                            : "");
        }

        @Override
        protected void updateItem(@Nullable TranscriptRow item, boolean empty) {
            super.updateItem(item, empty);
            getStyleClass().remove("group-cell");
            if (!empty && item instanceof TranscriptRow.Group) {
                getStyleClass().add("group-cell");
            }
            if (empty || !(item instanceof TranscriptRow.One one)) {
                setContextMenu(null);
            } else {
                setOnContextMenuRequested(event -> {
                    menu(one.transcript()).show(this, event.getScreenX(), event.getScreenY());
                    event.consume();
                });
            }
        }

        /// Draws the present numbers.
        void count() {
            if (isEmpty() || !(getItem() instanceof TranscriptRow.One item)) {
                return;
            }
            TranscriptRow.One one = numbers.getOrDefault(item.transcript().id(), item);
            Optional<Progresses.Progress> progress =
                    view.progressOf(one.transcript().id());
            codings.setText(Long.toString(one.count()));
            share.setText(progress.map(p -> p.percent() + " %").orElse(""));
            long coded = Tally.sum(one.balance());
            // The whole bar is what the interviewed say: it is as long as they are coded, and no longer.
            bar.show(
                    progress.filter(p -> p.coded() > 0).isPresent() ? one.balance() : Map.of(),
                    progress.filter(p -> p.coded() > 0)
                            .map(p -> (double) coded * p.said() / p.coded())
                            .orElse(1.0));
            String split = bar.getAccessibleText();
            setAccessibleHelp(SafeText.of(one.transcript().title()) + "\n" + room.say(CodingText.CODINGS, one.count())
                    + progress.map(p -> "\n" + room.say(MemoText.CODED_SHARE_TIP, p.percent(), p.left()))
                            .orElse("")
                    + (split == null || split.isEmpty() ? "" : "\n" + room.say(MemoText.CODED_SPLIT_TIP, split)));
        }

        @Override
        protected Region rowOf(TranscriptRow item) {
            return switch (item) {
                case TranscriptRow.Group g -> {
                    String name = g.name().isEmpty()
                            ? room.say(CodingText.GROUP_OTHERS)
                            : view.groupingProperty().get().equals(TranscriptsViewModel.STATUS)
                                    ? statusOf(TranscriptStatus.valueOf(g.name()))
                                    : g.name();
                    group.setText(SafeText.of(name.toUpperCase(room.lang().locale()) + " · " + g.count()));
                    yield groupHeld;
                }
                case TranscriptRow.One one -> {
                    title.setText(SafeText.of(one.transcript().title()));
                    facts.setForms(forms(one), statusOf(one.transcript().status()));
                    count();
                    yield row;
                }
            };
        }

        /// What is said of a transcript, the longest first: fewer facts, then the first of them cut, before the status
        /// that stands behind them is.
        private List<String> forms(TranscriptRow.One one) {
            String status = statusOf(one.transcript().status());
            if (one.facts().isEmpty()) {
                return List.of(status);
            }
            List<String> forms = new ArrayList<>();
            for (int number = one.facts().size(); number > 0; number--) {
                forms.add(SafeText.of(String.join(" · ", one.facts().subList(0, number))) + " · " + status);
            }
            String first = one.facts().getFirst();
            for (int length = first.length() - 1; length >= SHORTEST; length--) {
                if (!Character.isHighSurrogate(first.charAt(length - 1))) {
                    forms.add(SafeText.of(first.substring(0, length).stripTrailing() + "…") + " · " + status);
                }
            }
            return forms;
        }
    }
}
