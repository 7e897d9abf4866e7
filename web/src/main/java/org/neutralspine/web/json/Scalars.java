package org.neutralspine.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.neutralspine.kernel.TrainingWeek;

/** The single values of our bodies: texts, numbers, days, instants, ids. */
final class Scalars {

    private static final int MOST_DIGITS = 30;

    private Scalars() {}

    static SimpleModule module() {
        SimpleModule module = new SimpleModule("neutral-spine");
        add(module, LocalDate.class, LocalDate::parse, "must be a day such as 2026-11-21");
        add(module, Instant.class, Instant::parse, "must be an instant such as 2026-11-21T08:30:00Z");
        add(module, UUID.class, Scalars::uuid, "must be an id such as 123e4567-e89b-42d3-a456-426614174000");
        add(module, TrainingWeek.class, TrainingWeek::parse, "must be a week such as 2026-W46");
        module.addDeserializer(
                String.class,
                new FromText<>(String.class, Scalars::clean, "must be a text without control characters"));
        module.addDeserializer(BigDecimal.class, new Decimal());
        JsonDeserializer<Double> real = new Real();
        return module.addDeserializer(Double.class, real).addDeserializer(double.class, real);
    }

    private static <T> void add(SimpleModule module, Class<T> type, Function<String, T> parse, String allowed) {
        module.addDeserializer(type, new FromText<>(type, parse, allowed));
        module.addSerializer(type, ToStringSerializer.instance);
    }

    private static UUID uuid(String text) {
        UUID id = UUID.fromString(text);
        if (!id.toString().equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("not written as an id");
        }
        return id;
    }

    /** Neither NUL and its like, which no database takes, nor half a surrogate pair, which is no character. */
    private static String clean(String text) {
        boolean broken = text.codePoints().anyMatch(c -> isControl(c) || isHalfPair(c));
        if (broken) {
            throw new IllegalArgumentException("control characters");
        }
        return text;
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0;
    }

    private static boolean isHalfPair(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static final class FromText<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;
        private final String allowed;

        FromText(Class<T> type, Function<String, T> parse, String allowed) {
            super(type);
            this.parse = parse;
            this.allowed = allowed;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw new Wrong(parser, allowed);
            }
            try {
                return parse.apply(parser.getText());
            } catch (RuntimeException e) {
                throw new Wrong(parser, allowed);
            }
        }
    }

    private static final class Decimal extends StdScalarDeserializer<BigDecimal> {

        private static final long serialVersionUID = 1L;

        Decimal() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return decimal(parser);
        }
    }

    private static final class Real extends StdScalarDeserializer<Double> {

        private static final long serialVersionUID = 1L;

        Real() {
            super(Double.class);
        }

        @Override
        public Double deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return decimal(parser).doubleValue();
        }
    }

    private static BigDecimal decimal(JsonParser parser) throws IOException {
        if (!parser.currentToken().isNumeric()) {
            throw new Wrong(parser, "must be a number");
        }
        BigDecimal value = parser.getDecimalValue();
        if (value.precision() > MOST_DIGITS || Math.abs(value.scale()) > MOST_DIGITS) {
            throw new Wrong(parser, "must be a number of at most " + MOST_DIGITS + " digits");
        }
        return value;
    }
}
