package org.neutralspine.figure.draw;

/** How a shape is painted: its tokens of colour are filled in by a {@link Palette}, all else are SVG attributes. */
enum Ink {
    HALO("fill=\"#fff\" stroke=\"#fff\" stroke-width=\"2.6\""),
    SKIN("fill=\"{skin}\""),
    SKIN_FAR("fill=\"{skin-far}\""),
    HAIR("fill=\"{hair}\""),
    EYE("fill=\"{hair}\""),
    SHIRT("fill=\"#86add0\""),
    SLEEVE("fill=\"#5f90bb\""),
    SLEEVE_FAR("fill=\"#c3d5e4\""),
    TROUSERS("fill=\"#27496d\""),
    TROUSERS_FAR("fill=\"#a7b6c6\""),
    SHOE("fill=\"#16263a\" stroke=\"#16263a\" stroke-width=\"4.8\""),
    SHOE_WIDE("fill=\"#16263a\" stroke=\"#16263a\" stroke-width=\"8.4\""),
    SHOE_FAR("fill=\"#98a3af\" stroke=\"#98a3af\" stroke-width=\"4.8\""),
    SPINE_CASE("fill=\"none\" stroke=\"#fff\" stroke-width=\"6.6\""),
    SPINE_CALM("fill=\"none\" stroke=\"#0b7a4b\" stroke-width=\"2.6\""),
    SPINE_MOVES("fill=\"none\" stroke=\"#d97706\" stroke-width=\"2.6\""),
    SPINE_STRAINED("fill=\"none\" stroke=\"#c4161c\" stroke-width=\"2.6\""),
    ARROW_CASE("fill=\"none\" stroke=\"#fff\" stroke-width=\"5.4\""),
    ARROW("fill=\"none\" stroke=\"#b45309\" stroke-width=\"2.6\" stroke-dasharray=\"5.5 4.2\""),
    ARROW_HEAD("fill=\"#b45309\" stroke=\"#fff\" stroke-width=\"1\""),
    MAT("fill=\"#d5e6e1\""),
    MAT_EDGE("fill=\"#b9d3cb\""),
    SHADOW("fill=\"#dfe5ea\""),
    WOOD("fill=\"#d9c8ab\" stroke=\"#a08c6c\" stroke-width=\"1\""),
    WOOD_DARK("fill=\"#bfa983\" stroke=\"#a08c6c\" stroke-width=\"1\""),
    WOOD_LIGHT("fill=\"#e8dcc6\" stroke=\"#a08c6c\" stroke-width=\"1\""),
    PAD("fill=\"#5b6b7b\" stroke=\"#46535f\" stroke-width=\"1\""),
    PAD_DARK("fill=\"#485664\" stroke=\"#46535f\" stroke-width=\"1\""),
    PAD_LIGHT("fill=\"#75869a\" stroke=\"#46535f\" stroke-width=\"1\""),
    SHEET("fill=\"#eef3f6\" stroke=\"#b7c3cd\" stroke-width=\"1\""),
    SHEET_DARK("fill=\"#d3dde4\" stroke=\"#b7c3cd\" stroke-width=\"1\""),
    SHEET_LIGHT("fill=\"#f8fafb\" stroke=\"#b7c3cd\" stroke-width=\"1\""),
    WALL("fill=\"#e9edf0\" stroke=\"#b4bfc9\" stroke-width=\"1\""),
    WALL_DARK("fill=\"#d6dde3\" stroke=\"#b4bfc9\" stroke-width=\"1\""),
    METAL("fill=\"none\" stroke=\"#8b98a5\" stroke-width=\"4\""),
    METAL_THIN("fill=\"none\" stroke=\"#8b98a5\" stroke-width=\"2.4\""),
    METAL_THICK("fill=\"none\" stroke=\"#8b98a5\" stroke-width=\"7\""),
    STICK("fill=\"none\" stroke=\"#9a6b33\" stroke-width=\"3\""),
    IRON("fill=\"#3c4650\" stroke=\"#fff\" stroke-width=\"1\""),
    IRON_LINE("fill=\"none\" stroke=\"#3c4650\" stroke-width=\"3\""),
    BAND_CASE("fill=\"none\" stroke=\"#fff\" stroke-width=\"5\""),
    BAND("fill=\"none\" stroke=\"#7c3aed\" stroke-width=\"2.6\""),
    CABLE("fill=\"none\" stroke=\"#46535f\" stroke-width=\"1.6\""),
    BALL("fill=\"#c9d9ec\" fill-opacity=\"0.92\" stroke=\"#7d9bbd\" stroke-width=\"1.4\""),
    BALL_LINE("fill=\"none\" stroke=\"#a5bdd8\" stroke-width=\"1.2\""),
    FOAM("fill=\"#7fb0a4\" stroke=\"#4f8a7c\" stroke-width=\"1.2\""),
    FOAM_DARK("fill=\"#5f9688\" stroke=\"#4f8a7c\" stroke-width=\"1.2\""),
    STRAP("fill=\"none\" stroke=\"#c2410c\" stroke-width=\"2.2\""),
    WATER("fill=\"#7fb8dc\" fill-opacity=\"0.34\""),
    WATER_LINE("fill=\"none\" stroke=\"#3f8fc0\" stroke-width=\"1.8\""),
    GROUND_LINE("fill=\"none\" stroke=\"#aab5bf\" stroke-width=\"1.4\"");

    private final String attributes;

    Ink(String attributes) {
        this.attributes = attributes;
    }

    /** The attributes with their tokens still in them. */
    String attributes() {
        return attributes;
    }

    /** The colour of the line; only of inks of the spine. */
    String line() {
        int from = attributes.indexOf("stroke=\"") + 8;
        return attributes.substring(from, attributes.indexOf('"', from));
    }
}
