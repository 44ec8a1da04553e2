package io.notaflow.decode;

/** Writes where a node stands, for messages. */
final class TapePath {
    private static final int LONGEST_NAME = 60;

    private TapePath() {}

    static String of(DocumentTape tape, int node, int ancestor) {
        StringBuilder path = new StringBuilder();
        for (int at = node; at > 0 && at != ancestor; at = tape.parent(at)) {
            path.insert(0, step(tape, at)).insert(0, '/');
        }
        return path.length() > 0 ? path.substring(1) : ancestor == 0 ? "/" : "";
    }

    private static String step(DocumentTape tape, int node) {
        String name = tape.name(node);
        int position = 1;
        int first = tape.child(tape.parent(node), name);
        for (int at = first; at != node && at != DocumentTape.NONE; at = tape.nextSameName(at)) {
            position++;
        }
        String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return position == 1 && tape.nextSameName(node) == DocumentTape.NONE ? shown : shown + "[" + position + "]";
    }
}
