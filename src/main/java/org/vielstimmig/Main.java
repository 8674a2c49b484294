package org.vielstimmig;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.cli.Cli;
import org.vielstimmig.cli.Pictures;
import org.vielstimmig.project.Session;

/// The program's entrance.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(Cli.run(args, new Pictures() {
            @Override
            public List<String> workspaces() {
                return List.of();
            }

            @Override
            public void draw(
                    @Nullable Session session, String workspace, Look look, @Nullable String transcript, Path out) {}
        }));
    }
}
