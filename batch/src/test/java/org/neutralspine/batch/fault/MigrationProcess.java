package org.neutralspine.batch.fault;

import org.flywaydb.core.Flyway;

/** The process that gets killed while it brings a database's tables up to date, by the migrations the server applies at its start. */
public final class MigrationProcess {

    /** What it prints once it begins. */
    static final String AT_WORK = "migrating";

    private MigrationProcess() {}

    /** Migrates the database at the address, user and password it is given. */
    public static void main(String[] place) {
        System.out.println(AT_WORK);
        Flyway.configure().dataSource(place[0], place[1], place[2]).load().migrate();
    }
}
