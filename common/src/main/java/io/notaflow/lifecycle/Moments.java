package io.notaflow.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * When what happened to a key; all of them the earliest known, so that the order of arrival does not matter.
 *
 * @param authorized the earliest authorising answer of production; while there is none, that of homologation
 * @param cancelled the earliest registration of a cancellation in production; null also when only a status tells of it
 * @param firstArrivalMillis arrival of the first copy of the invoice, repeated ones included; null while only statements are known
 */
record Moments(
        @Nullable Answer authorized,
        @Nullable Answer cancelled,
        @Nullable Long firstArrivalMillis) {
    static final Moments NONE = new Moments(null, null, null);

    private static final int PRODUCTION = 1;

    /**
     * With what a document tells: the very same object when that is nothing new.
     *
     * @param proven evidence in production before the document
     */
    Moments with(DocumentFacts facts, int proven) {
        int evidence = Evidence.of(facts);
        Answer nextAuthorized = (evidence & Evidence.AUTHORISED) == 0
                ? authorized
                : authorized(
                        facts.answer(),
                        (proven & Evidence.AUTHORISED) != 0,
                        KeyState.evidenceOf(facts.environment(), evidence, PRODUCTION) != 0);
        Answer nextCancelled = isCancellation(facts, evidence) ? Answer.earlier(cancelled, facts.answer()) : cancelled;
        Long nextArrival = firstArrivalMillis;
        if (facts.kind() == DocumentKind.INVOICE) {
            long arrival = facts.origin().receivedAt().toEpochMilli();
            nextArrival = firstArrivalMillis == null ? arrival : Math.min(firstArrivalMillis, arrival);
        }
        Moments next = new Moments(nextAuthorized, nextCancelled, nextArrival);
        return next.equals(this) ? this : next;
    }

    /** Production comes before homologation, else a namesake of the test environment would move the invoice's moments. */
    private @Nullable Answer authorized(Answer answer, boolean provenBefore, boolean inProduction) {
        if (inProduction == provenBefore) {
            return Answer.earlier(authorized, answer);
        }
        return inProduction ? answer : authorized;
    }

    /** A summary or a status says that it is cancelled, but the moment it names is another one. */
    private static boolean isCancellation(DocumentFacts facts, int evidence) {
        boolean event = facts.kind() == DocumentKind.EVENT || facts.kind() == DocumentKind.EVENT_SUMMARY;
        return event && (KeyState.evidenceOf(facts.environment(), evidence, PRODUCTION) & Evidence.CANCELLED) != 0;
    }
}
