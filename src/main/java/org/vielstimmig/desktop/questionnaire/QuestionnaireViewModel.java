package org.vielstimmig.desktop.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.CodeColors;
import org.vielstimmig.desktop.kit.FacetMark;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.AudienceId;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.Questionnaire;
import org.vielstimmig.model.Scale;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Happened;
import org.vielstimmig.project.Provenance;
import org.vielstimmig.project.Questionnaires;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.SurveyParts;
import org.vielstimmig.questionnaire.Advice;
import org.vielstimmig.questionnaire.BestQuotes;
import org.vielstimmig.questionnaire.Instrument;
import org.vielstimmig.store.Snapshot;
import org.vielstimmig.store.Store;

/// What the three steps share: the questionnaire as it is, the codes, what they rest on, the advice, and for
/// whom and in which language it is looked at. Lives on the thread behind `door`; computes only while the
/// room is shown.
final class QuestionnaireViewModel {

    private final Session session;
    private final Questionnaires questionnaires;
    private final SurveyParts parts;
    private final ItemMemosModel memos;
    private final FxDoor door;
    private final Consumer<Throwable> failed;
    private final Runnable unlisten;
    private final ObjectProperty<Stage> stage = new SimpleObjectProperty<>(Stage.CHOOSE);
    private final ReadOnlyObjectWrapper<Instrument> instrument;
    private final ReadOnlyObjectWrapper<CodeTree> codes;
    private final ReadOnlyObjectWrapper<Map<CodeId, Questionnaires.Basis>> bases =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<List<Advice>> advice = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<@Nullable AudienceId> respondent = new SimpleObjectProperty<>();
    private final StringProperty language = new SimpleStringProperty("de");
    private List<Code> colored = List.of();
    private Map<CodeId, String> colors = Map.of();
    private boolean shown;
    private boolean stale = true;
    private boolean released;
    private int basesAsked;
    private int adviceAsked;

    /// @param preferred language of the window; the preview begins in it if the questionnaire has it
    /// @param failed    hears what went wrong while reading
    QuestionnaireViewModel(Session session, FxDoor door, Lang preferred, Consumer<Throwable> failed) {
        this.session = session;
        this.questionnaires = new Questionnaires(session);
        this.parts = new SurveyParts(session);
        memos = new ItemMemosModel(session, door);
        this.door = door;
        this.failed = failed;
        instrument = new ReadOnlyObjectWrapper<>(questionnaires.instrument());
        codes = new ReadOnlyObjectWrapper<>(new CodeTree(session.snapshot().codes()));
        if (!instrument.get().items().isEmpty()) {
            stage.set(Stage.WORD);
        }
        language.set(preferred.tag());
        settle();
        Runnable deaf = session.listen(happened -> door.execute(() -> heard(happened)));
        Runnable blind = session.onLook(() -> door.execute(this::looked));
        unlisten = () -> {
            deaf.run();
            blind.run();
        };
    }

    // --- what is there -----------------------------------------------------------------------------------------------

    ObjectProperty<Stage> stageProperty() {
        return stage;
    }

    ReadOnlyObjectProperty<Instrument> instrumentProperty() {
        return instrument.getReadOnlyProperty();
    }

    Instrument instrument() {
        return instrument.get();
    }

    ReadOnlyObjectProperty<CodeTree> codesProperty() {
        return codes.getReadOnlyProperty();
    }

    CodeTree codes() {
        return codes.get();
    }

    /// What each code rests on; empty until it was counted.
    ReadOnlyObjectProperty<Map<CodeId, Questionnaires.Basis>> basesProperty() {
        return bases.getReadOnlyProperty();
    }

    /// Advice on all items as they are stored.
    ReadOnlyObjectProperty<List<Advice>> adviceProperty() {
        return advice.getReadOnlyProperty();
    }

    /// Rises after every step that matters here; what is read on demand is read anew then.
    ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /// As whom the preview is looked at; null while there is no audience.
    ObjectProperty<@Nullable AudienceId> respondentProperty() {
        return respondent;
    }

    /// Language of the preview.
    StringProperty languageProperty() {
        return language;
    }

    Snapshot snapshot() {
        return session.snapshot();
    }

    /// A code's sign in the colour in which all rooms show it.
    FacetMark markOf(Code code) {
        List<Code> now = snapshot().codes();
        if (colored != now) {
            colored = now;
            colors = CodeColors.of(now);
        }
        return FacetMark.of(code, colors.getOrDefault(code.id(), code.color()));
    }

    Questionnaires questionnaires() {
        return questionnaires;
    }

    /// What is noted on items.
    ItemMemosModel memos() {
        return memos;
    }

    SurveyParts parts() {
        return parts;
    }

