package org.vielstimmig.desktop.coding;

import java.util.List;
import javafx.collections.ObservableList;

/// Brings a shown list to a new state by touching only what differs, so that the rest keeps its cells, its
/// selection and its place.
final class Rows {

    private Rows() {}

    static <T> void bring(ObservableList<T> shown, List<? extends T> wanted) {
        int same = Math.min(shown.size(), wanted.size());
        int from = 0;
        while (from < same && shown.get(from).equals(wanted.get(from))) {
            from++;
        }
        int back = 0;
        while (back < same - from && shown.get(shown.size() - 1 - back).equals(wanted.get(wanted.size() - 1 - back))) {
            back++;
        }
        int to = shown.size() - back;
        int wantedTo = wanted.size() - back;
        if (to - from == wantedTo - from) {
            for (int i = from; i < to; i++) {
                if (!shown.get(i).equals(wanted.get(i))) {
                    shown.set(i, wanted.get(i));
                }
            }
        } else if (from == 0 && back == 0) {
            shown.setAll(wanted);
        } else {
            shown.remove(from, to);
            shown.addAll(from, wanted.subList(from, wantedTo));
        }
    }
}
