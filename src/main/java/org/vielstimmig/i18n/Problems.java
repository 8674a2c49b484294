package org.vielstimmig.i18n;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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
            case Problem.FileExists p -> ProblemText.FILE_EXISTS.in(lang, p.file());
            case Problem.FolderMissing p -> ProblemText.FOLDER_MISSING.in(lang, p.folder());
            case Problem.FileUnreadable p -> ProblemText.FILE_UNREADABLE.in(lang, p.file());
            case Problem.FileUnwritable p -> ProblemText.FILE_UNWRITABLE.in(lang, p.file());
            case Problem.NotAProject p -> ProblemText.NOT_A_PROJECT.in(lang, p.file());
            case Problem.ProjectEmpty p -> ProblemText.PROJECT_EMPTY.in(lang, p.file());
            case Problem.ProjectDamaged p -> ProblemText.PROJECT_DAMAGED.in(lang, p.file());
            case Problem.ProjectTooNew p ->
                ProblemText.PROJECT_TOO_NEW.in(lang, p.file(), Integer.toString(p.version()));
            case Problem.ProjectLocked p ->
                p.holder().isEmpty()
                        ? ProblemText.PROJECT_LOCKED.in(lang, p.file())
                        : ProblemText.PROJECT_LOCKED_BY.in(lang, p.file(), holder(lang, p.holder()));
            case Problem.ProjectReadOnly p -> ProblemText.PROJECT_READ_ONLY.in(lang, p.file());
            case Problem.KeyWrong p -> ProblemText.KEY_WRONG.in(lang, p.file());
            case Problem.FormatUnknown p ->
                ProblemText.FORMAT_UNKNOWN.in(lang, name(p.file()), String.join(", ", p.known()));
            case Problem.FileDamaged p -> ProblemText.FILE_DAMAGED.in(lang, name(p.file()), p.format());
            case Problem.FileEncrypted p -> ProblemText.FILE_ENCRYPTED.in(lang, name(p.file()));
            case Problem.FileTooLarge p -> ProblemText.FILE_TOO_LARGE.in(lang, name(p.file()));
            case Problem.NoText p -> ProblemText.NO_TEXT.in(lang, name(p.file()));
            case Problem.FormatNamedWrong p ->
                ProblemText.FORMAT_NAMED_WRONG.in(lang, p.format(), String.join(", ", p.known()));
            case Problem.NotFound p ->
                ProblemText.NOT_FOUND.in(lang, thing(p.what()).in(lang), p.name());
            case Problem.Ambiguous p ->
                ProblemText.AMBIGUOUS.in(lang, thing(p.what()).in(lang), p.name(), p.count());
            case Problem.NameTaken p ->
                ProblemText.NAME_TAKEN.in(lang, thing(p.what()).in(lang), p.name());
            case Problem.NameEmpty p ->
                ProblemText.NAME_EMPTY.in(lang, thing(p.what()).in(lang));
            case Problem.QuoteMissing p -> ProblemText.QUOTE_MISSING.in(lang, shortened(p.quote()), p.transcript());
            case Problem.RangeOutside p ->
                ProblemText.RANGE_OUTSIDE.in(
                        lang, Integer.toString(p.start()), Integer.toString(p.end()), Integer.toString(p.length()));
            case Problem.CodeUnderItself p -> ProblemText.CODE_UNDER_ITSELF.in(lang, p.code());
            case Problem.ValueInvalid p -> ProblemText.VALUE_INVALID.in(lang, p.field(), p.value(), p.allowed());
            case Problem.NothingToUndo p -> ProblemText.NOTHING_TO_UNDO.in(lang);
            case Problem.NothingToRedo p -> ProblemText.NOTHING_TO_REDO.in(lang);
            case Problem.QueryFault p ->
                ProblemText.QUERY_FAULT.in(
                        lang,
                        fault(p.fault()).in(lang),
                        Integer.toString(p.range().start() + 1),
                        Integer.toString(Math.max(p.range().end(), p.range().start() + 1)));
            case Problem.ExportFault p ->
                p.item().isEmpty()
                        ? export(p.kind()).in(lang, p.detail())
                        : p.item() + ": " + export(p.kind()).in(lang, p.detail());
        };
    }

    public static ProblemText thing(Problem.Thing thing) {
        return switch (thing) {
            case TRANSCRIPT -> ProblemText.TRANSCRIPT;
            case CODE -> ProblemText.CODE;
            case CODING -> ProblemText.CODING;
            case CODER -> ProblemText.CODER;
            case VARIABLE -> ProblemText.VARIABLE;
            case ITEM -> ProblemText.ITEM;
            case AUDIENCE -> ProblemText.AUDIENCE;
            case BLOCK -> ProblemText.BLOCK;
            case SCALE -> ProblemText.SCALE;
            case SPEAKER -> ProblemText.SPEAKER;
            case MEMO -> ProblemText.MEMO;
            case RELEASE -> ProblemText.RELEASE;
            case WORKSPACE -> ProblemText.WORKSPACE;
        };
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
        };
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