    /// Interviews whose group belongs to no audience: they count for nobody.
    List<Transcript> ungrouped() {
        Instrument now = instrument.get();
        if (now.audiences().isEmpty()
                || now.audiences().stream().anyMatch(a -> a.groups().isEmpty())) {
            return List.of();
        }
        Set<String> groups =
                now.audiences().stream().flatMap(a -> a.groups().stream()).collect(Collectors.toSet());
        return session.snapshot().transcripts().stream()
                .filter(t -> !groups.contains(t.group()))
                .toList();
    }

    /// Items that rest on a code.
    List<Item> itemsOn(CodeId code) {
        return instrument.get().items().stream()
                .filter(i -> i.evidence().codes().contains(code)
                        || i.options().stream().anyMatch(o -> code.equals(o.from())))
                .toList();
    }

    // --- reading -----------------------------------------------------------------------------------------------------

    /// A code with the passages that speak best for it.
    CompletableFuture<CodeEvidence> evidence(Code code, int limit) {
        Snapshot snapshot = session.snapshot();
        Questionnaires.Basis basis = bases.get().get(code.id());
        return session.view(store -> {
            List<Coding> all = store.codings(code.id());
            Provenance.Finder finder = new Provenance.Finder(store, snapshot);
            List<Quote> best = BestQuotes.choose(code, all, limit).stream()
                    .map(c -> Quote.of(finder, code, c))
                    .toList();
            return new CodeEvidence(code, basis, best, all.size());
        });
    }

    <T> CompletableFuture<T> read(Function<Store, T> work) {
        return session.view(work);
    }

    /// Takes a result behind the door, unless the room is gone by then.
    <T> void receive(CompletableFuture<T> future, Consumer<? super T> receiver) {
        future.whenCompleteAsync(
                (value, fault) -> {
                    if (released) {
                        return;
                    }
                    if (fault == null) {
                        receiver.accept(value);
                    } else {
                        failed.accept(
                                fault instanceof CompletionException && fault.getCause() != null
                                        ? fault.getCause()
                                        : fault);
                    }
                },
                door);
    }

    /// The way back from what was just done.
    Supplier<CompletableFuture<Boolean>> wayBack() {
        return session.wayBack();
    }

    // --- life --------------------------------------------------------------------------------------------------------

    /// The room comes into view.
    void show() {
        shown = true;
        if (stale) {
            stale = false;
            renew();
        }
    }

    void hide() {
        shown = false;
    }

    void release() {
        released = true;
        unlisten.run();
        memos.release();
    }

    private void renew() {
        instrument.set(questionnaires.instrument());
        codes.set(new CodeTree(session.snapshot().codes()));
        settle();
        loadBases();
        loadAdvice();
        revision.set(revision.get() + 1);
    }

    private void heard(Happened happened) {
        if (released) {
            return;
        }
        if (!shown) {
            stale = true;
            return;
        }
        boolean survey = happened.touches(Item.class)
                || happened.touches(Block.class)
                || happened.touches(Scale.class)
                || happened.touches(Audience.class)
                || happened.touches(Questionnaire.class);
        boolean voices = happened.touches(Code.class)
                || happened.touches(Coding.class)
                || happened.touches(Transcript.class)
                || happened.touchesTexts();
        if (!survey && !voices) {
            return;
        }
        instrument.set(questionnaires.instrument());
        settle();
        if (happened.touches(Code.class)) {
            codes.set(new CodeTree(session.snapshot().codes()));
        }
        if (voices || happened.touches(Audience.class)) {
            loadBases();
        }
        loadAdvice();
        revision.set(revision.get() + 1);
    }

    /// Others' codings are looked at than before.
    private void looked() {
        if (released) {
            return;
        }
        if (!shown) {
            stale = true;
            return;
        }
        loadBases();
        revision.set(revision.get() + 1);
    }

    /// Keeps respondent and language among those there are.
    private void settle() {
        Instrument now = instrument.get();
        AudienceId chosen = respondent.get();
        if (chosen == null || now.audience(chosen).isEmpty()) {
            respondent.set(
                    now.audiences().isEmpty()
                            ? null
                            : now.audiences().getFirst().id());
        }
        if (!now.languages().contains(language.get())) {
            language.set(now.languages().getFirst());
        }
    }

    private void loadBases() {
        int mine = ++basesAsked;
        receive(questionnaires.bases(), found -> {
            if (mine == basesAsked) {
                bases.set(found);
            }
        });
    }

    private void loadAdvice() {
        int mine = ++adviceAsked;
        receive(questionnaires.advice(), found -> {
            if (mine == adviceAsked) {
                advice.set(found);
            }
        });
    }
}
