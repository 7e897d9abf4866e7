package org.neutralspine.batch.fault;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Every {@code @Transactional} call in a transaction of its own; all of {@code batch} asks for REQUIRES_NEW. */
@Interceptor
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class OneTransactionEach {

    private final Transactions transactions;

    /** Uses {@code transactions}. */
    @Inject
    public OneTransactionEach(Transactions transactions) {
        this.transactions = transactions;
    }

    @AroundInvoke
    Object within(InvocationContext call) throws Exception {
        transactions.begin();
        try {
            Object answer = call.proceed();
            transactions.commit();
            return answer;
        } catch (RuntimeException e) {
            transactions.rollback();
            throw e;
        }
    }
}
