package org.vielstimmig.model;

/// Who speaks in one transcript.
///
/// @param label as written in the text, without its colon (`B1`)
/// @param name  what the project calls this speaker; the label if nothing else was chosen
public record Speaker(SpeakerId id, String label, String name, Role role) {

    public Speaker withName(String newName) {
        return new Speaker(id, label, newName, role);
    }

    public Speaker withRole(Role newRole) {
        return new Speaker(id, label, name, newRole);
    }
}
