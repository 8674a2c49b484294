package org.vielstimmig.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One question, mirrored for its audiences, with its evidence.
///
/// @param exportCode variable name in survey programs: `^[A-Za-z][A-Za-z0-9]{0,15}$`, unique ignoring case
/// @param block      page it stands on
/// @param wording    one text per audience that is asked
/// @param scale      only for [ItemKind#LIKERT]
/// @param options    only for [ItemKind#MULTIPLE] and [ItemKind#SINGLE]
/// @param other      whether a free "other" answer is offered
/// @param rationale  why the item is there
/// @param version    counted from 1, rises with every new wording
public record Item(
        ItemId id,
        String exportCode,
        BlockId block,
        int position,
        ItemKind kind,
        Map<AudienceId, LocalText> wording,
        LocalText help,
        @Nullable ScaleId scale,
        List<Option> options,
        boolean other,
        boolean mandatory,
        Evidence evidence,
        String rationale,
        ItemState state,
        int version)
        implements Entity {

    public Item {
        wording = Collections.unmodifiableMap(new TreeMap<>(wording));
        options = List.copyOf(options);
    }

    public LocalText wordingFor(AudienceId audience) {
        return wording.getOrDefault(audience, LocalText.EMPTY);
    }

    public Item withWording(Map<AudienceId, LocalText> newWording) {
        return new Item(
                id,
                exportCode,
                block,
                position,
                kind,
                newWording,
                help,
                scale,
                options,
                other,
                mandatory,
                evidence,
                rationale,
                state,
                version + 1);
    }

    public Item withOptions(List<Option> newOptions, boolean newOther) {
        return new Item(
                id,
                exportCode,
                block,
                position,
                kind,
                wording,
                help,
                scale,
                newOptions,
                newOther,
                mandatory,
                evidence,
                rationale,
                state,
                version + 1);
    }

    public Item withHelp(LocalText newHelp) {
        return new Item(
                id,
                exportCode,
                block,
                position,
                kind,
                wording,
                newHelp,
                scale,
                options,
                other,
                mandatory,
                evidence,
                rationale,
                state,
                version + 1);
    }

    public Item withPlace(BlockId newBlock, int newPosition) {
        return new Item(
                id,
                exportCode,
                newBlock,
                newPosition,
                kind,
                wording,
                help,
                scale,
                options,
                other,
                mandatory,
                evidence,
                rationale,
                state,
                version);
    }

    public Item withScale(@Nullable ScaleId newScale) {
        return new Item(
                id,
                exportCode,
                block,
                position,
                kind,
                wording,
                help,
                newScale,
                options,
                other,
                mandatory,
                evidence,
                rationale,
                state,
                version + 1);
    }

    public Item withEvidence(Evidence newEvidence) {
        return new Item(
                id,
                exportCode,
                block,
                position,
                kind,
                wording,
                help,
                scale,
                options,
                other,
                mandatory,
                newEvidence,
                rationale,
                state,
                version);
    }

    public Item withRationale(String newRationale) {
        return new Item(
                id,
                exportCode,
                block,
                position,
                kind,
                wording,
                help,
                scale,
                options,
                other,
                mandatory,
                evidence,
                newRationale,
                state,
                version);
    }

    public Item withState(ItemState newState) {
        return new Item(
                id,
                exportCode,
                block,
                position,
                kind,
                wording,
                help,
                scale,
                options,
                other,
                mandatory,
                evidence,
                rationale,
                newState,
                version);
    }

    public Item withMandatory(boolean newMandatory) {
        return new Item(
                id,
                exportCode,
                block,
                position,
                kind,
                wording,
                help,
                scale,
                options,
                other,
                newMandatory,
                evidence,
                rationale,
                state,
                version);
    }

    public Item withExportCode(String newExportCode) {
        return new Item(
                id,
                newExportCode,
                block,
                position,
                kind,
                wording,
                help,
                scale,
                options,
                other,
                mandatory,
                evidence,
                rationale,
                state,
                version);
    }
}
