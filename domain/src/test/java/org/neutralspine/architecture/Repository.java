package org.neutralspine.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this repository, wherever it was checked out. */
final class Repository {

    static final Path ROOT = root();

    private static final List<String> TEXT = List.of(
            ".java",
            ".xml",
            ".yaml",
            ".yml",
            ".md",
            ".sql",
            ".properties",
            ".jte",
            ".css",
            ".js",
            ".json",
            ".html",
            ".svg",
            ".txt",
            ".sh",
            "/run",
            ".config",
            ".editorconfig",
            ".gitignore");

    private Repository() {}

    /** Every text file a person wrote: nothing built, nothing of the version control. */
    static List<Path> texts() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> TEXT.stream().anyMatch(file.toString()::endsWith))
                    .filter(file -> isWritten(ROOT.relativize(file)))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static boolean isWritten(Path file) {
        for (Path part : file) {
            String name = part.toString();
            if (name.equals("target") || name.equals(".git") || name.equals(".idea") || name.equals(".vscode")) {
                return false;
            }
        }
        return true;
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("run the tests inside the repository");
            }
        }
        return folder;
    }
}
