package org.vielstimmig.questionnaire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.AudienceId;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.BlockId;
import org.vielstimmig.model.Evidence;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.ItemKind;
import org.vielstimmig.model.ItemState;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.Option;
import org.vielstimmig.model.ProjectId;
import org.vielstimmig.model.Questionnaire;
import org.vielstimmig.model.Scale;

/// Invented questionnaires for tests.
public final class Instruments {

    public static final Audience MO = audience("MO", "Organisationen", "Organisations", 0);
    public static final Audience BEH = audience("BEH", "Ämter", "Authorities", 1);
    public static final Audience TR = audience("TR", "Träger", "Providers", 2);

    public static final Scale AGREEMENT = Scales.standard();
    public static final Scale OBSTACLE = Scales.byKey(Scales.OBSTACLE_4).orElseThrow();

    private Instruments() {}

    public static LocalText text(String de, String en) {
        return LocalText.of(Map.of("de", de, "en", en));
    }

    public static Audience audience(String key, String de, String en, int position) {
        return new Audience(new AudienceId(uuid("audience" + key)), key, text(de, en), Set.of(key), position);
    }

    public static Block block(String title, int position, Audience... audiences) {
        Set<AudienceId> ids =
                java.util.Arrays.stream(audiences).map(Audience::id).collect(Collectors.toSet());
        return new Block(
                new BlockId(uuid("block" + title)), text(title, title + " (en)"), LocalText.EMPTY, ids, position);
    }

    /// An item of one wording for all of `audiences`.
    public static Item item(
            ItemKind kind, String code, Block block, int position, LocalText text, Audience... audiences) {
        Map<AudienceId, LocalText> wording = new LinkedHashMap<>();
        for (Audience audience : audiences) {
            wording.put(audience.id(), text);
        }
        boolean choice = kind == ItemKind.MULTIPLE || kind == ItemKind.SINGLE;
        List<Option> options = choice
                ? List.of(
                        new Option("A1", text("Morgens", "In the morning"), null, false),
                        new Option("A2", text("Abends", "In the evening"), null, false),
                        new Option("NONE", text("Nichts davon", "None of these"), null, true))
                : List.of();
        return new Item(
                new ItemId(uuid("item" + code)),
                code,
                block.id(),
                position,
                kind,
                wording,
                LocalText.EMPTY,
                kind == ItemKind.LIKERT ? AGREEMENT.id() : null,
                options,
                kind == ItemKind.MULTIPLE,
                false,
                Evidence.NONE,
                "",
                ItemState.APPROVED,
                1);
    }

    public static Item likert(String code, Block block, int position, String de, String en, Audience... audiences) {
        return item(ItemKind.LIKERT, code, block, position, text(de, en), audiences);
    }

    public static Item mirrored(Item item, Audience audience, String de, String en) {
        Map<AudienceId, LocalText> wording = new LinkedHashMap<>(item.wording());
        wording.put(audience.id(), text(de, en));
        return item.withWording(wording);
    }

    public static Instrument instrument(List<Audience> audiences, List<Block> blocks, List<Item> items) {
        return new Instrument(
                new Questionnaire(
                        new ProjectId(uuid("project")),
                        text("Miteinander arbeiten", "Working together"),
                        text("Willkommen!", "Welcome!"),
                        text("Danke!", "Thanks!"),
                        List.of("de", "en")),
                audiences,
                blocks,
                List.of(AGREEMENT, OBSTACLE),
                items);
    }

    /// Any questionnaire that passes the check before an export.
    public static Instrument random(Random random) {
        List<Audience> audiences = new ArrayList<>(List.of(MO, BEH, TR).subList(0, 1 + random.nextInt(3)));
        List<Block> blocks = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        int blockCount = 1 + random.nextInt(4);
        for (int b = 0; b < blockCount; b++) {
            List<Audience> seeing = some(audiences, random);
            Block block = random.nextBoolean()
                    ? block("Seite " + b, b)
                    : block("Seite " + b, b, seeing.toArray(Audience[]::new));
            blocks.add(block);
            int itemCount = 1 + random.nextInt(6);
            for (int i = 0; i < itemCount; i++) {
                String code = "Q" + b + "X" + i;
                ItemKind kind = random.nextInt(3) > 0
                        ? ItemKind.LIKERT
                        : ItemKind.values()[random.nextInt(ItemKind.values().length)];
                List<Audience> asked = some(seeing, random);
                Item item = item(
                        kind, code, block, i, text("Satz " + code, "Sentence " + code), asked.toArray(Audience[]::new));
                if (random.nextBoolean()) {
                    for (Audience audience : asked) {
                        item = mirrored(
                                item,
                                audience,
                                "Satz " + code + " " + audience.key(),
                                "Sentence " + code + audience.key());
                    }
                }
                item = item.withMandatory(random.nextInt(4) == 0);
                if (kind == ItemKind.LIKERT && random.nextInt(4) == 0) {
                    item = item.withScale(OBSTACLE.id());
                }
                items.add(item);
            }
        }
        java.util.Collections.shuffle(items, random);
        java.util.Collections.shuffle(blocks, random);
        java.util.Collections.shuffle(audiences, random);
        return instrument(audiences, blocks, items);
    }

    private static List<Audience> some(List<Audience> of, Random random) {
        List<Audience> some = new ArrayList<>(of);
        while (some.size() > 1 && random.nextInt(3) == 0) {
            some.remove(random.nextInt(some.size()));
        }
        return some;
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
