package io.notaflow.local.inspect;

/** The language of messages. */
enum Language {
    EN,
    PT;

    String choose(String english, String portuguese) {
        return this == EN ? english : portuguese;
    }
}
