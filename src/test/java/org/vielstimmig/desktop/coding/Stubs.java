package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.List;
import org.vielstimmig.desktop.kit.Messages;
import org.vielstimmig.desktop.kit.Navigator;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;

/// Where a window would go and what it would say, kept for the test to look at.
final class Stubs implements Navigator, Messages {

    final List<String> said = new ArrayList<>();
    final List<CodeId> codes = new ArrayList<>();
    final List<Throwable> faults = new ArrayList<>();
    Runnable lastAction = () -> {};

    @Override
    public void importing() {}

    @Override
    public void transcript(TranscriptId transcript) {}

    @Override
    public void passage(TranscriptId transcript, TextRange range) {}

    @Override
    public void code(CodeId code) {
        codes.add(code);
    }

    @Override
    public void item(ItemId item) {}

    @Override
    public void search(String query) {}

    @Override
    public void problem(Problem problem) {
        said.add(problem.toString());
    }

    @Override
    public void unexpected(Throwable fault) {
        fault.printStackTrace();
        faults.add(fault);
    }

    @Override
    public void passing(String text) {
        said.add(text);
    }

    @Override
    public void passing(String text, String action, Runnable run) {
        said.add(text);
        lastAction = run;
    }
}
