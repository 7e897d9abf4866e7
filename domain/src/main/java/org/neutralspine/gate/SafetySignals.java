package org.neutralspine.gate;

/** Where signals go. The same signal raised twice while nobody has acted is one. */
public interface SafetySignals {

    /** Raises one, in the caller's transaction: what was noticed and that it was told are kept together or not at all. */
    void raise(SafetySignal signal);
}
