package org.vielstimmig.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The path of a file. An empty one, as an unset variable of a script leaves it, would be the current folder.
final class FilePath implements ITypeConverter<Path> {

    @Override
    public Path convert(String value) {
        try {
            if (!value.isBlank()) {
                return Path.of(value);
            }
        } catch (InvalidPathException e) {
            // Refused below, like an empty one.
        }
        throw new TypeConversionException(value);
    }
}
