package io.notaflow.local.process;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a child must do to end with its parent and not before it: it gets a session of its own, so that neither Ctrl-C nor a
 * signal to the parent's process group reaches it, and it watches its standard input, which the operating system closes when
 * the parent is gone, however it went.
 */
final class Leash {
    private Leash() {}

    static List<String> around(List<String> command) {
        List<String> leashed = new ArrayList<>();
        if (isInstalled("setsid")) {
            leashed.add("setsid");
        } else {
            leashed.addAll(List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
        }
        leashed.addAll(command);
        return leashed;
    }

    static boolean isInstalled(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(Pattern.quote(File.pathSeparator)))
                .anyMatch(folder -> new File(folder, program).canExecute());
    }
}
