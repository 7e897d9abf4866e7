package org.neutralspine.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The registry of facts: everything a rule may ask about, with its type, range, unit and meaning. The name is the
 * constant's in lower case, except where a dot stands for the group ({@code PATIENT__PAIN_NOW} is
 * {@code patient.pain_now}).
 */
public enum Fact {
    PATIENT__AGE(Type.whole(0, 120), "years"),
    PATIENT__CONDITIONS(Type.TEXTS, "ids of the conditions"),
    PATIENT__HAS_FUSION(Type.FLAG, "a fusion condition is active"),
    PATIENT__FUSED_SEGMENTS(Type.whole(1, 25), "fused vertebrae minus one, gaps filled"),
    PATIENT__FUSION_TOUCHES_JUNCTION(Type.FLAG, "the fused levels contain C7, T1, T12 or L1"),
    PATIENT__WEEKS_SINCE_SURGERY(Type.whole(0, 5200), "weeks since surgery, six lower while healing is slow (FUS-08)"),
    PATIENT__WEEKS_SINCE_ONSET(
            Type.whole(0, 5200), "weeks since onset, the smallest over the conditions that are no fusion"),
    PATIENT__PHASE_UNKNOWN(Type.FLAG, "the weeks of some condition are not known"),
    PATIENT__REDFLAGS(Type.TEXTS, "ids of the red flags that stand"),
    PATIENT__REDFLAG_URGENCY(Type.words("none", "watch", "refer", "urgent", "emergency"), "highest after clusters"),
    PATIENT__SCREENING_AGE_DAYS(Type.whole(0, 36500), "days since the full red-flag screen was answered"),
    PATIENT__CLEARANCE_VALID(Type.FLAG, "no clearance is needed, or it was given"),
    PATIENT__CLEARANCE_COVERS_PHASE(Type.FLAG, "no clearance is needed, or it covers the present phase"),
    PATIENT__CLEARANCE_SCOPE(Type.TEXTS, "what the clearance is for"),
    PATIENT__ASSESSMENT_DONE(Type.FLAG, "no examination is needed, or it was done within three months"),
    PATIENT__MISSING_INPUTS(Type.TEXTS, "surgical facts that are needed and empty"),
    PATIENT__SURGEON_LIMITS(Type.TEXTS, "cap keys the surgeon limited, and starting positions ruled out"),
    PATIENT__HEALING_RISK(Type.FLAG, "smoker, poor bone, revision surgery or diabetes out of control"),
    PATIENT__RADIOGRAPHIC_FUSION(Type.FLAG, "imaging shows bony healing"),
    PATIENT__PHASE_CRITERIA_MET(Type.FLAG, "the criteria of PROG-08 are documented"),
    PATIENT__WOUND_CLOSED(Type.FLAG, "the wound is closed"),
    PATIENT__NEURO_STABLE(Type.FLAG, "the last two nerve checks are equal or better"),
    PATIENT__FALLS_RISK(Type.FLAG, "a fall in twelve months, or tandem stance under ten seconds"),
    PATIENT__EXTENSION_PREFERENCE(Type.FLAG, "a clinician documented centralisation with extension"),
    PATIENT__SUPERVISED(Type.FLAG, "sessions take place with a professional"),
    PATIENT__PAIN_NOW(Type.whole(0, 10), "NRS points now, before a session"),
    PATIENT__TSK17(Type.whole(17, 68), "points on the Tampa scale"),
    PATIENT__FABQ_PA(Type.whole(0, 24), "points on the FABQ physical activity scale"),
    PATIENT__START_BACK(Type.words("low", "medium", "high"), "STarT Back risk"),
    PATIENT__ACTIVITY_LEVEL(Type.words("sedentary", "light", "active"), "how active the patient is"),
    EXERCISE__ID(Type.TEXT, "the exercise"),
    EXERCISE__CATEGORY(Type.TEXT, "its category"),
    EXERCISE__TAGS(Type.TEXTS, "its tags"),
    EXERCISE__INDICATIONS(Type.TEXTS, "conditions it is for; empty means general"),
    EXERCISE__ANY_NUMERIC(Type.DEMAND, "every rating against its cap"),
    EXERCISE__LEVEL(Type.whole(1, 5), "level"),
    EXERCISE__AXIAL_COMPRESSION(Type.whole(0, 4), "rating"),
    EXERCISE__IMPACT(Type.whole(0, 4), "rating"),
    EXERCISE__MOTION__LUMBAR__EXTENSION(Type.whole(0, 4), "rating"),
    EXERCISE__ADJACENT_REGION_MOTION(Type.whole(0, 4), "largest motion rating in the regions that hold the fusion"),
    SESSION__PAIN_MAX(Type.whole(0, 10), "highest NRS points during the session"),
    SESSION__PAIN_24H_DELTA(Type.whole(-10, 10), "NRS points 24 h after minus before"),
    SESSION__PAIN_48H_DELTA(Type.whole(-10, 10), "NRS points 48 h after minus before"),
    SESSION__DISTAL_SPREAD(Type.FLAG, "symptoms moved away from the spine"),
    SESSION__NEW_NEURO(Type.FLAG, "new numbness or weakness"),
    SESSION__COMPLETED_FRACTION(Type.number(0, 10), "share of the prescribed sets that were done"),
    SESSION__RPE(Type.whole(0, 10), "effort, 0 to 10"),
    SESSION__TECHNIQUE_OK(Type.FLAG, "neutral control confirmed"),
    SESSION__HOURS_AFTER_WAKING(Type.number(0, 24), "hours after waking"),
    HISTORY__GOOD_SESSIONS_IN_ROW(Type.whole(0, 10000), "good sessions in a row before this one"),
    HISTORY__BAD_SESSIONS_IN_ROW(Type.whole(0, 10000), "bad sessions in a row before this one"),
    HISTORY__DAYS_SINCE_LAST_SESSION(Type.whole(0, 36500), "days since the session before this one"),
    HISTORY__WEEKS_AT_LEVEL(Type.whole(0, 5200), "weeks at the present step"),
    HISTORY__WEEKS_AT_LEVEL_1(Type.whole(0, 5200), "weeks at level 1"),
    HISTORY__WEEKS_AT_LEVEL_2(Type.whole(0, 5200), "weeks at level 2"),
    HISTORY__WEEKS_AT_LEVEL_3(Type.whole(0, 5200), "weeks at level 3"),
    HISTORY__WEEKS_AT_LEVEL_4(Type.whole(0, 5200), "weeks at level 4"),
    HISTORY__WEEKS_AT_LEVEL_5(Type.whole(0, 5200), "weeks at level 5"),
    HISTORY__REGRESSIONS_IN_4_WEEKS(Type.whole(0, 1000), "steps back in four weeks"),
    HISTORY__WEEKS_WITHOUT_IMPROVEMENT(Type.whole(0, 5200), "weeks without improvement"),
    HISTORY__FREE_WEIGHT_PROVOKES(Type.FLAG, "two red responses to free weights"),
    TESTS__RTL_PASSED(Type.FLAG, "RTL-01 or RTL-02 unlocked"),
    TESTS__PAIN_REST_7D_MEAN(Type.number(0, 10), "pain at rest, mean of seven days"),
    TESTS__BIERING_SORENSEN_S(Type.number(0, 3600), "seconds of the Biering-Sorensen hold"),
    TESTS__PLANK_S(Type.number(0, 3600), "seconds of front plank"),
    TESTS__SIDE_PLANK_WORSE_SIDE_S(Type.number(0, 3600), "seconds of side plank on the weaker side"),
    TESTS__SIDE_PLANK_RATIO(Type.number(0, 1), "side plank, weaker side over stronger side"),
    TESTS__HINGE_CLEAN_REPS(Type.whole(0, 1000), "hip hinges with all three stick contacts kept"),
    TESTS__BRISK_WALK_MIN(Type.number(0, 1440), "minutes of brisk walking"),
    TESTS__SINGLE_LEG_STANCE_S(Type.number(0, 3600), "seconds on one leg"),
    TESTS__CALF_RAISE_REPS(Type.whole(0, 1000), "heel raises on one leg"),
    PROGRAM__EXERCISES(Type.TEXTS, "ids of the exercises in the draft"),
    PROGRAM__ALLOWED_CATEGORIES(Type.whole(0, 100), "categories with an allowed exercise"),
    PROGRAM__IS_FIRST(Type.FLAG, "the first program of this patient"),
    PROGRAM__HAS_WALKING(Type.FLAG, "holds a walk"),
    PROGRAM__HAS_STRETCH(Type.FLAG, "holds a stretch"),
    PROGRAM__HAS_EXTERNAL_LOAD(Type.FLAG, "holds an exercise with a band or a weight"),
    PROGRAM__IS_CORE(Type.FLAG, "the item is a core exercise"),
    PROGRAM__LEVEL_UP_REQUESTED(Type.FLAG, "a higher level is asked for"),
    PROGRAM__VARIABLES_CHANGED(Type.whole(0, 100), "variables changed against last week"),
    PROGRAM__WEEKLY_VOLUME_CHANGE_PCT(
            Type.number(-100, 10000), "percent more work than last week, of the item that rises most"),
    PROGRAM__WEEKLY_LOAD_CHANGE_PCT(
            Type.number(-100, 10000), "percent more weight than last week, of the item that rises most"),
    PROGRAM__TEXT(Type.TEXTS, "all texts the patient reads"),
    PROGRAM__OVERRIDE_REQUESTED(Type.FLAG, "an override is asked for"),
    PROGRAM__OVERRIDES_PER_EXERCISE(Type.whole(0, 100), "overrides on one exercise"),
    PROGRAM__FACTS_CHANGED(Type.FLAG, "flags, dates, imaging or conditions changed since an override");

