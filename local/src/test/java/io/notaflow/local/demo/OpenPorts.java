package io.notaflow.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** On which addresses processes listen, as Linux tells in {@code /proc}. */
final class OpenPorts {
    private static final Pattern SOCKET = Pattern.compile("socket:\\[(\\d+)]");
    private static final String LISTENING = "0A";
    private static final int ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;
    /** 127.0.0.1, ::1, and the former as the latter writes it; the bytes of each word in reverse. */
    private static final Set<String> LOOPBACK =
            Set.of("0100007F", "00000000000000000000000001000000", "0000000000000000FFFF00000100007F");

    private OpenPorts() {}

    /** Address and port in hexadecimal digits, of all of them. */
    static List<String> of(Stream<ProcessHandle> processes) {
        Set<String> inodes = new HashSet<>();
        processes.forEach(process -> inodes.addAll(sockets(process.pid())));
        return Stream.of("tcp", "tcp6")
                .flatMap(table -> lines(Path.of("/proc/net", table)))
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> words[STATE].equals(LISTENING) && inodes.contains(words[INODE]))
                .map(words -> words[ADDRESS])
                .toList();
    }

    static boolean isLoopback(String addressAndPort) {
        return LOOPBACK.contains(addressAndPort.substring(0, addressAndPort.indexOf(':')));
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.readAllLines(table).stream().skip(1);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + table, e);
        }
    }

    private static Set<String> sockets(long pid) {
        Set<String> inodes = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of("/proc", String.valueOf(pid), "fd"))) {
            for (Path file : files.toList()) {
                Matcher socket = SOCKET.matcher(target(file));
                if (socket.matches()) {
                    inodes.add(socket.group(1));
                }
            }
        } catch (IOException gone) {
            // A process that has ended listens no more.
        }
        return inodes;
    }

    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }
}
