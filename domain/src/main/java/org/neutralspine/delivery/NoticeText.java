package org.neutralspine.delivery;

/** Writes what was composed as text that can be kept for years, and reads it again. */
public interface NoticeText {

    /** The text. */
    String write(Record composed);

    /** The value that {@link #write} was given. */
    <T extends Record> T read(String text, Class<T> type);
}