    private static final Map<String, Fact> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(Fact::key, Function.identity()));

    private final Type type;
    private final String meaning;
    private final String key;

    Fact(Type type, String meaning) {
        this.type = type;
        this.meaning = meaning;
        this.key = name().toLowerCase(Locale.ROOT).replace("__", ".");
    }

    /** The name rules use, such as {@code patient.pain_now}. */
    public String key() {
        return key;
    }

    /** What a value of this fact looks like. */
    public Type type() {
        return type;
    }

    /** Meaning and unit. */
    public String meaning() {
        return meaning;
    }

    /** The fact with that name; empty if there is none. */
    public static Optional<Fact> ofKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** What a value looks like. */
    public enum Kind {
        FLAG,
        NUMBER,
        TEXT,
        TEXTS,
        DEMAND
    }

    /**
     * The type of a fact.
     *
     * @param kind what a value looks like
     * @param min the lowest number; 0 for other kinds
     * @param max the highest number; 0 for other kinds
     * @param isWhole whether a number must be whole
     * @param words the words allowed; empty when any is
     */
    public record Type(Kind kind, double min, double max, boolean isWhole, List<String> words) {

        static final Type FLAG = new Type(Kind.FLAG, 0, 0, false, List.of());
        static final Type TEXT = new Type(Kind.TEXT, 0, 0, false, List.of());
        static final Type TEXTS = new Type(Kind.TEXTS, 0, 0, false, List.of());
        static final Type DEMAND = new Type(Kind.DEMAND, 0, 0, false, List.of());

        static Type number(double min, double max) {
            return new Type(Kind.NUMBER, min, max, false, List.of());
        }

        static Type whole(double min, double max) {
            return new Type(Kind.NUMBER, min, max, true, List.of());
        }

        static Type words(String... words) {
            return new Type(Kind.TEXT, 0, 0, false, List.of(words));
        }

        /** Whether a value may stand for a fact of this type. */
        public boolean admits(Value value) {
            return value.fold(new Value.Reader<>() {
                @Override
                public Boolean flag(boolean flag) {
                    return kind == Kind.FLAG;
                }

                @Override
                public Boolean number(double number) {
                    return kind == Kind.NUMBER
                            && number >= min
                            && number <= max
                            && (!isWhole || number == Math.rint(number));
                }

                @Override
                public Boolean text(String text) {
                    return kind == Kind.TEXT && (words.isEmpty() || words.contains(text));
                }

                @Override
                public Boolean texts(java.util.Set<String> texts) {
                    return kind == Kind.TEXTS;
                }

                @Override
                public Boolean missing() {
                    return true;
                }
            });
        }

        /** What is allowed, in words for a message. */
        public String allowed() {
            return switch (kind) {
                case FLAG -> "true or false";
                case NUMBER -> (isWhole ? "a whole number from " : "a number from ") + plain(min) + " to " + plain(max);
                case TEXT -> words.isEmpty() ? "a word" : "one of " + String.join(", ", words);
                case TEXTS -> "a list of words";
                case DEMAND -> "nothing: it is computed";
            };
        }

        private static String plain(double number) {
            return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
        }
    }
}
