package org.vielstimmig.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// How many, or from which place on: a whole number that is not below 0.
final class Count implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String value) {
        try {
            int count = Integer.parseInt(value);
            if (count >= 0) {
                return count;
            }
        } catch (NumberFormatException e) {
            // Refused below, like a number below 0.
        }
        throw new TypeConversionException(value);
    }
}
