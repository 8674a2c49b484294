package org.vielstimmig.desktop.transcripts;

import java.util.List;
import java.util.Objects;
import org.vielstimmig.model.Turn;

/// In what the turns of a new reading differ from those there are. Turns are compared one by one only where
/// there are as many of both.
///
/// @param now      how many there are
/// @param then     how many there would be
/// @param times    how many begin at another time
/// @param speakers how many are somebody else's
/// @param ranges   how many begin or end elsewhere in the text
record RepairDiff(int now, int then, int times, int speakers, int ranges) {

    static RepairDiff of(List<Turn> now, List<Turn> then) {
        int times = 0;
        int speakers = 0;
        int ranges = 0;
        if (now.size() == then.size()) {
            for (int i = 0; i < now.size(); i++) {
                Turn one = now.get(i);
                Turn other = then.get(i);
                times += Objects.equals(one.at(), other.at()) ? 0 : 1;
                speakers += Objects.equals(one.speaker(), other.speaker()) ? 0 : 1;
                ranges += one.range().equals(other.range()) ? 0 : 1;
            }
        }
        return new RepairDiff(now.size(), then.size(), times, speakers, ranges);
    }

    boolean isSame() {
        return now == then && times + speakers + ranges == 0;
    }
}
