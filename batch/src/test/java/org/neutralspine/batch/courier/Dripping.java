package org.neutralspine.batch.courier;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A mail server whose greeting has no end: one byte every tenth of a second. */
final class Dripping implements AutoCloseable {

    private static final long BETWEEN_MILLIS = 100;

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

    Dripping() throws IOException {
        Thread thread = new Thread(this::drip, "dripping mail server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void drip() {
        try (Socket client = socket.accept()) {
            while (client.isConnected()) {
                client.getOutputStream().write('2');
                client.getOutputStream().flush();
                Thread.sleep(BETWEEN_MILLIS);
            }
        } catch (IOException e) {
            // The client has given up, as it should.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
