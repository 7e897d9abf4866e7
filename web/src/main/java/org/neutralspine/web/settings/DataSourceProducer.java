package org.neutralspine.web.settings;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;

/** Makes the one data source, which {@code web.xml} defines, injectable for the few who speak SQL themselves. */
@ApplicationScoped
public class DataSourceProducer {

    @Resource(lookup = "java:global/jdbc/neutralspine")
    @SuppressWarnings("NullAway.Init") // the container fills it
    private DataSource dataSource;

    /** The data source. */
    @Produces
    @Dependent
    public DataSource dataSource() {
        return dataSource;
    }
}
