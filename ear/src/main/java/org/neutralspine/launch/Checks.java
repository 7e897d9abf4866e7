package org.neutralspine.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** What must be so before the server is started; each refusal is one sentence that says what to do. */
final class Checks {

    private static final int JAVA = 17;

    private Checks() {}

    static void all(Installation installation) {
        java(Runtime.version().feature());
        file(installation.server());
        file(installation.application());
        writable(installation.home());
        free(installation.address(), installation.port());
    }

    static void java(int version) {
        if (version != JAVA) {
            throw new CannotStart("Neutral Spine runs with Java 17 and this is Java " + version
                    + ": set JAVA_HOME to a JDK 17 and start again.");
        }
    }

    private static void file(Path file) {
        if (!Files.isReadable(file)) {
            throw new CannotStart(file + " is missing: build with 'mvn package' or start in the folder that holds it.");
        }
    }

    static void writable(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "may-write", null));
        } catch (IOException e) {
            throw new CannotStart(
                    "The folder " + folder
                            + " cannot be written to: give this user the right to, or set neutralspine.home to another folder.");
        }
    }

    static void free(String address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (IOException e) {
            throw new CannotStart(
                    "Port " + port + " at " + address
                            + " is in use or may not be used: end the program that uses it, or choose another with -Dneutralspine.port=18080.");
        }
    }
}
