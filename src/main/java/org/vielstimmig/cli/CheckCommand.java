package org.vielstimmig.cli;

import java.util.List;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.project.Session;
import org.vielstimmig.store.Finding;
import picocli.CommandLine.Command;

@Command(name = "check")
final class CheckCommand extends ProjectCommand {

    CheckCommand(Run run) {
        super(run);
    }

    record Checked(boolean ok, List<FindingShape> findings) {}

    record FindingShape(String kind, String detail) {}

    @Override
    int on(Session session) {
        List<FindingShape> findings = Run.await(session.read(store -> store.check(true))).stream()
                .map(this::shape)
                .toList();
        run.answer(
                new Checked(findings.isEmpty(), findings),
                () -> findings.isEmpty()
                        ? List.of(run.say(CliText.CHECK_CLEAN))
                        : findings.stream().map(FindingShape::detail).toList());
        return findings.isEmpty() ? DONE : Cli.FAULT;
    }

    private FindingShape shape(Finding finding) {
        return switch (finding) {
            case Finding.Damage f -> new FindingShape("damage", run.say(CliText.FINDING_DAMAGE, f.detail()));
            case Finding.QuoteDiffers f ->
                new FindingShape(
                        "quote", run.say(CliText.FINDING_QUOTE, f.coding(), f.transcript(), f.start() + ":" + f.end()));
            case Finding.RangeOutside f ->
                new FindingShape(
                        "range", run.say(CliText.FINDING_RANGE, f.what(), f.transcript(), f.start() + ":" + f.end()));
            case Finding.Dangling f ->
                new FindingShape("reference", run.say(CliText.FINDING_DANGLING, f.what(), f.id()));
        };
    }
}
