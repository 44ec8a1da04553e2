package io.notaflow.dashboard.live;

/**
 * Something to tell open pages.
 *
 * @param name what it is about; a newer one of the same name replaces one that was not sent yet
 * @param json the rest
 */
public record Event(String name, String json) {}
