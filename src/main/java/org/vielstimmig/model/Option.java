package org.vielstimmig.model;

import org.jspecify.annotations.Nullable;

/// One answer that can be chosen.
///
/// @param code     what is stored for it: one to five letters or digits
/// @param from     the code it stands for, null if it stands for none
/// @param residual an answer apart, such as "none of these"; excludes all others
public record Option(String code, LocalText text, @Nullable CodeId from, boolean residual) {}
