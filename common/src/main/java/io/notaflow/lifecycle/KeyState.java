package io.notaflow.lifecycle;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a key. All but the numbers of revisions is a union or an extreme of what arrived, so that it does not depend
 * on the order of arrival.
 *
 * @param production evidence about the invoice in production
 * @param homologation evidence about its namesake in homologation, which never touches the other
 * @param revisions rows written so far
 * @param latestArrivalMillis arrival of the newest document that changed something
 * @param moments when what happened
 * @param contents what was seen of the invoice, at most {@link Lifecycle#MAX_CONTENTS}
 * @param statements what was stated about it, at most about {@link Lifecycle#MAX_STATEMENTS}
 */
public record KeyState(
        int production,
        int homologation,
        int revisions,
        long latestArrivalMillis,
        Moments moments,
        List<Content> contents,
        List<Statement> statements) {
    /** Nothing is known. */
    public static final KeyState EMPTY = new KeyState(0, 0, 0, Long.MIN_VALUE, Moments.NONE, List.of(), List.of());

    private static final int PRODUCTION = 1;
    private static final int HOMOLOGATION = 2;

    /** The content that counts: production before homologation, then the best proven, then the smallest fingerprint. */
    Optional<Content> current() {
        Set<String> vouched = vouchedDigests();
        return contents.stream()
                .min(Comparator.comparing(Content::isHomologation)
                        .thenComparing(content -> -rank(content, vouched))
                        .thenComparing(Content.BY_FINGERPRINT));
    }

    /** The facts of the content that counts; empty while only statements are known. */
    public Optional<InvoiceFacts> invoice() {
        return current().map(Content::facts);
    }

    /** Fingerprint of the content that counts. */
    public Optional<String> fingerprint() {
        return current().map(Content::fingerprint);
    }

    /** Number of the newest row of the content that counts; 0 while there is none. */
    public int revision() {
        return current().map(Content::revision).orElse(0);
    }

    /** Rank of the content that counts, protocols that arrived by themselves included; 0 while there is none. */
    public int rank() {
        Set<String> vouched = vouchedDigests();
        return current().map(content -> rank(content, vouched)).orElse(ContentRank.NONE);
    }

    /** Number of different contents seen under the key; more than one is a conflict. */
    public int distinctContents() {
        return (int) contents.stream().map(Content::fingerprint).distinct().count();
    }

    /** Whether the invoice exists fiscally. */
    public Authorization authorization() {
        return Authorization.of(isHomologation() ? homologation : production);
    }

    /** What counts in figures; empty for invoices of homologation, denied and unanswered ones, and while only statements are known. */
    public Optional<Counting> counting() {
        Authorization proven = authorization();
        if (proven != Authorization.AUTHORIZED && proven != Authorization.CANCELLED) {
            return Optional.empty();
        }
        return current()
                .filter(content -> Objects.equals(content.facts().environment(), PRODUCTION))
                .map(content -> new Counting(
                        content.revision(),
                        content.facts(),
                        proven == Authorization.CANCELLED,
                        (production & Evidence.AUTHORISED) == 0 ? null : at(moments.authorized()),
                        at(moments.cancelled()),
                        moments.firstArrivalMillis() == null
                                ? null
                                : Instant.ofEpochMilli(moments.firstArrivalMillis())));
    }

    /** Whether anything ever authorised or cancelled the invoice in production, whatever else became of it. */
    public boolean isProven() {
        return (production & (Evidence.AUTHORISED | Evidence.CANCELLED)) != 0;
    }

    /** Row numbers of the contents that are remembered, of production only. */
    public Set<Integer> productionRevisions() {
        Set<Integer> revisions = new HashSet<>();
        for (Content content : contents) {
            if (Objects.equals(content.facts().environment(), PRODUCTION)) {
                revisions.add(content.revision());
            }
        }
        return revisions;
    }

    private static @Nullable Instant at(@Nullable Answer answer) {
        return answer == null ? null : answer.at();
    }

    /** The recipient's latest word; of several of one moment the one with the highest type. */
    public @Nullable RecipientStatus recipientStatus() {
        return effectiveEvents()
                .filter(event -> RecipientStatus.of(event.facts().type()) != null)
                .max(Comparator.comparing(
                                (Statement event) -> event.answer().at(),
                                Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(event -> event.facts().type()))
                .map(event -> RecipientStatus.of(event.facts().type()))
                .orElse(null);
    }

    /** Sequence of the correction letter that replaces all former ones; 0 without any. */
    public int corrections() {
        return effectiveEvents()
                .filter(event -> event.facts().type() == EventTypes.CORRECTION)
                .mapToInt(event -> event.facts().sequence())
                .max()
                .orElse(0);
    }

    /** The registered events that no other event has undone, of the environment of the content that counts. */
    public List<RegisteredEvent> registeredEvents() {
        return effectiveEvents()
                .map(event -> new RegisteredEvent(
                        event.facts().type(), event.answer().at(), event.facts().named()))
                .toList();
    }

    /** The different contents of production. */
    public List<InvoiceFacts> productionContents() {
        return contents.stream()
                .map(Content::facts)
                .filter(facts -> Objects.equals(facts.environment(), PRODUCTION))
                .toList();
    }

    /** Whether anything that arrived is about production, or does not say what it is about. */
    public boolean isOfProduction() {
        return production != 0
                || !productionContents().isEmpty()
                || statements.stream()
                        .anyMatch(one -> !isHomologation(one.facts().environment()));
    }

    /** Number of registered events and their summaries. */
    public int events() {
        return (int) statements.stream().filter(Statement::isEffectiveEvent).count();
    }

    /** The evidence as far as it is about that environment; who names none speaks of both. */
    static int evidenceOf(@Nullable Integer environment, int evidence, int where) {
        boolean elsewhere = environment != null && isHomologation(environment) != isHomologation(where);
        return elsewhere ? 0 : evidence;
    }

    static boolean isHomologation(@Nullable Integer environment) {
        return environment != null && environment == HOMOLOGATION;
    }

    private boolean isHomologation() {
        return current()
                .map(content -> isHomologation(content.facts().environment()))
                .orElse(production == 0 && homologation != 0);
    }

    /** Events of the current environment that no other event has undone. */
    private Stream<Statement> effectiveEvents() {
        int where = isHomologation() ? HOMOLOGATION : 1;
        Set<String> undone = new HashSet<>();
        for (Statement statement : statements) {
            String named = statement.facts().named();
            if (statement.isEffectiveEvent() && statement.facts().type() == EventTypes.UNDOING && named != null) {
                undone.add(named);
            }
        }
        return statements.stream()
                .filter(Statement::isEffectiveEvent)
                .filter(event -> evidenceOf(event.facts().environment(), 1, where) != 0)
                .filter(event -> {
                    String number = event.answer().number();
                    return number == null || !undone.contains(number);
                });
    }

    private Set<String> vouchedDigests() {
        Set<String> digests = new HashSet<>();
        for (Statement statement : statements) {
            String named = statement.facts().named();
            if (statement.kind() == DocumentKind.PROTOCOL && named != null) {
                digests.add(named);
            }
        }
        return digests;
    }

    private static int rank(Content content, Set<String> vouched) {
        String digest = content.facts().digest();
        return digest != null && vouched.contains(digest)
                ? ContentRank.MATCHING_PROTOCOL
                : content.facts().rank();
    }
}
