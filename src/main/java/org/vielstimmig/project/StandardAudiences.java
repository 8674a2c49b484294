package org.vielstimmig.project;

import java.util.Map;
import java.util.Set;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.AudienceId;
import org.vielstimmig.model.LocalText;

/// The two sides a questionnaire begins with: those whose voices were heard, and those they deal with.
/// Everything about them can be changed.
final class StandardAudiences {

    private StandardAudiences() {}

    static Audience organisations() {
        return new Audience(
                AudienceId.create(),
                "MO",
                LocalText.of(Map.of("de", "Migrant*innenorganisationen", "en", "Migrant organisations")),
                Set.of("MO"),
                0);
    }

    static Audience authorities() {
        return new Audience(
                AudienceId.create(),
                "BEH",
                LocalText.of(Map.of("de", "Behörden und Träger", "en", "Authorities and service providers")),
                Set.of("BEH"),
                1);
    }
}
