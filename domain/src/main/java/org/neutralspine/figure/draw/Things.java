package org.neutralspine.figure.draw;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neutralspine.figure.body.Rig;
import org.neutralspine.figure.scene.Thing;

/** Knows how to draw every kind of thing. */
final class Things {

    private interface Drawing {
        List<Shape> shapes(Thing thing, Rig rig);
    }

    private final Map<String, Drawing> kinds = new HashMap<>();

    Things(Camera camera) {
        Solid solid = new Solid(camera);
        furnish(new Furniture(solid));
        hold(new Held(solid, camera));
        drive(new Machines(solid, camera));
    }

    private void furnish(Furniture room) {
        kinds.put("chair", (thing, rig) -> room.chair(thing));
        kinds.put("table", (thing, rig) -> room.table(thing));
        kinds.put("bench", (thing, rig) -> room.bench(thing));
        kinds.put("step", (thing, rig) -> room.step(thing));
        kinds.put("wall", (thing, rig) -> room.wall(thing));
        kinds.put("side-wall", (thing, rig) -> room.sideWall(thing));
        kinds.put("rail", (thing, rig) -> room.rail(thing));
        kinds.put("post", (thing, rig) -> room.post(thing));
        kinds.put("pad", (thing, rig) -> room.pad(Held.placed(thing, rig)));
        kinds.put("pillow", (thing, rig) -> room.pillow(Held.placed(thing, rig)));
        kinds.put("cushion", (thing, rig) -> room.cushion(Held.placed(thing, rig)));
        kinds.put("board", (thing, rig) -> room.board(Held.placed(thing, rig)));
    }

    private void hold(Held held) {
        kinds.put("dumbbell", held::dumbbell);
        kinds.put("kettlebell", held::kettlebell);
        kinds.put("bag", held::bag);
        kinds.put("barbell", held::barbell);
        kinds.put("box", held::box);
        kinds.put("ball", held::ball);
        kinds.put("roll", held::roll);
        kinds.put("wheel", held::wheel);
        kinds.put("dowel", (thing, rig) -> held.dowel(rig));
        kinds.put("backpack", (thing, rig) -> held.backpack(rig));
        kinds.put("band", (thing, rig) -> held.line(thing, rig, Ink.BAND));
        kinds.put("strap", (thing, rig) -> held.line(thing, rig, Ink.STRAP));
        kinds.put("cable", (thing, rig) -> held.line(thing, rig, Ink.CABLE));
        kinds.put("pole", (thing, rig) -> held.line(thing, rig, Ink.METAL));
    }

    private void drive(Machines machines) {
        kinds.put("crank", machines::crank);
        kinds.put("skis", machines::skis);
        kinds.put("treadmill", (thing, rig) -> machines.treadmill(thing));
        kinds.put("water", (thing, rig) -> machines.water(thing));
        kinds.put("stack", (thing, rig) -> machines.stack(thing));
    }

    List<Shape> shapes(Thing thing, Rig rig) {
        Drawing drawing = kinds.get(thing.kind());
        if (drawing == null) {
            throw new IllegalArgumentException("no thing of kind " + thing.kind());
        }
        return drawing.shapes(thing, rig);
    }
}
