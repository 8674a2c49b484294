package org.vielstimmig.model;

/// Carries an expected fault to the face that asked. It has no stack trace: nothing is broken in the program.
public final class ProblemException extends RuntimeException {

    private final Problem problem;

    public ProblemException(Problem problem) {
        super(problem.getClass().getSimpleName(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
