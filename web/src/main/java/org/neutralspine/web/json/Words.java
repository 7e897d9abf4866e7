package org.neutralspine.web.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.lang.reflect.AnnotatedType;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * What a type itself says about its JSON: a record's component must be given unless its type is {@code @Nullable}, and an
 * enum with a {@code word()} is written and read as that word.
 */
final class Words extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        return isComponent(member) ? Boolean.valueOf(!isNullable(member)) : super.hasRequiredMarker(member);
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated annotated) {
        if (annotated instanceof AnnotatedMember member && isComponent(member)) {
            return JsonSetter.Value.construct(isNullable(member) ? Nulls.SET : Nulls.FAIL, Nulls.FAIL);
        }
        return super.findSetterInfo(annotated);
    }

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        for (int i = 0; i < constants.length; i++) {
            names[i] = word(constants[i]);
        }
        return names;
    }

    /** The constant's {@code word()}; {@code MON} for a day of the week; its name when it has none. */
    static String word(Enum<?> constant) {
        if (constant instanceof DayOfWeek day) {
            return day.name().substring(0, 3);
        }
        try {
            return (String) constant.getDeclaringClass().getMethod("word").invoke(constant);
        } catch (ReflectiveOperationException e) {
            return constant.name();
        }
    }

    private static boolean isComponent(Annotated annotated) {
        return annotated instanceof AnnotatedParameter parameter
                && parameter.getDeclaringClass().isRecord();
    }

    private static boolean isNullable(AnnotatedMember member) {
        AnnotatedParameter parameter = (AnnotatedParameter) member;
        if (parameter.getOwner() instanceof AnnotatedConstructor constructor) {
            AnnotatedType[] types = constructor.getAnnotated().getAnnotatedParameterTypes();
            return types[parameter.getIndex()].isAnnotationPresent(Nullable.class);
        }
        return true;
    }
}
