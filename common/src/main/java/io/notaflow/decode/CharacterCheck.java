package io.notaflow.decode;

/** Refuses characters that no text column can hold. */
final class CharacterCheck {
    private CharacterCheck() {}

    static void check(char[] chars, int from, int to) throws TapeRefusal {
        for (int i = from; i < to; i++) {
            char c = chars[i];
            if (c == 0) {
                throw new TapeRefusal(ProblemCode.NUL_CHARACTER, "text without the character NUL");
            }
            if (Character.isSurrogate(c)) {
                if (i + 1 == to || !Character.isSurrogatePair(c, chars[i + 1])) {
                    throw new TapeRefusal(ProblemCode.LONE_SURROGATE, "surrogates in pairs");
                }
                i++;
            }
        }
    }
}
