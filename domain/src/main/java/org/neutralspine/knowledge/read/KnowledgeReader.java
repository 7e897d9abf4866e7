package org.neutralspine.knowledge.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neutralspine.kernel.file.Entry;
import org.neutralspine.kernel.file.FileBroken;
import org.neutralspine.knowledge.KnowledgeBase;

/** Reads and checks the whole knowledge base. */
public final class KnowledgeReader {

    private static final List<String> FILES =
            List.of("exercises", "conditions", "redflags", "rules", "staples", "sources", "lessons");

    private KnowledgeReader() {}

    /**
     * The knowledge base the product ships with.
     *
     * @param emergencyContact what messages name as the hospital's emergency contact
     * @throws FileBroken if anything in it is not as it should be
     */
    public static KnowledgeBase shipped(String emergencyContact) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String file : FILES) {
            texts.put(file, resource("/clinical/" + file + ".yaml"));
        }
        return read(texts, emergencyContact);
    }

    /**
     * The knowledge base in these texts.
     *
     * @param texts the YAML texts by file name without ending; all seven
     * @param emergencyContact what messages name as the hospital's emergency contact
     * @throws FileBroken if anything in it is not as it should be
     */
    public static KnowledgeBase read(Map<String, String> texts, String emergencyContact) {
        return read(texts, parse(texts), emergencyContact);
    }

    static Map<String, Entry> parse(Map<String, String> texts) {
        Map<String, Entry> files = new LinkedHashMap<>();
        texts.forEach((name, text) -> files.put(name, Entry.parse(name + ".yaml", text)));
        return files;
    }

    static KnowledgeBase read(Map<String, String> texts, Map<String, Entry> files, String emergencyContact) {
        KnownIds ids = KnownIds.in(files);
        RedFlagReader redFlags = new RedFlagReader(ids);
        return new KnowledgeBase(
                edition(texts, files),
                new ExerciseReader(ids).read(KnownIds.file(files, "exercises")),
                new ConditionReader(ids).read(KnownIds.file(files, "conditions")),
                redFlags.read(KnownIds.file(files, "redflags")),
                redFlags.clusters(KnownIds.file(files, "redflags")),
                new RuleReader(ids).read(KnownIds.file(files, "rules"), emergencyContact),
                new StaplesReader(ids).read(KnownIds.file(files, "staples")),
                SourceReader.read(KnownIds.file(files, "sources")),
                tagMeanings(KnownIds.file(files, "exercises")),
                new LessonReader(ids).read(KnownIds.file(files, "lessons")));
    }

    private static KnowledgeBase.Edition edition(Map<String, String> texts, Map<String, Entry> files) {
        Entry meta = KnownIds.file(files, "rules").get("meta");
        String version = meta.get("version").text();
        files.forEach((name, root) -> {
            if (!root.get("meta").get("version").text().equals(version)) {
                throw root.get("meta").broken("the version differs from that of the rules");
            }
        });
        return new KnowledgeBase.Edition(
                version, hash(texts), meta.get("status").text());
    }

    private static Map<String, String> tagMeanings(Entry exercises) {
        Map<String, String> meanings = new LinkedHashMap<>();
        exercises.get("meta").get("tag_meanings").map().forEach((tag, meaning) -> meanings.put(tag, meaning.text()));
        return meanings;
    }

    private static String hash(Map<String, String> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : FILES) {
                digest.update(texts.getOrDefault(file, "").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String path) {
        try (InputStream in = KnowledgeReader.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new FileBroken(path, 0, null, "the file is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new FileBroken(path, "the file cannot be read", e);
        }
    }
}
