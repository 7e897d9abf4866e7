package org.neutralspine.broken.container.gate;

import jakarta.enterprise.context.ApplicationScoped;

/** Breaks the rule: a decider knows the container. */
@ApplicationScoped
class Gate {}
