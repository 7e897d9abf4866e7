package org.neutralspine.web.page.view;

import org.jspecify.annotations.Nullable;

/**
 * How a patient is getting on.
 *
 * @param sentence one plain sentence that encourages and is true
 * @param progress the charts; absent before anything was prescribed
 */
public record ProgressView(String sentence, PatientView.@Nullable Progress progress) {}
