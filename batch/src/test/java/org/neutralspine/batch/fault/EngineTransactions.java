package org.neutralspine.batch.fault;

import com.ibm.jbatch.spi.services.IBatchConfig;
import com.ibm.jbatch.spi.services.ITransactionManagementService;
import com.ibm.jbatch.spi.services.TransactionManagerAdapter;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.inject.spi.CDI;

/** Chunks of the batch engine in the thread's transactions, as in a server. */
public final class EngineTransactions implements ITransactionManagementService {

    private static final int ACTIVE = 0;

    @Override
    public void init(IBatchConfig config) {
        // Nothing to set up.
    }

    @Override
    public void shutdown() {
        // Nothing to give back.
    }

    @Override
    public TransactionManagerAdapter getTransactionManager(StepContext step) {
        Transactions transactions = CDI.current().select(Transactions.class).get();
        return new TransactionManagerAdapter() {
            @Override
            public void begin() {
                transactions.begin();
            }

            @Override
            public void commit() {
                transactions.commit();
            }

            @Override
            public void rollback() {
                transactions.rollback();
            }

            @Override
            public int getStatus() {
                return ACTIVE;
            }

            @Override
            public void setRollbackOnly() {
                throw new IllegalStateException("not needed by our steps");
            }

            @Override
            public void setTransactionTimeout(int seconds) {
                // A plain JVM has none.
            }
        };
    }
}
