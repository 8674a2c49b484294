package org.vielstimmig.i18n;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vielstimmig.model.Problem;

/// Turns an expected fault into a sentence: what is wrong, where, and what to do.
public final class Problems {

    /// The note of the program that holds a project: person @ machine, instant, process.
    private static final Pattern HOLDER = Pattern.compile("(.+) @ (.+), ([0-9T:.-]+Z), ([0-9]+)");

    private Problems() {}

    public static String in(Lang lang, Problem problem) {
        return switch (problem) {
            case Problem.FileMissing p -> ProblemText.FILE_MISSING.in(lang, p.file());
            case Problem.FileIsFolder p -> ProblemText.FILE_IS_FOLDER.in(lang, p.file());
            case Problem.FolderEmpty p -> ProblemText.FOLDER_EMPTY.in(lang, p.folder());
            case Problem.FileExists p -> ProblemText.FILE_EXISTS.in(lang, p.file());
            case Problem.FolderMissing p -> ProblemText.FOLDER_MISSING.in(lang, p.folder());
            case Problem.FileUnreadable p -> ProblemText.FILE_UNREADABLE.in(lang, p.file());
            case Problem.FileUnwritable p -> ProblemText.FILE_UNWRITABLE.in(lang, p.file());
            case Problem.NotAProject p -> ProblemText.NOT_A_PROJECT.in(lang, p.file());
            case Problem.ProjectEmpty p -> ProblemText.PROJECT_EMPTY.in(lang, p.file());
            case Problem.ProjectDamaged p -> ProblemText.PROJECT_DAMAGED.in(lang, p.file());
            case Problem.ProjectNotUpdated p ->
                p.copy().isEmpty()
                        ? ProblemText.PROJECT_NOT_UPDATED.in(lang, p.file(), Integer.toString(p.version()))
                        : ProblemText.PROJECT_NOT_UPDATED_COPY.in(
                                lang, p.file(), Integer.toString(p.version()), p.copy());
            case Problem.ProjectTooNew p ->
                ProblemText.PROJECT_TOO_NEW.in(lang, p.file(), Integer.toString(p.version()));
            case Problem.ProjectLocked p ->
                p.holder().isEmpty()
                        ? ProblemText.PROJECT_LOCKED.in(lang, p.file())
                        : ProblemText.PROJECT_LOCKED_BY.in(lang, p.file(), holder(lang, p.holder()));
            case Problem.ProjectReadOnly p -> ProblemText.PROJECT_READ_ONLY.in(lang, p.file());
            case Problem.KeyWrong p -> ProblemText.KEY_WRONG.in(lang, p.file());
            case Problem.FormatUnknown p -> unknown(lang, p);
            case Problem.FileDamaged p -> ProblemText.FILE_DAMAGED.in(lang, name(p.file()), p.format());
            case Problem.FileEncrypted p -> ProblemText.FILE_ENCRYPTED.in(lang, name(p.file()));
            case Problem.FileTooLarge p -> tooLarge(lang, p);
            case Problem.FileEndless p -> ProblemText.FILE_ENDLESS.in(lang, name(p.file()));
            case Problem.NoText p -> ProblemText.NO_TEXT.in(lang, name(p.file()));
            case Problem.NoTable p -> ProblemText.NO_TABLE.in(lang, name(p.file()));
            case Problem.LabelMissing p ->
                p.there().isEmpty()
                        ? ProblemText.LABEL_MISSING_ALL.in(lang, p.label())
                        : ProblemText.LABEL_MISSING.in(lang, p.label(), String.join(", ", p.there()));
            case Problem.FormatNamedWrong p ->
                ProblemText.FORMAT_NAMED_WRONG.in(lang, p.format(), String.join(", ", p.known()));
            case Problem.NotFound p ->
                ProblemText.NOT_FOUND.in(lang, thing(p.what()).in(lang), p.name(), listed(lang, p.what()));
            case Problem.Ambiguous p ->
                ProblemText.AMBIGUOUS.in(lang, thing(p.what()).in(lang), p.name(), p.count());
            case Problem.NameTaken(Problem.Thing what, String name)
            when what == Problem.Thing.VARIABLE -> VariableText.NAME_TAKEN.in(lang, name);
            case Problem.NameTaken p ->
                ProblemText.NAME_TAKEN.in(lang, thing(p.what()).in(lang), p.name());
            case Problem.NameEmpty p ->
                ProblemText.NAME_EMPTY.in(lang, thing(p.what()).in(lang));
            case Problem.QuoteMissing p -> ProblemText.QUOTE_MISSING.in(lang, shortened(p.quote()), p.transcript());
            case Problem.RangeOutside p ->
                ProblemText.RANGE_OUTSIDE.in(
                        lang, Integer.toString(p.start()), Integer.toString(p.end()), Integer.toString(p.length()));
            case Problem.MergedIntoItself p -> ProblemText.MERGED_INTO_ITSELF.in(lang, p.code());
            case Problem.CodeUnderItself p -> ProblemText.CODE_UNDER_ITSELF.in(lang, p.code());
            case Problem.ValueInvalid p ->
                ProblemText.VALUE_INVALID.in(lang, field(lang, p.field()), p.value(), p.allowed());
            case Problem.CodingsApart p -> ProblemText.CODINGS_APART.in(lang, p.count());
            case Problem.KeyTaken p -> ProblemText.KEY_TAKEN.in(lang, p.key(), GestureText.name(p.gesture(), lang));
            case Problem.NothingToUndo p -> ProblemText.NOTHING_TO_UNDO.in(lang);
            case Problem.NothingToRedo p -> ProblemText.NOTHING_TO_REDO.in(lang);
            case Problem.WhileBlind p -> ProblemText.WHILE_BLIND.in(lang);
            case Problem.QueryFault p -> query(lang, p);
            case Problem.ExportFault p ->
                p.item().isEmpty()
                        ? export(p.kind()).in(lang, p.detail())
                        : p.item() + ": " + export(p.kind()).in(lang, p.detail());
        };
    }

