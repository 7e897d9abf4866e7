package org.neutralspine.batch.fault;

/** The tables of the batch engine, in words both databases know; a server makes them by itself. */
final class EngineBooks {

    static final String DDL = """
            create table jobinstancedata (
              jobinstanceid bigint generated always as identity primary key, name varchar(512), apptag varchar(512));
            create table executioninstancedata (
              jobexecid bigint generated always as identity primary key, jobinstanceid bigint,
              createtime timestamp, starttime timestamp, endtime timestamp, updatetime timestamp,
              parameters bytea, batchstatus varchar(512), exitstatus varchar(512));
            create table stepexecutioninstancedata (
              stepexecid bigint generated always as identity primary key, jobexecid bigint,
              batchstatus varchar(512), exitstatus varchar(512), stepname varchar(512),
              readcount integer, writecount integer, commitcount integer, rollbackcount integer,
              readskipcount integer, processskipcount integer, filtercount integer, writeskipcount integer,
              starttime timestamp, endtime timestamp, persistentdata bytea);
            create table jobstatus (id bigint primary key, obj bytea);
            create table stepstatus (id bigint primary key, obj bytea);
            create table checkpointdata (id varchar(512), obj bytea)""";

    private EngineBooks() {}
}
