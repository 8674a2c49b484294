package org.vielstimmig.jobs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/// A short name for an unexpected fault, hashed from where it happened: equal faults have equal codes, on every
/// machine and in either language. Messages are left out, since they may hold texts of a project.
public final class FaultCode {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int OWN_FRAMES = 4;
    private static final int TOP_FRAMES = 3;
    private static final int LONGEST_CHAIN = 10;

    private FaultCode() {}

    /// Eight characters in two groups: `7K2M-Q0ZD`.
    public static String of(Throwable fault) {
        StringBuilder trace = new StringBuilder();
        for (Throwable cause : chain(fault)) {
            trace.append(cause.getClass().getName()).append('\n');
            frames(cause).forEach(frame -> trace.append(frame).append('\n'));
        }
        byte[] hash = sha256(trace.toString());
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == 4) {
                code.append('-');
            }
            code.append(LETTERS.charAt(hash[i] & 31));
        }
        return code.toString();
    }

    /// What may be passed on: kinds of faults and names of program parts, no messages.
    public static String details(Throwable fault) {
        StringBuilder lines = new StringBuilder();
        for (Throwable cause : chain(fault)) {
            lines.append(lines.isEmpty() ? "" : "caused by ")
                    .append(cause.getClass().getName())
                    .append('\n');
            for (StackTraceElement frame : cause.getStackTrace()) {
                lines.append("  at ").append(frame).append('\n');
            }
        }
        return lines.toString();
    }

    private static List<Throwable> chain(Throwable fault) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable at = fault;
                at != null && chain.size() < LONGEST_CHAIN && !chain.contains(at);
                at = at.getCause()) {
            chain.add(at);
        }
        return chain;
    }

    /// Where it happened and how our own code got there; what called that (a key, a click, a timer) makes no
    /// difference.
    private static List<String> frames(Throwable fault) {
        List<String> frames = new ArrayList<>();
        int own = 0;
        StackTraceElement[] trace = fault.getStackTrace();
        for (int i = 0; i < trace.length && own < OWN_FRAMES; i++) {
            boolean ours = trace[i].getClassName().startsWith("org.vielstimmig.");
            if (ours) {
                own++;
            }
            if (ours || i < TOP_FRAMES) {
                frames.add(steady(trace[i]));
            }
        }
        return frames;
    }

    /// Lambdas are numbered by the compiler and hidden classes by the machine: neither belongs to the fault.
    private static String steady(StackTraceElement frame) {
        String type = frame.getClassName().replaceAll("\\$\\$Lambda.*", "").replaceAll("/0x[0-9a-f]+", "");
        String method = frame.getMethodName().replaceAll("^lambda\\$(.*)\\$\\d+$", "lambda $1");
        return type + "." + method;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
