package org.vielstimmig.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// A command on an existing project.
abstract class ProjectCommand implements Callable<Integer> {

    static final int DONE = 0;

    protected final Run run;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROJECT")
    @SuppressWarnings("NullAway.Init")
    Path project;

    ProjectCommand(Run run) {
        this.run = run;
    }

    @Override
    public Integer call() {
        return run.with(project, this::on);
    }

    /// @return the exit code
    abstract int on(Session session);
}
