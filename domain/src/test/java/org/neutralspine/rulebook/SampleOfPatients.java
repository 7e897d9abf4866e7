package org.neutralspine.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neutralspine.condition.Condition;
import org.neutralspine.condition.Fusion;
import org.neutralspine.condition.Phase;
import org.neutralspine.intake.Intake;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.program.Preview;
import org.neutralspine.program.Program;
import org.neutralspine.rule.Fact;
import org.neutralspine.spine.Vertebra;
import org.neutralspine.testing.Someone;

/** Patients drawn by a seed whom the gate lets train: every diagnosis comes once before any comes twice. */
final class SampleOfPatients {

    private static final int HALF_A_YEAR = 26;
    private static final List<String> ACTIVITY = List.of("sedentary", "light", "active");

    private final KnowledgeBase knowledge;
    private final Random random;

    /**
     * One of them.
     *
     * @param words who it is
     * @param phases the phases that count today
     * @param program what they would be handed
     */
    record Drawn(String words, List<String> phases, Program program) {}

    SampleOfPatients(KnowledgeBase knowledge, long seed) {
        this.knowledge = knowledge;
        this.random = new Random(seed);
    }

    List<Drawn> draw(int wanted) {
        List<Drawn> drawn = new ArrayList<>();
        while (drawn.size() < wanted) {
            List<Condition> round = new ArrayList<>(knowledge.conditions().values());
            Collections.shuffle(round, random);
            for (Condition condition : round) {
                if (drawn.size() < wanted) {
                    someone(condition).ifPresent(drawn::add);
                }
            }
        }
        return drawn;
    }

    private Optional<Drawn> someone(Condition condition) {
        int weeks = weeks(condition);
        Condition second = random.nextInt(3) == 0 ? another(condition) : null;
        int age = age(condition, second);
        String activity = anyOf(ACTIVITY);
        boolean band = random.nextBoolean();
        Someone someone = at(condition, Someone.with(condition.id(), weeks))
                .aged(age)
                .cleared(true, true, "general-exercise")
                .finding(Fact.PATIENT__ACTIVITY_LEVEL, activity)
                .finding(Fact.PATIENT__PAIN_NOW, random.nextInt(4));
        int secondWeeks = second == null ? 0 : weeks(second);
        if (second != null) {
            someone.and(second.id(), secondWeeks);
        }
        String words = "%d years, %s, %s; %s, week %d%s"
                .formatted(
                        age,
                        activity,
                        band ? "owns an elastic band" : "no equipment",
                        condition.name(),
                        weeks,
                        second == null ? "" : "; and " + second.name() + ", week " + secondWeeks);
        Intake intake = (band ? someone.owning("elastic band") : someone.owning()).intake();
        Preview preview = Preview.of(knowledge, intake);
        List<String> phases = preview.verdict().assessment().phases().stream()
                .map(active -> active.phase().id())
                .toList();
        return preview.program().map(program -> new Drawn(words, phases, program));
    }

    private static Someone at(Condition condition, Someone someone) {
        return switch (condition.id()) {
            case "lumbar-fusion" -> someone.at(Vertebra.L4, Vertebra.L5);
            case "thoracic-fusion" -> someone.at(Vertebra.T6, Vertebra.T7);
            case "cervical-fusion" -> someone.at(Vertebra.C5, Vertebra.C6);
            case Fusion.LONG -> someone.at(Vertebra.T10, Vertebra.S1);
            default -> someone;
        };
    }

    /** A week of one of its phases. */
    private int weeks(Condition condition) {
        Phase phase = anyOf(condition.phases());
        int to = phase.to() == null ? phase.from() + HALF_A_YEAR : phase.to();
        return phase.from() + random.nextInt(Math.max(1, to - phase.from()));
    }

    private int age(Condition first, @Nullable Condition second) {
        boolean pregnant = Stream.of(Optional.of(first), Optional.ofNullable(second))
                .flatMap(Optional::stream)
                .anyMatch(condition -> condition.id().equals("pregnancy-related"));
        return pregnant ? 22 + random.nextInt(20) : 25 + random.nextInt(55);
    }

    private @Nullable Condition another(Condition first) {
        List<Condition> others = knowledge.conditions().values().stream()
                .filter(other -> !other.equals(first) && !Fusion.isFusion(other.id()))
                .toList();
        return anyOf(others);
    }

    private <T> T anyOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
