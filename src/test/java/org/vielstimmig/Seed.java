package org.vielstimmig;

import java.util.Random;

/// A random generator whose seed is printed, so that a failing run can be run again: `-Dseed=…`.
public final class Seed {

    private Seed() {}

    public static Random random(String what) {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println(what + ": seed " + seed);
        return new Random(seed);
    }
}