    private static String unknown(Lang lang, Problem.FormatUnknown p) {
        String name = name(p.file());
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".f4p") || lower.endsWith(".f4x")) {
            return ProblemText.FORMAT_F4.in(lang, name);
        }
        return lower.endsWith(".txt")
                ? ProblemText.FORMAT_NO_TEXT.in(lang, name)
                : ProblemText.FORMAT_UNKNOWN.in(lang, name, String.join(", ", p.known()));
    }

    /// Fields of the model by their names for people; options and variables are called as the person wrote them.
    private static String field(Lang lang, String field) {
        return switch (field) {
            case "turn" -> ProblemText.FIELD_TURN.in(lang);
            case "time" -> ProblemText.FIELD_TIME.in(lang);
            case "weight" -> ProblemText.FIELD_WEIGHT.in(lang);
            case "date" -> ProblemText.FIELD_DATE.in(lang);
            case "language" -> ProblemText.FIELD_LANGUAGE.in(lang);
            default -> field;
        };
    }

    /// Where nothing was asked for there is no place to point at.
    private static String query(Lang lang, Problem.QueryFault p) {
        String said = fault(p.fault()).in(lang);
        return p.query().isBlank()
                ? said
                : ProblemText.QUERY_FAULT.in(
                        lang,
                        said,
                        Integer.toString(p.range().start() + 1),
                        Integer.toString(Math.max(p.range().end(), p.range().start() + 1)));
    }

    public static ProblemText thing(Problem.Thing thing) {
        return switch (thing) {
            case TRANSCRIPT -> ProblemText.TRANSCRIPT;
            case CODE -> ProblemText.CODE;
            case CODE_SET -> ProblemText.CODE_SET;
            case CODING -> ProblemText.CODING;
            case CODER -> ProblemText.CODER;
            case VARIABLE -> ProblemText.VARIABLE;
            case ITEM -> ProblemText.ITEM;
            case AUDIENCE -> ProblemText.AUDIENCE;
            case BLOCK -> ProblemText.BLOCK;
            case SCALE -> ProblemText.SCALE;
            case SPEAKER -> ProblemText.SPEAKER;
            case MEMO -> ProblemText.MEMO;
            case MEMO_LINK -> ProblemText.MEMO_LINK;
            case STEP -> ProblemText.STEP;
            case RELEASE -> ProblemText.RELEASE;
            case WORKSPACE -> ProblemText.WORKSPACE;
        };
    }

    /// Which command shows what there is, where one does.
    private static String listed(Lang lang, Problem.Thing thing) {
        String command = switch (thing) {
            case TRANSCRIPT, SPEAKER -> "transcripts";
            case CODE -> "codes";
            case CODING -> "codings";
            case CODER -> "coders";
            case VARIABLE -> "variables";
            case ITEM -> "questionnaire items";
            case AUDIENCE -> "questionnaire coverage";
            case MEMO, MEMO_LINK -> "memos";
            case STEP -> "history";
            case RELEASE -> "releases";
            case CODE_SET -> "sets";
            case BLOCK, SCALE, WORKSPACE -> "";
        };
        return command.isEmpty() ? "" : ProblemText.LISTED_BY.in(lang, command);
    }

    private static ProblemText fault(Problem.QueryFault.Fault fault) {
        return switch (fault) {
            case EMPTY -> ProblemText.QUERY_EMPTY;
            case UNCLOSED_PAREN -> ProblemText.QUERY_UNCLOSED_PAREN;
            case UNOPENED_PAREN -> ProblemText.QUERY_UNOPENED_PAREN;
            case UNCLOSED_QUOTE -> ProblemText.QUERY_UNCLOSED_QUOTE;
            case MISSING_TERM -> ProblemText.QUERY_MISSING_TERM;
            case ONLY_NOT -> ProblemText.QUERY_ONLY_NOT;
            case EMPTY_FIELD -> ProblemText.QUERY_EMPTY_FIELD;
            case UNKNOWN_VALUE -> ProblemText.QUERY_UNKNOWN_VALUE;
            case TOO_MANY_TERMS -> ProblemText.QUERY_TOO_MANY_TERMS;
        };
    }

    private static ProblemText export(Problem.ExportFault.Kind kind) {
        return switch (kind) {
            case NO_ITEMS -> ProblemText.EXPORT_NO_ITEMS;
            case CODE_INVALID -> ProblemText.EXPORT_CODE_INVALID;
            case CODE_TWICE -> ProblemText.EXPORT_CODE_TWICE;
            case CODE_RESERVED -> ProblemText.EXPORT_CODE_RESERVED;
            case OPTION_INVALID -> ProblemText.EXPORT_OPTION_INVALID;
            case OPTION_TWICE -> ProblemText.EXPORT_OPTION_TWICE;
            case TEXT_MISSING -> ProblemText.EXPORT_TEXT_MISSING;
            case OPTIONS_MISSING -> ProblemText.EXPORT_OPTIONS_MISSING;
            case SCALE_MISSING -> ProblemText.EXPORT_SCALE_MISSING;
            case AUDIENCE_MISSING -> ProblemText.EXPORT_AUDIENCE_MISSING;
            case QUOTE_COPIED -> ProblemText.EXPORT_QUOTE_COPIED;
            case ONLY_NAME -> ProblemText.EXPORT_ONLY_NAME;
            case UNTRANSLATED -> ProblemText.EXPORT_UNTRANSLATED;
        };
    }

    private static String tooLarge(Lang lang, Problem.FileTooLarge p) {
        boolean bytes = p.of() == Problem.FileTooLarge.Measure.BYTES || p.of() == Problem.FileTooLarge.Measure.UNPACKED;
        String limit = NumberFormat.getIntegerInstance(lang.locale()).format(bytes ? p.limit() >> 20 : p.limit());
        ProblemText most = switch (p.of()) {
            case BYTES -> ProblemText.LIMIT_BYTES;
            case UNPACKED -> ProblemText.LIMIT_UNPACKED;
            case CHARACTERS -> ProblemText.LIMIT_CHARACTERS;
            case LINES -> ProblemText.LIMIT_LINES;
            case PAGES -> ProblemText.LIMIT_PAGES;
            case SPEAKERS -> ProblemText.LIMIT_SPEAKERS;
        };
        return ProblemText.FILE_TOO_LARGE.in(lang, name(p.file()), most.in(lang, limit));
    }

    private static String name(String file) {
        Path name = Path.of(file).getFileName();
        return name == null ? file : name.toString();
    }

    private static String shortened(String quote) {
        String line = quote.replaceAll("\\s+", " ").strip();
        return line.length() <= 60 ? line : line.substring(0, line.offsetByCodePoints(0, 30)) + " …";
    }

    private static String holder(Lang lang, String note) {
        Matcher parts = HOLDER.matcher(note);
        if (!parts.matches()) {
            return note;
        }
        ZonedDateTime since = Instant.parse(parts.group(3)).atZone(ZoneId.systemDefault());
        return ProblemText.HOLDER.in(
                lang,
                parts.group(1),
                parts.group(2),
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(lang.locale())
                        .format(since),
                parts.group(4));
    }
}
