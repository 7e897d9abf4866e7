package org.neutralspine.batch.nightly;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells how many patients' proposals were renewed; they are kept already. */
@Named
@Dependent
public class ProposalCount extends AbstractItemWriter {

    private static final Logger LOG = Logger.getLogger(ProposalCount.class.getName());

    @Override
    public void writeItems(List<Object> renewed) {
        LOG.log(Level.INFO, "night proposals renewed={0} failed={1}", new Object[] {
            Collections.frequency(renewed, true), Collections.frequency(renewed, false)
        });
    }
}
