package org.neutralspine.broken.outside.program;

import jakarta.ws.rs.Path;

/** Breaks the rule: the domain answers HTTP. */
@Path("programs")
class Programs {}
