package org.neutralspine.batch.courier;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * How long one letter may take in all. A mail server that says one byte now and then never runs into the time-out of a
 * single wait; whoever sends with sockets of this factory gives up all the same.
 */
final class Patience extends SocketFactory {

    private final Duration whole;
    private final ThreadLocal<@Nullable Long> end = new ThreadLocal<>();

    /** At most {@code whole} for a letter, and one single wait more. */
    Patience(Duration whole) {
        this.whole = whole;
    }

    /** From now on, for this thread's letter. */
    void begin() {
        end.set(System.nanoTime() + whole.toNanos());
    }

    /** The letter is done with. */
    void end() {
        end.remove();
    }

    private void check() throws SocketTimeoutException {
        Long last = end.get();
        if (last != null && System.nanoTime() - last > 0) {
            throw new SocketTimeoutException("The mail server took longer than " + whole.toSeconds() + " s.");
        }
    }

    @Override
    public Socket createSocket() {
        return new Watched();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    private Socket connected(InetSocketAddress place) throws IOException {
        Socket socket = createSocket();
        socket.connect(place);
        return socket;
    }

    private final class Watched extends Socket {

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read() throws IOException {
                    check();
                    return in.read();
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    check();
                    return in.read(bytes, offset, length);
                }
            };
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            return new FilterOutputStream(super.getOutputStream()) {
                @Override
                public void write(int one) throws IOException {
                    check();
                    out.write(one);
                }

                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    check();
                    out.write(bytes, offset, length);
                }
            };
        }
    }
}
