package org.vielstimmig.cli;

import picocli.CommandLine.IVersionProvider;

/// The program's version, as the jar's manifest has it.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Vielstimmig " + number()};
    }

    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "0.1.0" : version;
    }
}
