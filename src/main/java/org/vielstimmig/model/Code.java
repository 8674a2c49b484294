package org.vielstimmig.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A theme, with all that a codebook says about it (fields after Mayring and after MacQueen et al. 1998).
///
/// @param parent     null for a top-level theme
/// @param position   order among siblings
/// @param name       unique among siblings only
/// @param shortName  for statistics programs; may be empty
/// @param color      `#rrggbb`, or empty for the facet's own colour
/// @param brief      short definition, shown as a tooltip
/// @param notWhenSee codes to use instead
/// @param rule       what decides in doubt
/// @param mergedInto the code this one became part of; it then only answers for its id. Null for a code in use
public record Code(
        CodeId id,
        @Nullable CodeId parent,
        int position,
        String name,
        String shortName,
        String color,
        Facet facet,
        String brief,
        String definition,
        String useWhen,
        String notWhen,
        List<CodeId> notWhenSee,
        String rule,
        List<Anchor> anchors,
        CodeOrigin origin,
        CodeStatus status,
        @Nullable CodeId mergedInto)
        implements Entity {

    public Code {
        notWhenSee = List.copyOf(notWhenSee);
        anchors = List.copyOf(anchors);
    }

    /// A code with a name and nothing else said about it.
    public static Code named(CodeId id, @Nullable CodeId parent, int position, String name, Facet facet) {
        return new Code(
                id,
                parent,
                position,
                name,
                "",
                "",
                facet,
                "",
                "",
                "",
                "",
                List.of(),
                "",
                List.of(),
                CodeOrigin.INDUCTIVE,
                CodeStatus.DRAFT,
                null);
    }

    /// A copy that can be changed field by field.
    public Draft edit() {
        return new Draft(this);
    }

    /// A code being changed. Not for sharing between threads.
    public static final class Draft {
        private final CodeId id;
        private @Nullable CodeId parent;
        private int position;
        private String name;
        private String shortName;
        private String color;
        private Facet facet;
        private String brief;
        private String definition;
        private String useWhen;
        private String notWhen;
        private List<CodeId> notWhenSee;
        private String rule;
        private List<Anchor> anchors;
        private CodeOrigin origin;
        private CodeStatus status;
        private @Nullable CodeId mergedInto;

        private Draft(Code code) {
            id = code.id;
            parent = code.parent;
            position = code.position;
            name = code.name;
            shortName = code.shortName;
            color = code.color;
            facet = code.facet;
            brief = code.brief;
            definition = code.definition;
            useWhen = code.useWhen;
            notWhen = code.notWhen;
            notWhenSee = code.notWhenSee;
            rule = code.rule;
            anchors = code.anchors;
            origin = code.origin;
            status = code.status;
            mergedInto = code.mergedInto;
        }

        public Draft parent(@Nullable CodeId value) {
            parent = value;
            return this;
        }

        public Draft position(int value) {
            position = value;
            return this;
        }

        public Draft name(String value) {
            name = value;
            return this;
        }

        public Draft shortName(String value) {
            shortName = value;
            return this;
        }

        public Draft color(String value) {
            color = value;
            return this;
        }

        public Draft facet(Facet value) {
            facet = value;
            return this;
        }

        public Draft brief(String value) {
            brief = value;
            return this;
        }

        public Draft definition(String value) {
            definition = value;
            return this;
        }

        public Draft useWhen(String value) {
            useWhen = value;
            return this;
        }

        public Draft notWhen(String value) {
            notWhen = value;
            return this;
        }

        public Draft notWhenSee(List<CodeId> value) {
            notWhenSee = value;
            return this;
        }

        public Draft rule(String value) {
            rule = value;
            return this;
        }

        public Draft anchors(List<Anchor> value) {
            anchors = value;
            return this;
        }

        public Draft origin(CodeOrigin value) {
            origin = value;
            return this;
        }

        public Draft status(CodeStatus value) {
            status = value;
            return this;
        }

        public Draft mergedInto(@Nullable CodeId value) {
            mergedInto = value;
            return this;
        }

        public Code done() {
            return new Code(
                    id,
                    parent,
                    position,
                    name,
                    shortName,
                    color,
                    facet,
                    brief,
                    definition,
                    useWhen,
                    notWhen,
                    notWhenSee,
                    rule,
                    anchors,
                    origin,
                    status,
                    mergedInto);
        }
    }
}
