package org.neutralspine.blackbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test against the one server of this run. Take the {@link Site} in the constructor. All classes share the server and
 * its demonstration hospital: a test that changes a patient chooses its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OneSite.class)
public @interface BlackBox {}
