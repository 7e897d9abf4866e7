/**
 * Answers: how does a person or a program talk to us? REST resources, pages, security and problem documents. Knows the
 * domain and the batch module. Must never contain medicine.
 */
@NullMarked
package org.neutralspine.web;

import org.jspecify.annotations.NullMarked;
