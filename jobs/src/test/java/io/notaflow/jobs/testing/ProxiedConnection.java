package io.notaflow.jobs.testing;

import io.notaflow.jobs.testing.PostgresProxy.Moment;
import io.notaflow.jobs.testing.PostgresProxy.Trap;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One client's line through the proxy; follows the messages of PostgreSQL's protocol, version 3, without TLS. */
final class ProxiedConnection {
    private static final int SSL_REQUEST = 80877103;
    private static final int GSS_REQUEST = 80877104;

    private final PostgresProxy proxy;
    private final Socket client;
    private final Socket server;
    private final Map<String, String> statements = new HashMap<>();
    private final Map<String, String> portals = new HashMap<>();
    private volatile @Nullable Trap awaitingReply;

    ProxiedConnection(PostgresProxy proxy, Socket client, Socket server) {
        this.proxy = proxy;
        this.client = client;
        this.server = server;
    }

    void forwardRequests() {
        try (client;
                server) {
            DataInputStream in = new DataInputStream(new BufferedInputStream(client.getInputStream()));
            DataOutputStream out = new DataOutputStream(server.getOutputStream());
            forwardStartUp(in, out);
            while (true) {
                byte type = in.readByte();
                byte[] body = body(in);
                String executed = executed(type, ByteBuffer.wrap(body));
                if (executed != null) {
                    Trap before = proxy.take(Moment.BEFORE_SERVER, executed);
                    if (before != null) {
                        proxy.spring(before);
                        return;
                    }
                    Trap after = proxy.take(Moment.AFTER_SERVER, executed);
                    awaitingReply = after == null ? awaitingReply : after;
                }
                write(out, type, body);
            }
        } catch (IOException e) {
            // One side hung up: the line is closed.
        }
    }

    void forwardReplies() {
        try (client;
                server) {
            DataInputStream in = new DataInputStream(new BufferedInputStream(server.getInputStream()));
            DataOutputStream out = new DataOutputStream(client.getOutputStream());
            while (true) {
                byte type = in.readByte();
                byte[] body = body(in);
                Trap trap = awaitingReply;
                if (trap == null) {
                    write(out, type, body);
                } else if (type
                        == 'Z') { // ready for the next query: this one is done, and committed when not in a transaction
                    proxy.spring(trap);
                    return;
                }
            }
        } catch (IOException e) {
            // One side hung up: the line is closed.
        }
    }

    /** The first message has no type; requests for encryption are answered with "no" here, so that all can be read. */
    private void forwardStartUp(DataInputStream in, DataOutputStream out) throws IOException {
        byte[] body = body(in);
        int code = ByteBuffer.wrap(body).getInt();
        while (code == SSL_REQUEST || code == GSS_REQUEST) {
            client.getOutputStream().write('N');
            body = body(in);
            code = ByteBuffer.wrap(body).getInt();
        }
        out.writeInt(body.length + 4);
        out.write(body);
        out.flush();
    }

    /** The statement that this message makes the server run, or null when it runs none. */
    private @Nullable String executed(byte type, ByteBuffer body) {
        return switch (type) {
            case 'Q' -> text(body);
            case 'E' -> portals.getOrDefault(text(body), "");
            case 'P' -> {
                statements.put(text(body), text(body));
                yield null;
            }
            case 'B' -> {
                portals.put(text(body), statements.getOrDefault(text(body), ""));
                yield null;
            }
            default -> null;
        };
    }

    private static String text(ByteBuffer body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte next = body.get(); next != 0; next = body.get()) {
            bytes.write(next);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static byte[] body(DataInputStream in) throws IOException {
        byte[] body = new byte[in.readInt() - 4];
        in.readFully(body);
        return body;
    }

    private static void write(DataOutputStream out, byte type, byte[] body) throws IOException {
        ByteBuffer message = ByteBuffer.allocate(body.length + 5);
        message.put(type).putInt(body.length + 4).put(body);
        out.write(message.array());
        out.flush();
    }
}
