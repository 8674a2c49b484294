package org.vielstimmig.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.vielstimmig.desktop.kit.Command;
import org.vielstimmig.desktop.kit.CommandList;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.Theme;
import org.vielstimmig.i18n.CoderText;
import org.vielstimmig.i18n.FrameText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Coder;
import org.vielstimmig.project.Coders;
import org.vielstimmig.project.CodesAs;
import org.vielstimmig.project.Sample;
import org.vielstimmig.project.Session;
import org.vielstimmig.settings.Settings;

/// The small menu at a person's badge: name, language, look, size.
final class PersonMenu {

    private final Frame frame;
    private final Lang lang;

    PersonMenu(Frame frame) {
        this.frame = frame;
        this.lang = frame.lang();
    }

    void show(Node at) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().addAll(nameItems());
        menu.getItems().add(new SeparatorMenuItem());
        ToggleGroup languages = new ToggleGroup();
        for (Lang each : Lang.values()) {
            RadioMenuItem item = new RadioMenuItem(each.ownName());
            item.setToggleGroup(languages);
            item.setSelected(each == lang);
            item.setOnAction(event -> frame.around().actions().language(each));
            menu.getItems().add(item);
        }
        menu.getItems().add(new SeparatorMenuItem());
        ToggleGroup looks = new ToggleGroup();
        Theme theme = frame.around().theme();
        for (Theme.Choice choice : Theme.Choice.values()) {
            RadioMenuItem item = new RadioMenuItem(nameOf(choice).in(lang));
            item.setToggleGroup(looks);
            item.setSelected(choice == theme.choiceProperty().get());
            item.setOnAction(event -> theme.choiceProperty().set(choice));
            menu.getItems().add(item);
        }
        menu.getItems().add(new SeparatorMenuItem());
        for (String id : new String[] {"view.larger", "view.smaller", "view.normal"}) {
            menu.getItems().add(item(id));
        }
        menu.getItems().addAll(new SeparatorMenuItem(), item("view.settings"));
        menu.show(at, Side.BOTTOM, 0, 4);
    }

    private MenuItem item(String command) {
        Command known = frame.commands().get(command);
        return CommandList.menuItem(known, lang);
    }

    List<MenuItem> nameItems() {
        OpenProject project = frame.project();
        if (project == null) {
            MenuItem who = new MenuItem(FrameText.PERSON_CODES_AS.in(
                    lang, frame.around().settings().get().coderName()));
            who.setDisable(true);
            MenuItem rename = Small.item(FrameText.RENAME.in(lang), this::newName);
            return List.of(who, rename);
        }
        Session session = project.session();
        List<MenuItem> items = new ArrayList<>();
        ToggleGroup people = new ToggleGroup();
        List<String> names = new ArrayList<>(
                session.snapshot().coders().stream().map(Coder::name).toList());
        if (!names.contains(session.actor())) {
            names.addFirst(session.actor());
        }
        for (String name : names) {
            RadioMenuItem item = new RadioMenuItem(FrameText.PERSON_CODES_AS.in(lang, name));
            item.setMnemonicParsing(false);
            item.setToggleGroup(people);
            item.setSelected(name.equals(session.actor()));
            item.setOnAction(event -> frame.around().actions().codeAs(name));
            items.add(item);
        }
        MenuItem another = Small.item(CoderText.NEW_PERSON.in(lang), () -> newPerson(session));
        MenuItem rename = new MenuItem(CoderText.RENAME.in(lang, session.actor()));
        rename.setMnemonicParsing(false);
        rename.setOnAction(event -> rename(session));
        CheckMenuItem blind = new CheckMenuItem(CoderText.CODE_BLIND.in(lang));
        blind.setSelected(session.snapshot().project().isBlind());
        blind.setOnAction(event -> blind(session, blind));
        items.addAll(List.of(another, rename, new SeparatorMenuItem(), blind));
        return items;
    }

    private void newName() {
        frame.dialogs()
                .ask(
                        FrameText.RENAME_TITLE.in(lang),
                        FrameText.RENAME_TEXT.in(lang),
                        frame.around().settings().get().coderName(),
                        FrameText.RENAME_DONE.in(lang),
                        name -> name.isBlank() ? Optional.of(FrameText.NAME_EMPTY.in(lang)) : Optional.empty())
                .ifPresent(frame.around().actions()::rename);
    }

    private void newPerson(Session session) {
        frame.dialogs()
                .ask(
                        CoderText.NEW_PERSON_TITLE.in(lang),
                        CoderText.NEW_PERSON_TEXT.in(lang),
                        "",
                        CoderText.NEW_PERSON_DONE.in(lang),
                        name -> name.isBlank() ? Optional.of(FrameText.NAME_EMPTY.in(lang)) : Optional.empty())
                .map(String::strip)
                .ifPresent(name -> come(session, name));
    }

    /// Somebody new codes in this project. Where nobody has said yet whose machine this is, it is theirs,
    /// unless they only play with the sample.
    void come(Session session, String name) {
        Settings settings = frame.around().settings().get();
        String known = settings.coder();
        if ((known == null || known.isBlank())
                && CodesAs.chosen(settings, session.snapshot()).isEmpty()) {
            own(session, name);
        } else {
            frame.around().actions().codeAs(name);
        }
    }

    private void own(Session session, String name) {
        frame.desk().when(Sample.is(session), sample -> {
            if (sample) {
                frame.around().actions().codeAs(name);
            } else {
                frame.around().actions().rename(name);
            }
        });
    }

    /// The person gets another name and stays the same person. Who has done nothing yet only calls themself
    /// otherwise.
    private void rename(Session session) {
        String before = session.actor();
        frame.dialogs()
                .ask(
                        CoderText.RENAME_TITLE.in(lang, before),
                        CoderText.RENAME_TEXT.in(lang),
                        before,
                        FrameText.RENAME_DONE.in(lang),
                        name -> fault(session, before, name.strip()))
                .map(String::strip)
                .filter(name -> !name.equals(before))
                .ifPresent(name -> session.snapshot().coders().stream()
                        .filter(coder -> coder.name().equals(before))
                        .findFirst()
                        .ifPresentOrElse(coder -> rename(session, coder, name), () -> called(session, before, name)));
    }

    private void rename(Session session, Coder coder, String name) {
        frame.desk().when(new Coders(session).rename(coder.id(), name), done -> called(session, coder.name(), name));
    }

    /// Whoever goes by their own name here goes by the new one everywhere, but for the sample, in which nobody
    /// is who they are.
    private void called(Session session, String before, String name) {
        if (before.equals(frame.around().settings().get().coderName())) {
            own(session, name);
        } else {
            frame.around().actions().codeAs(name);
        }
    }

    private Optional<String> fault(Session session, String before, String name) {
        if (name.isEmpty()) {
            return Optional.of(FrameText.NAME_EMPTY.in(lang));
        }
        boolean taken = !name.equals(before)
                && session.snapshot().coders().stream().anyMatch(c -> c.name().equals(name));
        return taken ? Optional.of(CoderText.NAME_TAKEN.in(lang)) : Optional.empty();
    }

    private void blind(Session session, CheckMenuItem item) {
        boolean wish = item.isSelected();
        boolean sure = wish
                ? frame.dialogs()
                        .confirm(
                                CoderText.BEGIN_TITLE.in(lang), CoderText.BEGIN_TEXT.in(lang), CoderText.BEGIN.in(lang))
                : frame.dialogs()
                        .confirm(CoderText.LIFT_TITLE.in(lang), CoderText.LIFT_TEXT.in(lang), CoderText.LIFT.in(lang));
        if (sure) {
            frame.desk().when(new Coders(session).setBlind(wish));
        }
    }

    static FrameText nameOf(Theme.Choice choice) {
        return switch (choice) {
            case SYSTEM -> FrameText.THEME_SYSTEM;
            case LIGHT -> FrameText.THEME_LIGHT;
            case DARK -> FrameText.THEME_DARK;
        };
    }

    static Lang other(Lang lang) {
        return lang == Lang.DE ? Lang.EN : Lang.DE;
    }
}
