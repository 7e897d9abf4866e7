/** Answers: on what do tests run? Real databases and people to test with. Must never be shipped. */
package org.neutralspine.testing;
