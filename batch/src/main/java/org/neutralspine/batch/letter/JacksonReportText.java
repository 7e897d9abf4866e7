package org.neutralspine.batch.letter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import org.neutralspine.delivery.ReportText;
import org.neutralspine.report.CaseloadReport;

/** Writes a report as JSON, component by component. */
@Singleton
public class JacksonReportText implements ReportText {

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Override
    public String write(CaseloadReport report) {
        try {
            return mapper.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report could not be written", e);
        }
    }

    @Override
    public CaseloadReport read(String text) {
        try {
            return mapper.readValue(text, CaseloadReport.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept report could not be read", e);
        }
    }
}
