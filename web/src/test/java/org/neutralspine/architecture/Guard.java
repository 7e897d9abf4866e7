package org.neutralspine.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/**
 * One rule about the whole system.
 *
 * @param name names the rule, and the package below {@code org.neutralspine.broken} that breaks it
 * @param rule makes the rule for the packages below a root
 */
record Guard(String name, Function<String, ArchRule> rule) {

    @Override
    public String toString() {
        return name;
    }
}
