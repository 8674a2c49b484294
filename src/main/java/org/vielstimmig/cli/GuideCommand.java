package org.vielstimmig.cli;

import java.util.concurrent.Callable;
import org.vielstimmig.project.Guide;
import picocli.CommandLine.Command;

@Command(name = "guide")
final class GuideCommand implements Callable<Integer> {

    /// Comfortable to read in any terminal.
    private static final int WIDTH = 88;

    private final Run run;

    GuideCommand(Run run) {
        this.run = run;
    }

    record GuideShape(String language, String title, String markdown) {}

    @Override
    public Integer call() {
        Guide guide = Guide.sample(run.lang());
        run.answer(new GuideShape(run.lang().tag(), guide.title(), guide.markdown()), () -> guide.lines(WIDTH));
        return 0;
    }
}
