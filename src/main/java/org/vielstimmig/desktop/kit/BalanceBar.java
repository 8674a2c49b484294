package org.vielstimmig.desktop.kit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.vielstimmig.i18n.KitText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Facet;

/// The balance of a theme as a thin bar: barrier, ambivalent, neutral, potential from left to right, in
/// shares of a whole. Where the whole is larger than its parts, the rest stays empty.
public final class BalanceBar extends Region {

    private static final List<Facet> ORDER = List.of(Facet.BARRIER, Facet.AMBIVALENT, Facet.NEUTRAL, Facet.POTENTIAL);

    /// The least width in pixels of a share that is not zero, so that nothing small disappears.
    private static final double LEAST = 2;

    private final Region ground = new Region();
    private final Map<Facet, Region> parts = new EnumMap<>(Facet.class);
    private final Map<Facet, Long> counts = new EnumMap<>(Facet.class);
    private final Lang lang;
    private double whole;

    public BalanceBar(Lang lang) {
        this.lang = lang;
        getStyleClass().add("balance-bar");
        setAccessibleRole(AccessibleRole.TEXT);
        setMouseTransparent(true);
        setPrefWidth(44);
        ground.getStyleClass().add("ground");
        ground.setManaged(false);
        getChildren().add(ground);
    }

    /// Made when there is something of it: most bars are of one facet or two.
    private Region part(Facet facet) {
        Region there = parts.get(facet);
        if (there == null) {
            there = new Region();
            there.setManaged(false);
            there.getStyleClass().add(FacetMark.styleOf(facet));
            parts.put(facet, there);
            getChildren().add(there);
        }
        return there;
    }

    /// Shows these counts; missing facets count nothing.
    public void show(Map<Facet, Long> next) {
        show(next, next.values().stream().mapToLong(Long::longValue).sum());
    }

    /// Shows these counts as shares of `whole`, which is raised to their sum where it is smaller.
    public void show(Map<Facet, Long> next, double whole) {
        long sum = next.values().stream().mapToLong(Long::longValue).sum();
        double most = Math.max(whole, sum);
        if (most == this.whole && counts.equals(next)) {
            return;
        }
        counts.clear();
        counts.putAll(next);
        this.whole = most;
        List<String> words = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            long count = counts.getOrDefault(facet, 0L);
            if (count > 0) {
                part(facet);
                words.add(KitText.SHARE.in(lang, nameOf(facet).in(lang), count));
            }
        }
        setAccessibleText(String.join(", ", words));
        requestLayout();
    }

    /// The word for a facet.
    public static KitText nameOf(Facet facet) {
        return switch (facet) {
            case POTENTIAL -> KitText.POTENTIAL;
            case BARRIER -> KitText.BARRIER;
            case AMBIVALENT -> KitText.AMBIVALENT;
            case NEUTRAL -> KitText.NEUTRAL;
        };
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        ground.resizeRelocate(0, 0, width, height);
        double x = 0;
        for (Facet facet : ORDER) {
            long count = counts.getOrDefault(facet, 0L);
            double share = whole <= 0 || count == 0 ? 0 : Math.max(LEAST, width * count / whole);
            share = Math.min(snapSizeX(share), width - x);
            Region part = parts.get(facet);
            if (part != null) {
                part.setVisible(share > 0);
                part.resizeRelocate(x, 0, share, height);
            }
            x += share;
        }
    }
}
