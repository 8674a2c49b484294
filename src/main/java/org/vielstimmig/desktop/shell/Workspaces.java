package org.vielstimmig.desktop.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.vielstimmig.desktop.codebook.CodebookWorkspace;
import org.vielstimmig.desktop.coding.CodingWorkspace;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.questionnaire.QuestionnaireWorkspace;
import org.vielstimmig.desktop.search.SearchWorkspace;
import org.vielstimmig.desktop.transcripts.TranscriptsWorkspace;

/// Which rooms there are, and how each is made for an open project: the one place where a line per workspace is
/// added.
final class Workspaces {

    private final Map<Room, BiFunction<Desk, OpenProject, Made>> makers = new EnumMap<>(Room.class);

    /// All workspaces of the program.
    static Workspaces all() {
        return new Workspaces()
                .with(Room.TRANSCRIPTS, (desk, project) -> {
                    TranscriptsWorkspace transcripts = new TranscriptsWorkspace(desk, project.session());
                    return Made.of(transcripts)
                            .transcripts(transcripts::showTranscript)
                            .imports(transcripts::choose)
                            .folders(transcripts::chooseFolder)
                            .files(transcripts::look);
                })
                .with(Room.CODING, (desk, project) -> {
                    CodingWorkspace coding = new CodingWorkspace(desk, project.session());
                    coding.setOnImport(desk.navigator()::importing);
                    return Made.of(coding)
                            .transcripts(coding::showTranscript)
                            .passages(coding::showPassage)
                            .codes(coding::showCode);
                })
                .with(Room.SEARCH, (desk, project) -> {
                    SearchWorkspace search = new SearchWorkspace(desk, project.session(), project.find());
                    return Made.of(search).searches(search::ask);
                })
                .with(Room.CODEBOOK, (desk, project) -> {
                    CodebookWorkspace codebook = new CodebookWorkspace(desk, project.session());
                    return Made.of(codebook).codes(codebook::showCode);
                })
                .with(Room.QUESTIONNAIRE, (desk, project) -> {
                    QuestionnaireWorkspace questionnaire = new QuestionnaireWorkspace(desk, project.session());
                    return Made.of(questionnaire).items(questionnaire::showItem);
                });
    }

    /// Adds a room, or makes it in another way.
    Workspaces with(Room room, BiFunction<Desk, OpenProject, Made> maker) {
        makers.put(room, maker);
        return this;
    }

    /// The rooms that can be made, in the order of the rail.
    List<Room> rooms() {
        return List.copyOf(makers.keySet());
    }

    Made make(Room room, Desk desk, OpenProject project) {
        BiFunction<Desk, OpenProject, Made> maker = makers.get(room);
        if (maker == null) {
            throw new IllegalArgumentException("no room " + room);
        }
        return maker.apply(desk, project);
    }
}
