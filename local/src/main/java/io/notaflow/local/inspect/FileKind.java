package io.notaflow.local.inspect;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Names the kind of a file that is neither XML nor JSON by its first bytes, so that people see what they have put there. */
enum FileKind {
    PDF("PDF", "%PDF-"),
    PNG("PNG image", "\u0089PNG"),
    JPEG("JPEG image", "\u00ff\u00d8\u00ff"),
    GIF("GIF image", "GIF8"),
    ZIP("ZIP archive", "PK\u0003\u0004"),
    EMPTY_ZIP("ZIP archive", "PK\u0005\u0006"),
    GZIP("gzip archive", "\u001f\u008b"),
    SEVEN_ZIP("7z archive", "7z\u00bc\u00af'\u001c"),
    RAR("RAR archive", "Rar!"),
    OFFICE("old Office document", "\u00d0\u00cf\u0011\u00e0"),
    CERTIFICATE("PEM certificate or key", "-----BEGIN"),
    PIPE_NFE("text layout of the NF-e (pipes)", "NOTAFISCAL|"),
    PIPE_NFE_OLD("text layout of the NF-e (pipes)", "NOTA FISCAL|"),
    PIPE_CONTENT("text layout of the NF-e (pipes)", "A|");

    private static final int LOOKED_AT = 512;
    private static final String UTF_8_MARK = "\u00ef\u00bb\u00bf";

    private final String name;
    private final String start;

    FileKind(String name, String start) {
        this.name = name;
        this.start = start;
    }

    /** {@code PDF}, {@code text} … */
    static String of(byte[] content) {
        FileKind known = known(content);
        return known != null ? known.name : isText(content) ? "text" : "binary data";
    }

    private static @Nullable FileKind known(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        String unmarked = head.startsWith(UTF_8_MARK) ? head.substring(UTF_8_MARK.length()) : head;
        for (FileKind kind : values()) {
            if (unmarked.startsWith(kind.start)) {
                return kind;
            }
        }
        return null;
    }

    private static boolean isText(byte[] content) {
        for (int i = 0; i < content.length && i < LOOKED_AT; i++) {
            if (content[i] >= 0 && content[i] < ' ' && "\t\r\n\f".indexOf(content[i]) < 0) {
                return false;
            }
        }
        return true;
    }
}
