package org.neutralspine.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RepositoryTest {

    /** A folder of somebody's machine, or a host that only a company's own network knows. */
    private static final Pattern MACHINE = Pattern.compile("(?<![\\w.])/(home|Users|root|work)/\\w"
            + "|[A-Z]:\\\\Users"
            + "|https?://[\\w.-]+\\.(internal|intra|lan|corp|local)\\b"
            + "|https?://(10|192\\.168|172\\.(1[6-9]|2\\d|3[01]))\\."
            + "|(?i:art[i]factory|nex[u]s\\.)");

    private static final Pattern OWN_REGISTRY = Pattern.compile("<(repositories|pluginRepositories|mirrors)>");

    private static final Pattern CODE =
            Pattern.compile("(?:new Refusal\\.Conflict\\(|new Conflict\\(|super\\()\\s*\"([^\"]*)\"");

    @Test
    void namesNoMachineAndNoPrivateHost() {
        assertThat(filesWith(MACHINE, "")).isEmpty();
    }

    @Test
    void buildsFromTheCentralRepositoryOnly() {
        assertThat(filesWith(OWN_REGISTRY, "pom.xml")).isEmpty();
    }

    @Test
    void wouldNoticeAMachineOrAPrivateHost() {
        assertThat(MACHINE.matcher("cd /ho" + "me/anna/spine").find()).isTrue();
        assertThat(MACHINE.matcher("https://maven.clinic.in" + "ternal/public").find())
                .isTrue();
        assertThat(MACHINE.matcher("http://10" + ".1.2.3:8081/").find()).isTrue();
        assertThat(MACHINE.matcher("GET /api/v1/work/home and http://localhost:8080/")
                        .find())
                .isFalse();
    }

    @Test
    void refusesWithEachCodeInOnePlaceOnly() {
        Map<String, List<String>> places = new TreeMap<>();
        for (Path file : Repository.texts()) {
            String name = Repository.ROOT.relativize(file).toString();
            if (name.endsWith(".java") && name.contains("src/main")) {
                Matcher codes = CODE.matcher(Repository.read(file));
                while (codes.find()) {
                    places.computeIfAbsent(codes.group(1), code -> new ArrayList<>())
                            .add(name);
                }
            }
        }

        assertThat(places).containsKeys("not-found", "stale");
        assertThat(places.keySet()).allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
        assertThat(places)
                .allSatisfy((code, files) -> assertThat(files).as(code).hasSize(1));
    }

    private static List<String> filesWith(Pattern pattern, String ending) {
        List<String> found = new ArrayList<>();
        for (Path file : Repository.texts()) {
            Matcher matcher = pattern.matcher(Repository.read(file));
            if (file.toString().endsWith(ending) && matcher.find()) {
                found.add(Repository.ROOT.relativize(file) + ": " + matcher.group());
            }
        }
        return found;
    }
}
