package io.notaflow.lifecycle;

import io.notaflow.lifecycle.Decision.Deferred;
import io.notaflow.lifecycle.Decision.Duplicate;
import io.notaflow.lifecycle.Decision.EventAccepted;
import io.notaflow.lifecycle.Decision.Reason;
import io.notaflow.lifecycle.Decision.Revision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides what becomes of a document, given what is known of its key.
 *
 * <p>Any order of the same documents ends with the same current content, authorisation, recipient's status and corrections, as long as
 * the limits below are not exceeded; which of two copies is the duplicate depends on the order, their number does not.
 */
public final class Lifecycle {
    /** Contents remembered of one key. A further one is kept when it would win; the worst then gives way. */
    public static final int MAX_CONTENTS = 32;

    /** Statements remembered of one key. A further one counts only when it changes the authorisation. */
    public static final int MAX_STATEMENTS = 64;

    private final Retention retention;

    public Lifecycle(Retention retention) {
        this.retention = retention;
    }

    /** The decision, with the state after it: the very same object when nothing changed. */
    public Decision decide(KeyState state, DocumentFacts facts) {
        if (retention.isOver(facts.key(), facts.origin().receivedAt())) {
            return new Deferred(state, Reason.OLDER_THAN_HORIZON);
        }
        InvoiceFacts invoice = facts.invoice();
        return invoice == null ? statement(state, facts) : content(state, facts, invoice);
    }

    private static Decision content(KeyState state, DocumentFacts facts, InvoiceFacts invoice) {
        KeyState next = withEvidence(state, facts);
        if (state.contents().stream().anyMatch(known -> known.covers(facts, invoice))) {
            return new Duplicate(next, Reason.SAME_CONTENT);
        }
        int number = state.revisions() + 1;
        List<Content> contents = new ArrayList<>(state.contents());
        contents.removeIf(known -> known.is(facts, invoice));
        Content added = new Content(facts.fingerprint(), number, invoice);
        contents.add(added);
        KeyState grown = with(next, number, facts, contents, state.statements());
        if (contents.size() > MAX_CONTENTS) {
            if (!grown.current().equals(Optional.of(added))) {
                return new Duplicate(next, Reason.CONFLICT);
            }
            contents.remove(worst(contents));
            grown = with(next, number, facts, contents, state.statements());
        }
        return new Revision(grown, number);
    }

    private static Decision statement(KeyState state, DocumentFacts facts) {
        KeyState next = withEvidence(state, facts);
        Statement added = Statement.of(facts);
        for (Statement known : state.statements()) {
            if (known.isSameAs(added)) {
                boolean same = known.fingerprint().equals(added.fingerprint());
                return new Duplicate(
                        remembering(next, known, Statement.smaller(known, added)),
                        same || added.kind() == DocumentKind.VOIDED_RANGE ? Reason.SAME_STATEMENT : Reason.CONFLICT);
            }
        }
        boolean proves = next.production() != state.production() || next.homologation() != state.homologation();
        if (state.statements().size() >= MAX_STATEMENTS && !proves) {
            return new Duplicate(next, Reason.LIMIT);
        }
        List<Statement> statements = new ArrayList<>(state.statements());
        statements.add(added);
        return new EventAccepted(with(next, state.revisions(), facts, state.contents(), statements));
    }

    private static KeyState remembering(KeyState state, Statement known, Statement chosen) {
        if (chosen.equals(known)) {
            return state;
        }
        List<Statement> statements = new ArrayList<>(state.statements());
        statements.set(statements.indexOf(known), chosen);
        return new KeyState(
                state.production(),
                state.homologation(),
                state.revisions(),
                state.latestArrivalMillis(),
                state.moments(),
                state.contents(),
                List.copyOf(statements));
    }

    private static KeyState withEvidence(KeyState state, DocumentFacts facts) {
        int evidence = Evidence.of(facts);
        Integer environment = facts.environment();
        int production = state.production() | KeyState.evidenceOf(environment, evidence, 1);
        int homologation = state.homologation() | KeyState.evidenceOf(environment, evidence, 2);
        Moments moments = state.moments().with(facts, state.production());
        if (production == state.production()
                && homologation == state.homologation()
                && moments.equals(state.moments())) {
            return state;
        }
        return new KeyState(
                production,
                homologation,
                state.revisions(),
                state.latestArrivalMillis(),
                moments,
                state.contents(),
                state.statements());
    }

    private static KeyState with(
            KeyState state, int revisions, DocumentFacts facts, List<Content> contents, List<Statement> statements) {
        return new KeyState(
                state.production(),
                state.homologation(),
                revisions,
                Math.max(
                        state.latestArrivalMillis(), facts.origin().receivedAt().toEpochMilli()),
                state.moments(),
                List.copyOf(contents),
                List.copyOf(statements));
    }

    private static Content worst(List<Content> contents) {
        return contents.stream()
                .max(Comparator.comparing(Content::isHomologation)
                        .thenComparing(content -> -content.facts().rank())
                        .thenComparing(Content.BY_FINGERPRINT))
                .orElseThrow();
    }
}
