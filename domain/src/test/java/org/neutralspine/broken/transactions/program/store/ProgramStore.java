package org.neutralspine.broken.transactions.program.store;

import jakarta.transaction.Transactional;

/** Breaks the rule: a store opens a transaction of its own. */
@Transactional
class ProgramStore {}
