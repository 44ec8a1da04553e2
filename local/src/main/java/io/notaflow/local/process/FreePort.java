package io.notaflow.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Chooses ports on the loopback interface. */
public final class FreePort {
    private static final int TRIED = 100;
    private static final int HIGHEST = 65_535;

    private FreePort() {}

    /** A port that was free a moment ago; another process may still take it. */
    public static int any() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open a port on the loopback interface", e);
        }
    }

    /** {@code wanted} when it is free, else the next free one, else any. */
    public static int preferring(int wanted) {
        int last = Math.min(wanted + TRIED, HIGHEST);
        for (int port = wanted; port <= last; port++) {
            if (isFree(port)) {
                return port;
            }
        }
        return any();
    }

    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
