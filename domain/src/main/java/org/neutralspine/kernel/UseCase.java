package org.neutralspine.kernel;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Something a person asks the product to do: a verb. Each of its public methods is one transaction, rolled back by any
 * {@link Refusal}, and takes the {@link Actor} first.
 *
 * <p>The class is not final and has one constructor, marked {@code @Inject}. It is dependent, not normal-scoped, because
 * only so does the container (seen on Payara 6.2025.10, Weld 5.1.6) accept a class without a second, empty constructor.
 */
@Stereotype
@Dependent
@Transactional
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UseCase {}
