/**
 * Answers: how does the product run on one machine? Starts Payara Micro with our application as a child process and ends
 * it again. Knows files, ports and environment variables. Must never contain anything that a request needs.
 */
@NullMarked
package org.neutralspine.launch;

import org.jspecify.annotations.NullMarked;
