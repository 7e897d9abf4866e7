package org.neutralspine.web.http;

import java.util.List;

/**
 * A list, as every list of the API is written.
 *
 * @param items in their order
 * @param <T> what is listed
 */
public record Items<T>(List<T> items) {}
