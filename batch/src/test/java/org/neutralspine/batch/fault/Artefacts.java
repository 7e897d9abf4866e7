package org.neutralspine.batch.fault;

import com.ibm.jbatch.container.services.impl.CDIBatchArtifactFactoryImpl;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;

/** The steps' parts from the container that is already there. */
public final class Artefacts extends CDIBatchArtifactFactoryImpl {

    @Override
    protected BeanManager obtainBeanManager() {
        return CDI.current().getBeanManager();
    }
}
