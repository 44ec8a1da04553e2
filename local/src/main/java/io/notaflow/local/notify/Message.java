package io.notaflow.local.notify;

/**
 * What a receiver is told.
 *
 * @param id the same for the same findings at the same versions, so that a repetition can be recognised
 * @param subject one line
 * @param body plain text in lines
 */
record Message(String id, String subject, String body) {}
