package org.neutralspine.web.page;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Numbers and days as a form sends them; what is none is absent, and the use case says what is missing. */
final class Numbers {

    private static final int LONGEST = 9;

    private Numbers() {}

    static @Nullable Integer whole(@Nullable String text) {
        return text != null && text.matches("-?\\d{1," + LONGEST + "}") ? Integer.valueOf(text) : null;
    }

    static int whole(@Nullable String text, int otherwise) {
        Integer value = whole(text);
        return value == null ? otherwise : value;
    }

    static @Nullable BigDecimal decimal(@Nullable String text) {
        return text != null && text.matches("\\d{1,6}([.,]\\d{1,2})?") ? new BigDecimal(text.replace(',', '.')) : null;
    }

    static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
