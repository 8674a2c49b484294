package org.vielstimmig.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Makes the command objects, handing each the run it belongs to.
final class Factory implements IFactory {

    private final Run run;

    Factory(Run run) {
        this.run = run;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Run.class) {
                return type.cast(constructor.newInstance(run));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
