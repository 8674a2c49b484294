package org.vielstimmig.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.vielstimmig.desktop.kit.Command;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Workspace;
import org.vielstimmig.i18n.FrameText;
import org.vielstimmig.project.Session;

/// A workspace that writes down what happens to it, and listens to its session as every workspace does.
final class TestRoom implements Workspace {

    final Desk desk;
    final List<String> heard;
    final StackPane view;
    private final Runnable stopListening;

    TestRoom(String name, Desk desk, Session session, List<String> heard) {
        this.desk = desk;
        this.heard = heard;
        view = new StackPane(new Label(name + " " + desk.say(FrameText.UNDO)));
        // A listener that holds the room: only release() can let it go.
        stopListening = session.listen(happened -> view.getProperties().put("heard", happened.way()));
        heard.add("made " + name);
    }

    /// Two rooms, and what happened to them in order.
    static Workspaces two(List<String> heard) {
        return new Workspaces()
                .with(Room.CODING, (desk, project) -> {
                    TestRoom room = new TestRoom("coding", desk, project.session(), heard);
                    return Made.of(room).transcripts(id -> heard.add("transcript " + id));
                })
                .with(Room.SEARCH, (desk, project) -> {
                    TestRoom room = new TestRoom("search", desk, project.session(), heard);
                    return Made.of(room).searches(query -> heard.add("search " + query));
                });
    }

    static Workspaces two() {
        return two(new ArrayList<>());
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void shown() {
        heard.add("shown");
    }

    @Override
    public void hidden() {
        heard.add("hidden");
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("room.mark", FrameText.MENU_EDIT, FrameText.SEARCH, () -> heard.add("marked"))
                        .withKey("Shortcut+M"),
                Command.of("room.plain", FrameText.MENU_EDIT, FrameText.SEARCH, () -> heard.add("plain"))
                        .withKey("U"));
    }

    @Override
    public void release() {
        stopListening.run();
        heard.add("released");
    }
}
