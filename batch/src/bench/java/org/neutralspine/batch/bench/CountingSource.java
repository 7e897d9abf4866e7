package org.neutralspine.batch.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** One connection kept, as a pool would, without its own commit after each statement, and a count of statements. */
final class CountingSource {

    private final AtomicLong count = new AtomicLong();
    private final DataSource source;

    CountingSource(DataSource real) throws Exception {
        Connection kept = real.getConnection();
        kept.setAutoCommit(false);
        Connection shared = proxy(Connection.class, kept);
        this.source = (DataSource) Proxy.newProxyInstance(
                CountingSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, args) -> method.getName().equals("getConnection") ? shared : method.invoke(real, args));
    }

    private <T> T proxy(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                CountingSource.class.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    if (method.getName().equals("prepareStatement")) {
                        count.incrementAndGet();
                    }
                    try {
                        return method.invoke(real, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                }));
    }

    DataSource source() {
        return source;
    }

    long count() {
        return count.get();
    }
}
