package org.neutralspine.broken.strangers.session.store;

/** What only stores may know. */
public class LogEntity {}
