package org.vielstimmig.desktop.coding;

import java.util.Set;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Whether Shift is held at this moment of a drag. Keys are not heard of while something is dragged; but many
/// systems then offer to move alone what may be copied too, and offer both again once Shift is let go of.
/// Where a system does not, what counts is how the drag began.
final class HeldShift {

    /// Whether this system was seen to tell.
    private boolean told;

    boolean isHeld(Dragboard board) {
        return isHeld(Carried.isShifted(board), board.getTransferModes());
    }

    /// @param atFirst whether it was held when the drag began
    /// @param offered what the system offers at this moment of a thing that may be copied and moved
    boolean isHeld(boolean atFirst, Set<TransferMode> offered) {
        boolean moveAlone = offered.equals(Set.of(TransferMode.MOVE));
        told |= moveAlone;
        return told ? moveAlone : atFirst;
    }
}
