package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.Palette;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;

/// The list of codes that pops up where one is: the codes with a key first, then all by theme.
final class CodePalette {

    private final CodingViewModel model;
    private final CodesViewModel codes;
    private final Lang lang;
    /// Made when it is asked for first.
    private @Nullable Palette<CodeId> palette;

    private Consumer<CodeId> chosen = code -> {};
    private @Nullable Consumer<String> makeNew;

    CodePalette(CodingViewModel model, CodesViewModel codes, Lang lang) {
        this.model = model;
        this.codes = codes;
        this.lang = lang;
    }

    private Optional<String> newWords(String query) {
        return makeNew == null
                ? Optional.empty()
                : codes.creatable(query).map(path -> CodingText.NEW_CODE_NAMED.in(lang, path));
    }

    /// @param typed  what was typed already
    /// @param byKey  whether the key that opened it is still on its way and must not land in the field
    /// @param onCode what happens to the chosen code
    /// @param onNew  makes a code of what was typed; null where only a known one will do
    /// @param except codes that cannot be chosen
    void open(
            Node owner,
            double screenX,
            double screenY,
            String typed,
            boolean byKey,
            Consumer<CodeId> onCode,
            @Nullable Consumer<String> onNew,
            Set<CodeId> except) {
        open(owner, screenX, screenY, typed, byKey, false, onCode, onNew, except);
    }

    /// The same for passages that the digits code too: they stand beside their codes.
    void openWithKeys(
            Node owner,
            double screenX,
            double screenY,
            String typed,
            boolean byKey,
            Consumer<CodeId> onCode,
            Consumer<String> onNew) {
        open(owner, screenX, screenY, typed, byKey, true, onCode, onNew, Set.of());
    }

    private void open(
            Node owner,
            double screenX,
            double screenY,
            String typed,
            boolean byKey,
            boolean keys,
            Consumer<CodeId> onCode,
            @Nullable Consumer<String> onNew,
            Set<CodeId> except) {
        if (!Small.isShown(owner)) {
            return;
        }
        chosen = onCode;
        makeNew = onNew;
        Palette<CodeId> palette = palette();
        palette.field()
                .setPromptText((onNew == null ? CodingText.PALETTE_PROMPT_KNOWN : CodingText.PALETTE_PROMPT).in(lang));
        palette.invite(onNew == null ? "" : CodingText.PALETTE_EMPTY.in(lang));
        palette.setEntries(entries(keys, except));
        if (byKey) {
            palette.ignoreOpeningKey();
        }
        palette.show(owner, screenX, screenY, typed);
        if (!typed.isEmpty()) {
            // What was typed is a beginning, not a suggestion: the next letter goes behind it.
            palette.field().positionCaret(typed.length());
            FxDoor.later(() -> {
                if (palette.field().getSelection().getLength() > 0
                        && palette.field().getText().equals(typed)) {
                    palette.field().positionCaret(typed.length());
                }
            });
        }
    }

    Palette<CodeId> palette() {
        Palette<CodeId> there = palette;
        if (there == null) {
            there = new Palette<>(lang, CodingText.PALETTE_PROMPT.in(lang));
            there.setOnChosen(code -> chosen.accept(code));
            there.offerNew(this::newWords, path -> {
                Consumer<String> make = makeNew;
                if (make != null) {
                    make.accept(path);
                }
            });
            palette = there;
        }
        return there;
    }

    /// @param keys whether the digits take the codes that lie on them
    private List<Palette.Entry<CodeId>> entries(boolean keys, Set<CodeId> except) {
        List<Palette.Entry<CodeId>> entries = new ArrayList<>();
        Set<CodeId> listed = new HashSet<>(except);
        List<CodeId> recent = model.recent().byKey();
        for (int i = 0; i < recent.size(); i++) {
            String hint = keys ? Integer.toString(i + 1) : "";
            model.tree().find(recent.get(i)).ifPresent(code -> {
                if (listed.add(code.id())) {
                    entries.add(entry(code, hint));
                }
            });
        }
        for (Code code : model.tree().inOrder()) {
            if (listed.add(code.id())) {
                entries.add(entry(code, ""));
            }
        }
        return entries;
    }

    private Palette.Entry<CodeId> entry(Code code, String hint) {
        Palette.Entry<CodeId> entry = new Palette.Entry<>(code.id(), model.path(code), code.facet(), null, hint)
                .withAlias(code.shortName())
                .withColor(model.colorOf(code));
        return codes.isArchived(code) || codes.isHidden(code) ? entry.onlyWhole() : entry;
    }
}
