package org.neutralspine.batch.letter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import org.neutralspine.delivery.NoticeText;
import org.neutralspine.delivery.ReportText;
import org.neutralspine.report.CaseloadReport;

/** Writes what was composed as JSON, component by component. */
@Singleton
public class JacksonReportText implements ReportText, NoticeText {

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Override
    public String write(CaseloadReport report) {
        return write((Record) report);
    }

    @Override
    public CaseloadReport read(String text) {
        return read(text, CaseloadReport.class);
    }

    @Override
    public String write(Record composed) {
        try {
            return mapper.writeValueAsString(composed);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a notice could not be written", e);
        }
    }

    @Override
    public <T extends Record> T read(String text, Class<T> type) {
        try {
            return mapper.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept notice could not be read", e);
        }
    }
}
