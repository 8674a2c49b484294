package org.vielstimmig.desktop.shell;

import java.util.List;
import java.util.Optional;
import org.vielstimmig.desktop.kit.Notice;
import org.vielstimmig.i18n.FrameText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.project.Session;
import org.vielstimmig.store.Finding;

/// What the look-over at opening found, said calmly: after an unclean end that nothing is lost, else what
/// deserves a look.
final class FindingsNotice {

    private static final int SHOWN = 5;

    private FindingsNotice() {}

    static Optional<Notice> of(Session session, Lang lang) {
        List<Finding> findings = session.findings();
        if (findings.isEmpty()) {
            return session.uncleanEnd()
                    ? Optional.of(new Notice(
                            lang,
                            Notice.Severity.HINT,
                            FrameText.FINDINGS_UNCLEAN_TITLE.in(lang),
                            FrameText.FINDINGS_UNCLEAN.in(lang)))
                    : Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        findings.stream()
                .limit(SHOWN)
                .forEach(finding -> text.append(words(finding, lang)).append('\n'));
        if (findings.size() > SHOWN) {
            text.append(FrameText.FINDINGS_MORE.in(lang, findings.size() - SHOWN))
                    .append('\n');
        }
        text.append(FrameText.FINDINGS_KEPT.in(lang));
        return Optional.of(new Notice(
                lang, Notice.Severity.ADVICE, FrameText.FINDINGS_TITLE.in(lang, findings.size()), text.toString()));
    }

    private static String words(Finding finding, Lang lang) {
        return switch (finding) {
            case Finding.Damage f -> FrameText.FINDING_DAMAGE.in(lang);
            case Finding.QuoteDiffers f ->
                FrameText.FINDING_QUOTE.in(
                        lang, f.transcript(), Integer.toString(f.start()), Integer.toString(f.end()));
            case Finding.RangeOutside f ->
                FrameText.FINDING_RANGE.in(
                        lang, f.transcript(), Integer.toString(f.start()), Integer.toString(f.end()));
            case Finding.Dangling f -> FrameText.FINDING_DANGLING.in(lang, f.what());
        };
    }
}
