package org.neutralspine.batch.fault;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import javax.sql.DataSource;

/** What a server does for a data source: within a transaction of the thread everybody shares one connection. */
public final class Transactions {

    private final DataSource source;
    private final ThreadLocal<Deque<Connection>> open = ThreadLocal.withInitial(ArrayDeque::new);

    /** Transactions on {@code source}. */
    public Transactions(DataSource source) {
        this.source = source;
    }

    /** Begins one; what was open before waits. */
    public void begin() {
        try {
            Connection connection = source.getConnection();
            connection.setAutoCommit(false);
            stack().push(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Commits the one begun last. */
    public void commit() {
        end(Connection::commit);
    }

    /** Rolls the one begun last back. */
    public void rollback() {
        end(Connection::rollback);
    }

    private void end(End end) {
        try (Connection connection = stack().pop()) {
            end.of(connection);
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Deque<Connection> stack() {
        return Objects.requireNonNull(open.get());
    }

    /** The data source that follows the thread's transaction. */
    public DataSource dataSource() {
        return as(DataSource.class, (method, arguments) -> {
            if (!method.getName().equals("getConnection")) {
                return method.invoke(source, arguments);
            }
            Connection shared = stack().peek();
            return shared == null ? source.getConnection() : notToBeClosed(shared);
        });
    }

    /** The same for the batch engine, which would set a schema on every database but one. */
    public DataSource dataSourceOfEngine() {
        DataSource mine = dataSource();
        return as(DataSource.class, (method, arguments) -> {
            Object answer = method.invoke(mine, arguments);
            return answer instanceof Connection connection ? withoutSchema(connection) : answer;
        });
    }

    private static Connection notToBeClosed(Connection shared) {
        return as(Connection.class, (method, arguments) -> switch (method.getName()) {
            case "close", "commit", "rollback", "setAutoCommit" -> null;
            default -> method.invoke(shared, arguments);
        });
    }

    private static Connection withoutSchema(Connection connection) {
        return as(Connection.class, (method, arguments) -> {
            Object answer = method.invoke(connection, arguments);
            return answer instanceof DatabaseMetaData data ? calledOracle(data) : answer;
        });
    }

    private static DatabaseMetaData calledOracle(DatabaseMetaData data) {
        return as(
                DatabaseMetaData.class,
                (method, arguments) ->
                        method.getName().equals("getDatabaseProductName") ? "Oracle" : method.invoke(data, arguments));
    }

    private static <T> T as(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                Transactions.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return call.of(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private interface End {
        void of(Connection connection) throws SQLException;
    }

    private interface Call {
        @org.jspecify.annotations.Nullable
        Object of(java.lang.reflect.Method method, Object[] arguments) throws Exception;
    }
}
