package org.neutralspine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Works out what is left of a condition when some facts are settled.
 *
 * @param names which facts are settled
 * @param known their values
 */
record Settling(Set<Fact> names, Facts known) implements When.Reader<When> {

    private static final When ALWAYS = When.always();
    private static final When NEVER = When.never();

    @Override
    public When all(List<When> parts) {
        List<When> open = new ArrayList<>();
        for (When part : parts) {
            When left = part.fold(this);
            if (left.equals(NEVER)) {
                return NEVER;
            }
            if (!left.equals(ALWAYS)) {
                open.add(left);
            }
        }
        return open.size() == 1 ? open.get(0) : new When.All(open);
    }

    @Override
    public When any(List<When> parts) {
        List<When> open = new ArrayList<>();
        for (When part : parts) {
            When left = part.fold(this);
            if (left.equals(ALWAYS)) {
                return ALWAYS;
            }
            if (!left.equals(NEVER)) {
                open.add(left);
            }
        }
        return open.size() == 1 ? open.get(0) : new When.Any(open);
    }

    @Override
    public When not(When part) {
        When left = part.fold(this);
        if (left.equals(ALWAYS)) {
            return NEVER;
        }
        return left.equals(NEVER) ? ALWAYS : new When.Not(left);
    }

    @Override
    public When test(When.Test test) {
        if (!names.contains(test.fact()) || !test.op().asksItsFactOnly()) {
            return test;
        }
        return Evaluator.passes(test, known) ? ALWAYS : NEVER;
    }
}
