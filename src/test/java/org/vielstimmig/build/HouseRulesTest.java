package org.vielstimmig.build;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The rules of the house: which room may know which, where a library may be used, and that nothing talks to a
/// network.
@AnalyzeClasses(packages = "org.vielstimmig", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    private static final String ROOT = "org.vielstimmig";

    /// Floor 1, open to every room above.
    private static final Set<String> GROUND = Set.of("model", "jobs", "i18n", "settings");

    /// Rooms that work with data alone and have no words for people.
    private static final Set<String> WITHOUT_WORDS = Set.of("text", "store", "search", "analysis", "questionnaire");

    /// What each room may import beside floor 1. The faces see, beside the services, the data that services
    /// return.
    private static final Map<String, Set<String>> MAY_IMPORT = mayImport();

    private static Map<String, Set<String>> mayImport() {
        Set<String> returned =
                Set.of("project", "store", "transcripts", "questionnaire", "search", "reports", "text", "analysis");
        Map<String, Set<String>> rules = new TreeMap<>();
        rules.put("", Set.of("cli", "desktop.shell", "project"));
        rules.put("cli", returned);
        rules.put("desktop.kit", Set.of());
        rules.put("desktop.page", Set.of("desktop.kit", "text"));
        rules.put(
                "project",
                Set.of("transcripts", "exchange", "reports", "search", "analysis", "questionnaire", "store", "text"));
        rules.put("transcripts", Set.of("text"));
        rules.put("exchange", Set.of("questionnaire", "text"));
        rules.put("reports", Set.of());
        rules.put("search", Set.of("text"));
        rules.put("analysis", Set.of("text"));
        rules.put("questionnaire", Set.of("text"));
        rules.put("store", Set.of("text"));
        rules.put("text", Set.of());
        rules.put("model", Set.of());
        rules.put("jobs", Set.of());
        rules.put("i18n", Set.of());
        rules.put("settings", Set.of());
        return rules;
    }

    /// Rooms are packages; `exchange` and all below it is one, every workspace of the window is one of its own.
    private static String room(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT)) {
            return "?";
        }
        String rest = name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
        if (rest.startsWith("exchange")) {
            return "exchange";
        }
        if (rest.startsWith("desktop.")) {
            int end = rest.indexOf('.', "desktop.".length());
            return end < 0 ? rest : rest.substring(0, end);
        }
        return rest;
    }

    @ArchTest
    static final ArchRule roomsKeepTheirWalls = ArchRuleDefinition.classes()
            .should(new ArchCondition<JavaClass>("import only the rooms they may") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    String from = room(type);
                    type.getDirectDependenciesFromSelf().forEach(dependency -> {
                        JavaClass target = dependency.getTargetClass().getBaseComponentType();
                        String to = room(target);
                        if (!to.equals("?") && !to.equals(from) && !allowed(from, to, target)) {
                            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                        }
                    });
                }
            });

    private static boolean allowed(String from, String to, JavaClass target) {
        if (GROUND.contains(to)) {
            return switch (from) {
                case "model" -> false;
                case "jobs" -> to.equals("model");
                case "i18n" -> to.equals("model");
                case "settings" -> to.equals("i18n") || to.equals("model");
                default -> !(to.equals("i18n") && WITHOUT_WORDS.contains(from));
            };
        }
        if (from.equals("desktop.shell")) {
            return to.startsWith("desktop.")
                    || MAY_IMPORT.get("cli").contains(to)
                    || target.getFullName().startsWith(ROOT + ".cli.Pictures");
        }
        if (MAY_IMPORT.containsKey(from)) {
            return MAY_IMPORT.get(from).contains(to);
        }
        // A workspace: kit, page, services; never another workspace.
        return to.equals("desktop.kit")
                || to.equals("desktop.page")
                || MAY_IMPORT.get("cli").contains(to);
    }

    @ArchTest
    static final ArchRule noCircles = slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule sqlOnlyInStore = library("store", "java.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule luceneOnlyInSearch = library("search", "org.apache.lucene..");

    @ArchTest
    static final ArchRule differencesOnlyInText = library("text", "com.github.difflib..");

    @ArchTest
    static final ArchRule picocliOnlyInCli = library("cli", "picocli..");

    @ArchTest
    static final ArchRule richTextOnlyOnThePage = library("desktop.page", "jfx.incubator..");

    @ArchTest
    static final ArchRule javafxOnlyInDesktop = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".desktop..", ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "jfx..", "org.controlsfx..", "atlantafx..");

    @ArchTest
    static final ArchRule jacksonWhereDataIsReadAndWritten = noClasses()
            .that()
            .resideOutsideOfPackages(
                    ROOT + ".settings..",
                    ROOT + ".store..",
                    ROOT + ".exchange..",
                    ROOT + ".transcripts..",
                    ROOT + ".questionnaire..",
                    ROOT + ".cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..");

    @ArchTest
    static final ArchRule nothingTalksToANetwork = noClasses()
            .should()
            .dependOnClassesThat(new DescribedPredicate<>("reach a network") {
                private static final List<String> HARMLESS =
                        List.of("java.net.URI", "java.net.URISyntaxException", "java.net.URL");

                @Override
                public boolean test(JavaClass type) {
                    String name = type.getFullName();
                    return (name.startsWith("java.net.") || name.startsWith("javax.net.")) && !HARMLESS.contains(name)
                            || name.startsWith("java.rmi.");
                }
            });

    @ArchTest
    static final ArchRule nobodyOpensAnAddress = noClasses()
            .should()
            .callMethod("java.net.URL", "openStream")
            .orShould()
            .callMethod("java.net.URL", "openConnection");

    @ArchTest
    static final ArchRule oneDoorToTheWindowsThread = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + ".desktop.kit.FxDoor")
            .should()
            .callMethod("javafx.application.Platform", "runLater", Runnable.class.getName());

    @ArchTest
    static final ArchRule noMutableStatics =
            fields().that().areStatic().and().doNotHaveName("$VALUES").should().beFinal();

    @ArchTest
    static final ArchRule onlyTheSessionWrites = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + ".project.Session")
            .and()
            .resideOutsideOfPackage(ROOT + ".store")
            .should()
            .callMethod(ROOT + ".store.Store", "perform", ROOT + ".model.Step", "java.util.List")
            .orShould()
            .callMethod(ROOT + ".store.Store", "undo", "int")
            .orShould()
            .callMethod(ROOT + ".store.Store", "redo", "int");

    private static ArchRule library(String room, String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages);
    }
}
