package org.neutralspine.measure;

import java.util.List;
import java.util.Optional;

/**
 * All measures, in their order.
 *
 * @param version the version its authors gave the file
 * @param all every measure
 */
public record MeasureCatalogue(String version, List<Measure> all) {

    /** Copies the list. */
    public MeasureCatalogue {
        all = List.copyOf(all);
    }

    /** The measure with that id; empty if there is none. */
    public Optional<Measure> find(String id) {
        return all.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }
}
