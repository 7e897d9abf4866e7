package org.neutralspine.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.neutralspine.figure.body.Arm;
import org.neutralspine.figure.body.Contact;
import org.neutralspine.figure.body.Leg;
import org.neutralspine.figure.body.LimbAngle;
import org.neutralspine.figure.body.Pose;
import org.neutralspine.figure.body.Rig;
import org.neutralspine.figure.body.Side;
import org.neutralspine.figure.body.Stance;
import org.neutralspine.figure.body.Support;
import org.neutralspine.figure.body.Vec;
import org.neutralspine.figure.scene.Figure;
import org.neutralspine.figure.scene.KeyFrame;
import org.neutralspine.kernel.file.FileBroken;

class FigureBodyTest {

    private static final String START = "{words: Start}";

    private static List<String> wrong(Function<Figure, List<String>> check) {
        assertThat(FigurePoses.SHIPPED.all()).hasSizeGreaterThan(150);
        return FigurePoses.SHIPPED.all().stream()
                .map(check)
                .flatMap(Collection::stream)
                .toList();
    }

    @Test
    void everyBodyRestsOnWhatCarriesIt() {
        assertThat(wrong(FigureChecks::contacts)).isEmpty();
    }

    @Test
    void plantedHandsAndFeetStayWhereTheyAre() {
        assertThat(wrong(FigureChecks::plants)).isEmpty();
    }

    @Test
    void nobodySinksIntoTheGround() {
        assertThat(wrong(FigureChecks::ground)).isEmpty();
    }

    @Test
    void everyJointIsSomewhere() {
        assertThat(wrong(FigureChecks::numbers)).isEmpty();
    }

    @Test
    void noJointBendsFurtherThanAHumanOne() {
        assertThat(wrong(FigureChecks::joints)).isEmpty();
    }

    @Test
    void bonesDoNotGrow() {
        assertThat(wrong(FigureChecks::lengths)).isEmpty();
    }

    @Test
    void aHandPlantedOutOfReachIsNoticed() {
        Figure spoiled = FigurePoses.birdDog("{words: Start, pose: {handFlat: [90, 0]}}");

        assertThat(FigureChecks.plants(spoiled)).isNotEmpty();
    }

    @Test
    void aKneeThroughTheFloorIsNoticed() {
        Figure spoiled =
                FigurePoses.birdDog(START, "{words: Down, pose: {right.hip: 100, right.knee: 40}, rest: [knee.left]}");

        assertThat(FigureChecks.ground(spoiled)).isNotEmpty();
    }

    @Test
    void twoContactsThatCannotBothTouchAreNoticed() {
        Figure spoiled = FigurePoses.birdDog("{words: Start, level: {knee.right: 0, head: 140}}");

        assertThat(FigureChecks.contacts(spoiled)).isNotEmpty();
    }

    @Test
    void aKneeBentTooFarByAPlantedFootIsNoticed() {
        Figure spoiled = FigurePoses.figure(
                "- {id: sit-to-stand, from: sitting, frames: [{words: Sit, pose: {foot: {at: [6, 42], dir: 0}}}]}");

        assertThat(FigureChecks.joints(spoiled)).isNotEmpty();
    }

    @Test
    void aPlaceThatIsNoPlaceIsNoticed() {
        Stance nowhere = new Stance(
                Pose.STANDING.with(Side.RIGHT, LimbAngle.HIP, Double.NaN),
                new Support(List.of(), List.of(new Contact("heel.left", 0)), null, 0, 0));
        Figure start = FigurePoses.birdDog(START);
        Figure spoiled = new Figure(
                "bird-dog",
                start.view(),
                start.floor(),
                List.of(),
                List.of(new KeyFrame("Nowhere", nowhere, List.of(), 1, 0)),
                start.front(),
                start.behind(),
                "");

        assertThat(FigureChecks.numbers(spoiled)).isNotEmpty();
        assertThat(FigureChecks.lengths(spoiled)).isNotEmpty();
    }

    @Test
    void aBoneThatGrewIsNoticed() {
        Rig rig = FigurePoses.birdDog(START).rig(0);
        Arm arm = rig.arm(Side.RIGHT);
        Leg leg = rig.leg(Side.RIGHT);
        Arm grown = new Arm(
                arm.shoulder(), arm.elbow(), arm.wrist().plus(new Vec(0, -1, 0)), arm.hand(), arm.upper(), arm.fore());
        Leg shrunk = new Leg(
                leg.hip(),
                leg.hip().towards(leg.knee(), .99),
                leg.ankle(),
                leg.heel(),
                leg.toe(),
                leg.thigh(),
                leg.shank());

        assertThat(FigureChecks.tooLongOrShort(arm, leg)).isLessThan(FigureChecks.LENGTH);
        assertThat(FigureChecks.tooLongOrShort(grown, leg)).isGreaterThan(FigureChecks.LENGTH);
        assertThat(FigureChecks.tooLongOrShort(arm, shrunk)).isGreaterThan(FigureChecks.LENGTH);
    }

    @Test
    void aBodyThatFloatsAboveItsGroundIsNoticed() {
        Figure spoiled =
                FigurePoses.birdDog("{words: Start, rest: {knee.left: 0}, level: {toe.left: 3, knee.left: 9}}");

        assertThat(FigureChecks.contacts(spoiled)).isNotEmpty();
    }

    @Test
    void anAngleNoHumanHasIsRefusedWithItsLine() {
        assertThatThrownBy(() -> FigurePoses.birdDog("{words: Start, pose: {knee: 170}}"))
                .isInstanceOf(FileBroken.class)
                .hasMessageContaining("test.yaml, line 1")
                .hasMessageContaining("170.0 degrees");
    }

    @Test
    void anUnknownWordIsRefused() {
        assertThatThrownBy(() -> FigurePoses.birdDog("{words: Start, pose: {tail: 10}}"))
                .isInstanceOf(FileBroken.class)
                .hasMessageContaining("unknown angle tail");
    }
}
