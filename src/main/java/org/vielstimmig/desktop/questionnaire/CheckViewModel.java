package org.vielstimmig.desktop.questionnaire;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Problem.ExportFault;
import org.vielstimmig.project.Exports;
import org.vielstimmig.project.Questionnaires;
import org.vielstimmig.project.Questionnaires.Coverage;
import org.vielstimmig.questionnaire.Figures;
import org.vielstimmig.questionnaire.Instrument;

/// The third step: what is still missing, what is asked about and what is not, and the files.
final class CheckViewModel {

    private final QuestionnaireViewModel room;
    private final Exports exports;
    private final ReadOnlyObjectWrapper<@Nullable Checked> checked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Coverage>> coverage = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Figures>> figures = new ReadOnlyObjectWrapper<>(List.of());
    private int asked;

    /// @param audience key of the one audience that was checked for, null for all
    record Checked(@Nullable String audience, List<ExportFault> faults) {}

    CheckViewModel(QuestionnaireViewModel room, Exports exports) {
        this.room = room;
        this.exports = exports;
        room.revisionProperty().addListener((o, before, now) -> refresh());
        room.stageProperty().addListener((o, before, now) -> refresh());
    }

    /// What the last check found; null before the first.
    ReadOnlyObjectProperty<@Nullable Checked> checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    /// Codes nobody is asked about first, the frequent ones before the rare.
    ReadOnlyObjectProperty<List<Coverage>> coverageProperty() {
        return coverage.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Figures>> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    /// Checks anew, for all audiences; only while the step is in view.
    void refresh() {
        if (room.stageProperty().get() != Stage.CHECK) {
            return;
        }
        int mine = ++asked;
        room.receive(room.questionnaires().preflight(null), faults -> {
            if (mine == asked) {
                checked.set(new Checked(null, faults));
            }
        });
        room.receive(room.questionnaires().coverage(), found -> {
            if (mine == asked) {
                List<Coverage> sorted = new ArrayList<>(found);
                sorted.sort(Comparator.comparing(CheckViewModel::isAsked)
                        .thenComparing(
                                Comparator.comparingInt(Coverage::interviews).reversed()));
                coverage.set(List.copyOf(sorted));
            }
        });
        figures.set(Figures.of(room.instrument()));
    }

    static boolean isAsked(Coverage coverage) {
        return coverage.items().values().stream().anyMatch(items -> !items.isEmpty());
    }

    /// Looks whether an export may go, and shows what stops it.
    ///
    /// @return whether it may
    CompletableFuture<Boolean> mayGo(@Nullable String audience) {
        return room.questionnaires().preflight(audience).thenApply(faults -> {
            Checked now = new Checked(audience, faults);
            room.receive(CompletableFuture.completedFuture(now), checked::set);
            return faults.isEmpty();
        });
    }

    CompletableFuture<Path> limeSurvey(Path out, @Nullable String audience) {
        return exports.limeSurvey(out, audience);
    }

    CompletableFuture<Path> paper(Path out, String audience, String language) {
        return exports.paper(out, audience, language);
    }

    CompletableFuture<Path> trace(Path out) {
        return exports.trace(out);
    }

    /// How many codes with passages are asked about, and how many there are.
    static Share share(Instrument instrument, Set<CodeId> withPassages) {
        Set<CodeId> rested = instrument.asked().stream()
                .flatMap(i -> Stream.concat(
                        i.evidence().codes().stream(), i.options().stream().flatMap(o -> Stream.ofNullable(o.from()))))
                .collect(Collectors.toSet());
        int of = withPassages.size();
        int done = (int) withPassages.stream().filter(rested::contains).count();
        return new Share(done, of);
    }

    /// @param asked codes that at least one item rests on
    /// @param all   codes that have passages
    record Share(int asked, int all) {}

    /// The codes that have passages.
    static Set<CodeId> withPassages(Map<CodeId, Questionnaires.Basis> bases) {
        return bases.values().stream()
                .filter(b -> b.statistics().passages() > 0)
                .map(b -> b.code().id())
                .collect(Collectors.toSet());
    }
}
