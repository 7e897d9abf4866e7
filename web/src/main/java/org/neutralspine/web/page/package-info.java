/**
 * Answers: what does a person see? Server-rendered pages: the view engine, the frame around every page, its words and
 * the controllers that turn a form into a use case and the answer into a page. Knows {@code domain}, the settings, the
 * start and who is signed in. Must never contain medicine, SQL, or a word that is not in {@code messages.properties}.
 */
@NullMarked
package org.neutralspine.web.page;

import org.jspecify.annotations.NullMarked;
