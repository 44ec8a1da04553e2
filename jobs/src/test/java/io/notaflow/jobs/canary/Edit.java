package io.notaflow.jobs.canary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A change of a document's text; one that changes nothing is a mistake of the test. */
@FunctionalInterface
interface Edit {
    String of(String document);

    /** The content of the first element of that name replaced. */
    static String element(String document, String name, String content) {
        Matcher found = Pattern.compile("(?s)<" + name + ">.*?</" + name + ">").matcher(document);
        if (!found.find()) {
            throw new IllegalArgumentException("no <" + name + "> in the document");
        }
        return document.substring(0, found.start()) + "<" + name + ">" + content + "</" + name + ">"
                + document.substring(found.end());
    }

    /** Something added behind a mark. */
    static String behind(String document, String mark, String added) {
        int at = document.indexOf(mark);
        if (at < 0) {
            throw new IllegalArgumentException("no " + mark + " in the document");
        }
        return document.substring(0, at + mark.length()) + added + document.substring(at + mark.length());
    }
}
