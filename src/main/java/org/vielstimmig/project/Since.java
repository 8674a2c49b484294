package org.vielstimmig.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Release;

/// What has become of the codebook since a release.
///
/// @param changed codes that say something else; a place among siblings does not count
public record Since(int added, int changed, int gone) {

    public static Since of(Release release, List<Code> now) {
        Map<CodeId, Code> before = inUse(release.codes());
        Map<CodeId, Code> after = inUse(now);
        int changed = 0;
        int added = 0;
        for (Code code : after.values()) {
            Code was = before.get(code.id());
            if (was == null) {
                added++;
            } else if (!unplaced(was).equals(unplaced(code))) {
                changed++;
            }
        }
        int gone = (int)
                before.keySet().stream().filter(id -> !after.containsKey(id)).count();
        return new Since(added, changed, gone);
    }

    private static Map<CodeId, Code> inUse(List<Code> codes) {
        Map<CodeId, Code> used = new HashMap<>();
        for (Code code : codes) {
            if (code.mergedInto() == null) {
                used.put(code.id(), code);
            }
        }
        return used;
    }

    private static Code unplaced(Code code) {
        return code.edit().position(0).done();
    }

    public boolean isNothing() {
        return added == 0 && changed == 0 && gone == 0;
    }
}
