package org.vielstimmig.model;

/// The project itself.
public record Project(ProjectId id, String title, String description) implements Entity {}
