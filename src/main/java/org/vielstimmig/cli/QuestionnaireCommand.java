package org.vielstimmig.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Groups what can be done with the questionnaire; does nothing by itself.
@Command(
        name = "questionnaire",
        subcommands = {
            QuestionnaireDeriveCommand.class,
            QuestionnaireItemsCommand.class,
            QuestionnaireItemSetCommand.class,
            QuestionnaireItemRemoveCommand.class,
            QuestionnaireCheckCommand.class,
            QuestionnaireCoverageCommand.class,
            QuestionnaireExportCommand.class
        })
final class QuestionnaireCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public void run() {
        throw UsageFaults.noCommand(spec);
    }
}
