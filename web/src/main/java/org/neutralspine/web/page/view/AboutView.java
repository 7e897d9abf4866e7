package org.neutralspine.web.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page about the product.
 *
 * @param version of the software
 * @param knowledge of the knowledge base
 * @param counts how much it knows, in words
 * @param sources what it rests on
 */
public record AboutView(String version, Knowledge knowledge, List<String> counts, List<Source> sources) {

    /**
     * Which knowledge runs.
     *
     * @param version as its files say
     * @param hash over its files
     * @param status the state of its review
     */
    public record Knowledge(String version, String hash, String status) {}

    /**
     * One source.
     *
     * @param id as rules name it
     * @param citation who, what, when
     * @param url where it can be read; absent if nowhere
     */
    public record Source(
            String id, String citation, @Nullable String url) {}
}
