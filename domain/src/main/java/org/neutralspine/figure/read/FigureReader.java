package org.neutralspine.figure.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neutralspine.figure.body.Pose;
import org.neutralspine.figure.body.Stance;
import org.neutralspine.figure.body.Support;
import org.neutralspine.figure.scene.Arrow;
import org.neutralspine.figure.scene.Figure;
import org.neutralspine.figure.scene.Floor;
import org.neutralspine.figure.scene.KeyFrame;
import org.neutralspine.figure.scene.Thing;
import org.neutralspine.figure.scene.View;
import org.neutralspine.kernel.file.Entry;
import org.neutralspine.kernel.file.FileBroken;

/** Reads figures from pose files. A figure begins with a named start; its positions change what the one before said. */
public final class FigureReader {

    private static final Set<String> STANCE = Set.of("level", "rest", "pin", "floats", "pose");
    private static final Set<String> START = plus(STANCE, "view", "floor");
    private static final Set<String> FIGURE = plus(START, "id", "from", "things", "frames", "front", "behind", "doubt");
    private static final Set<String> FRAME = plus(STANCE, "words", "arrows", "seconds", "hold");
    private static final double SECONDS = 1.5;
    private static final double HOLD = .7;

    private record Start(View view, Floor floor, Stance stance) {

        static final Start STANDING =
                new Start(View.SIDE, Floor.GROUND, new Stance(Pose.STANDING, SupportReader.STANDING));
    }

    private final Map<String, Start> starts = new LinkedHashMap<>();

    private static Set<String> plus(Set<String> some, String... more) {
        Set<String> all = new java.util.HashSet<>(some);
        all.addAll(List.of(more));
        return all;
    }

    /**
     * Reads the named starts, which figures refer to.
     *
     * @throws FileBroken if anything in it is not as it should be
     */
    public FigureReader starts(String file, String text) {
        Entry.parse(file, text).map().forEach((name, entry) -> {
            entry.only(START);
            starts.put(name, changed(entry, Start.STANDING));
        });
        return this;
    }

    /**
     * Reads figures.
     *
     * @throws FileBroken if anything in it is not as it should be
     */
    public List<Figure> figures(String file, String text) {
        return Entry.parse(file, text).list().stream().map(this::figure).toList();
    }

    private Figure figure(Entry entry) {
        entry.only(FIGURE);
        Start start = Start.STANDING;
        Entry from = entry.find("from").orElse(null);
        if (from != null) {
            Start named = starts.get(from.text());
            if (named == null) {
                throw from.broken("unknown start " + from.text());
            }
            start = named;
        }
        start = changed(entry, start);
        List<Thing> things = entry.find("things").map(ThingReader::read).orElse(List.of());
        return new Figure(
                entry.get("id").text(),
                start.view(),
                start.floor(),
                things,
                frames(entry.get("frames"), start.stance()),
                Set.copyOf(entry.find("front").map(Entry::texts).orElse(List.of())),
                Set.copyOf(entry.find("behind").map(Entry::texts).orElse(List.of())),
                entry.find("doubt").map(Entry::text).orElse(""));
    }

    private static Start changed(Entry entry, Start from) {
        View view = entry.find("view").map(FigureReader::view).orElse(from.view());
        Floor floor = entry.find("floor")
                .map(said -> Floor.of(said.text()).orElseThrow(() -> said.broken("unknown floor " + said.text())))
                .orElse(from.floor());
        return new Start(view, floor, stance(entry, from.stance()));
    }

    private static Stance stance(Entry entry, Stance from) {
        Support support = SupportReader.read(entry, from.support());
        Pose pose = entry.find("pose")
                .map(said -> PoseReader.read(said, from.pose()))
                .orElse(from.pose());
        return new Stance(pose, support);
    }

    private static List<KeyFrame> frames(Entry list, Stance start) {
        List<KeyFrame> frames = new ArrayList<>();
        Stance before = start;
        for (Entry entry : list.list()) {
            entry.only(FRAME);
            Stance stance = stance(entry, before).told();
            frames.add(new KeyFrame(
                    entry.find("words").map(Entry::text).orElse(""),
                    stance,
                    entry.find("arrows").map(FigureReader::arrows).orElse(List.of()),
                    entry.find("seconds").map(Entry::number).orElse(SECONDS),
                    entry.find("hold").map(Entry::number).orElse(HOLD)));
            before = stance;
        }
        if (frames.isEmpty() || frames.size() > 4) {
            throw list.broken("one to four positions are expected here");
        }
        return List.copyOf(frames);
    }

    private static List<Arrow> arrows(Entry list) {
        List<Arrow> arrows = new ArrayList<>();
        for (Entry entry : list.list()) {
            if (entry.isMap()) {
                entry.map()
                        .forEach((point, away) -> arrows.add(new Arrow(
                                SupportReader.point(point, entry),
                                away.numbers().get(0),
                                away.numbers().get(1))));
            } else {
                arrows.add(new Arrow(SupportReader.point(entry.text(), entry), 0, 0));
            }
        }
        return List.copyOf(arrows);
    }

    private static View view(Entry said) {
        if (said.isList()) {
            return View.of(said.numbers().get(0), said.numbers().get(1));
        }
        return switch (said.text()) {
            case "side" -> View.SIDE;
            case "front" -> View.FRONT;
            case "quarter" -> View.QUARTER;
            case "lying" -> View.LYING;
            case "above" -> View.ABOVE;
            default -> throw said.broken("unknown view " + said.text());
        };
    }
}
