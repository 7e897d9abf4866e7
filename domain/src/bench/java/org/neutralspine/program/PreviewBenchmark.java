package org.neutralspine.program;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.neutralspine.intake.Intake;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.read.KnowledgeReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One full preview: gate, the appraisal of every exercise with reasons and alternatives, and a program. The patients are
 * random, with one to four conditions, and cleared, because a withheld one costs a tenth.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
public class PreviewBenchmark {

    private static final KnowledgeBase KNOWLEDGE = KnowledgeReader.shipped("the emergency line");

    private final Intake[] cleared = cleared();
    private int next;

    private static Intake[] cleared() {
        RandomPatients patients = new RandomPatients(KNOWLEDGE, 20261121);
        return Stream.generate(patients::next)
                .filter(intake -> Preview.of(KNOWLEDGE, intake).program().isPresent())
                .limit(512)
                .toArray(Intake[]::new);
    }

    /** The next patient's preview. */
    @Benchmark
    public Preview preview() {
        next = (next + 1) % cleared.length;
        return Preview.of(KNOWLEDGE, cleared[next]);
    }
}
