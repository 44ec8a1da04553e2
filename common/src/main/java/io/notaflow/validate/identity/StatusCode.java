package io.notaflow.validate.identity;

/** What SEFAZ's status codes ({@code cStat}) mean for a document. */
public final class StatusCode {
    /** The same as text, for expectations. */
    public static final String ANSWERS = "100, 150, 101, 151, 155, 110, 301, 302, 303";

    private static final int FIRST_REJECTION = 201;

    private StatusCode() {}

    /** Authorised (100, 150), cancelled (101, 151, 155) or denied (110, 301, 302, 303): SEFAZ took the document. */
    public static boolean isAnswer(int status) {
        return switch (status) {
            case 100, 150, 101, 151, 155, 110, 301, 302, 303 -> true;
            default -> false;
        };
    }

    /** 201 and above, except denials: the document never existed fiscally. */
    public static boolean isRejection(int status) {
        return status >= FIRST_REJECTION && !isAnswer(status);
    }
}
