package io.notaflow.lifecycle;

import static io.notaflow.lifecycle.TestFacts.authorised;
import static io.notaflow.lifecycle.TestFacts.bare;
import static io.notaflow.lifecycle.TestFacts.event;
import static io.notaflow.lifecycle.TestFacts.eventSummary;
import static io.notaflow.lifecycle.TestFacts.protocol;
import static io.notaflow.lifecycle.TestFacts.query;
import static io.notaflow.lifecycle.TestFacts.summary;
import static io.notaflow.lifecycle.TestFacts.withForeignProtocol;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LifecycleTest {
    @Test
    void countsTheSecondCopyAsDuplicate() {
        Told told = Told.of(authorised("f1", "d1", "10.00"), authorised("f1", "d1", "10.00"));

        assertThat(told.outcomes()).containsExactly("revision 1", "SAME_CONTENT");
    }

    @Test
    void copyThatAddsAProtocolIsARevisionAndTheOtherWayRoundADuplicate() {
        DocumentFacts bare = bare("f1", "d1", "10.00");
        DocumentFacts authorised = authorised("f1", "d1", "10.00");

        assertThat(Told.of(bare, authorised).outcomes()).containsExactly("revision 1", "revision 2");
        assertThat(Told.of(authorised, bare).outcomes()).containsExactly("revision 1", "SAME_CONTENT");
        assertThat(Told.of(bare, authorised).state().revision()).isEqualTo(2);
        assertThat(Told.of(bare, authorised).state().authorization()).isEqualTo(Authorization.AUTHORIZED);
    }

    @Test
    void unsignedCopyOfASignedContentIsADuplicate() {
        Told told = Told.of(authorised("f1", "d1", "10.00"), bare("f1", null, "10.00"));

        assertThat(told.outcomes()).containsExactly("revision 1", "SAME_CONTENT");
    }

    @Test
    void protocolWhoseDigestMatchesBeatsOneThatDoesNotAndBothBeatNone() {
        DocumentFacts none = bare("f0", "d0", "1.00");
        DocumentFacts foreign = withForeignProtocol("f1", "d1", "2.00");
        DocumentFacts matching = authorised("f2", "d2", "3.00");

        assertThat(Told.of(none, foreign).state().fingerprint()).contains("f1");
        Told all = Told.of(matching, foreign, none);
        assertThat(all.state().fingerprint()).contains("f2");
        assertThat(all.state().distinctContents()).isEqualTo(3);
        assertThat(all.outcomes()).containsExactly("revision 1", "revision 2", "revision 3");
    }

    @Test
    void smallestFingerprintWinsAmongEquals() {
        assertThat(Told.of(bare("f2", "d2", "2.00"), bare("f1", "d1", "1.00"))
                        .state()
                        .fingerprint())
                .contains("f1");
    }

    @Test
    void protocolByItselfLiftsTheContentThatItNames() {
        Told told = Told.of(bare("f1", "d1", "1.00"), bare("f2", "d2", "2.00"), protocol("d2"));

        assertThat(told.state().fingerprint()).contains("f2");
        assertThat(told.state().rank()).isEqualTo(2);
        assertThat(told.state().invoice().orElseThrow().total()).isEqualTo(new BigDecimal("2.00"));
        assertThat(told.state().authorization()).isEqualTo(Authorization.AUTHORIZED);
        assertThat(told.outcomes()).containsExactly("revision 1", "revision 2", "accepted");
    }

    @ParameterizedTest
    @ValueSource(ints = {110111, 110112})
    void registeredCancellationIsAbsorbing(int type) {
        DocumentFacts cancellation = event(type, 1, "2026-11-20T14:00:00Z");

        Told told = Told.of(cancellation, authorised("f1", "d1", "1.00"), query(100), summary(1));

        assertThat(told.state().authorization()).isEqualTo(Authorization.CANCELLED);
    }

    @Test
    void cancellationIsAlsoLearntFromQueriesProtocolsAndSummaries() {
        for (DocumentFacts proof : List.of(
                query(101),
                query(151),
                query(155),
                summary(3),
                eventSummary(110111),
                TestFacts.invoice("f1", "d1", 2, 101, "1.00"))) {
            assertThat(Told.of(authorised("f1", "d1", "1.00"), proof).state().authorization())
                    .as("%s", proof)
                    .isEqualTo(Authorization.CANCELLED);
        }
    }

    @Test
    void eventThatWasNotRegisteredHasNoEffect() {
        Told told = Told.of(
                authorised("f1", "d1", "1.00"),
                event(110111, 1, "2026-11-20T14:00:00Z", "refused", 501, 1, null),
                TestFacts.statement(
                        DocumentKind.EVENT_REQUEST,
                        "request",
                        Answer.NONE,
                        new StatementFacts(110111, 1, 1, null, null)));

        assertThat(told.state().authorization()).isEqualTo(Authorization.AUTHORIZED);
        assertThat(told.outcomes()).containsExactly("revision 1", "accepted", "accepted");
    }

    @Test
    void refusedEventDoesNotHideTheRegisteredOne() {
        Told told = Told.of(
                event(110111, 1, "2026-11-20T14:00:00Z", "refused", 501, 1, null),
                event(110111, 1, "2026-11-20T15:00:00Z"));

        assertThat(told.state().authorization()).isEqualTo(Authorization.CANCELLED);
        assertThat(told.outcomes()).containsExactly("accepted", "accepted");
    }

    @Test
    void homologationNeverTouchesProduction() {
        Told told =
                Told.of(authorised("f1", "d1", "1.00"), event(110111, 1, "2026-11-20T14:00:00Z", "test", 135, 2, null));

        assertThat(told.state().authorization()).isEqualTo(Authorization.AUTHORIZED);
        assertThat(Told.of(
                                TestFacts.invoice("f1", "d1", 2, 100, "1.00", 2),
                                event(110111, 1, "2026-11-20T14:00:00Z", "test", 135, 2, null))
                        .state()
                        .authorization())
                .isEqualTo(Authorization.CANCELLED);
    }

    @Test
    void aCopyOfTheTestEnvironmentNeverStandsForAnInvoiceOfProduction() {
        DocumentFacts test = TestFacts.invoice("a", "d1", 2, 100, "9.00", 2);
        DocumentFacts production = TestFacts.invoice("b", "d2", 0, 100, "1.00", 1);

        assertThat(Told.of(test, production).state().fingerprint()).contains("b");
        assertThat(Told.of(production, test).state().fingerprint()).contains("b");
    }

    @Test
    void deniedHoldsOverAuthorisedAndEpecIsProvisional() {
        assertThat(Told.of(query(302), query(100)).state().authorization()).isEqualTo(Authorization.DENIED);
        DocumentFacts epec = event(110140, 1, "2026-11-20T12:00:00Z");
        assertThat(Told.of(epec).state().authorization()).isEqualTo(Authorization.PROVISIONAL);
        assertThat(Told.of(epec, authorised("f1", "d1", "1.00")).state().authorization())
                .isEqualTo(Authorization.AUTHORIZED);
    }

    @Test
    void secondEventOfOneTypeAndSequenceIsADuplicate() {
        DocumentFacts first = event(110110, 1, "2026-11-20T14:00:00Z");
        DocumentFacts other = event(110110, 1, "2026-11-20T14:30:00Z", "event other", 135, 1, null);
        DocumentFacts next = event(110110, 2, "2026-11-20T15:00:00Z");

        Told told = Told.of(first, first, other, next);

        assertThat(told.outcomes()).containsExactly("accepted", "SAME_STATEMENT", "CONFLICT", "accepted");
        assertThat(told.state().corrections()).isEqualTo(2);
    }

    @Test
    void recipientsLatestWordHolds() {
        DocumentFacts known = event(210210, 1, "2026-11-20T14:00:00Z");
        DocumentFacts confirmed = event(210200, 1, "2026-11-22T14:00:00Z");
        DocumentFacts unknown = event(210220, 1, "2026-11-21T14:00:00Z");

        assertThat(Told.of(confirmed, unknown, known).state().recipientStatus()).isEqualTo(RecipientStatus.CONFIRMED);
        assertThat(Told.of(known, unknown).state().recipientStatus()).isEqualTo(RecipientStatus.UNKNOWN_OPERATION);
    }

    @Test
    void undoneEventHasNoEffectButACancellationStays() {
        DocumentFacts unknown = event(210220, 1, "2026-11-21T14:00:00Z");
        DocumentFacts undoing = event(110001, 1, "2026-11-22T14:00:00Z", "undo", 135, 1, "92102201");
        DocumentFacts cancellation = event(110111, 1, "2026-11-20T14:00:00Z");
        DocumentFacts undoingIt = event(110001, 2, "2026-11-22T14:00:00Z", "undo 2", 135, 1, "91101111");

        Told told = Told.of(undoing, unknown, cancellation, undoingIt);

        assertThat(told.state().recipientStatus()).isNull();
        assertThat(told.state().authorization()).isEqualTo(Authorization.CANCELLED);
    }

    @Test
    void secondCopyOfAVoidedRangeIsADuplicateWhateverItSays() {
        StatementFacts nothing = new StatementFacts(0, 0, 1, null, null);

        Told told = Told.of(
                TestFacts.statement(DocumentKind.VOIDED_RANGE, "a", Answer.NONE, nothing),
                TestFacts.statement(DocumentKind.VOIDED_RANGE, "b", Answer.NONE, nothing));

        assertThat(told.outcomes()).containsExactly("accepted", "SAME_STATEMENT");
    }

    @Test
    void keepsTheBestContentsAndSetsFurtherLosersAside() {
        List<DocumentFacts> documents = new ArrayList<>();
        for (int i = 100; i < 100 + Lifecycle.MAX_CONTENTS; i++) {
            documents.add(bare("f" + i, "d" + i, "1.00"));
        }
        documents.add(bare("f999", "d999", "9.00"));
        documents.add(bare("f001", "d001", "2.00"));
        documents.add(authorised("f998", "d998", "3.00"));

        Told told = Told.of(documents);

        assertThat(told.outcomes().subList(Lifecycle.MAX_CONTENTS, documents.size()))
                .containsExactly("CONFLICT", "revision 33", "revision 34");
        assertThat(told.state().fingerprint()).contains("f998");
        assertThat(told.state().contents()).hasSize(Lifecycle.MAX_CONTENTS);
    }

    @Test
    void statementsBeyondTheLimitAreSetAsideUnlessTheyProveSomething() {
        List<DocumentFacts> documents = new ArrayList<>();
        for (int i = 1; i <= Lifecycle.MAX_STATEMENTS; i++) {
            documents.add(event(110130, i, "2026-11-20T14:00:00Z"));
        }
        documents.add(event(110130, 99, "2026-11-20T14:00:00Z"));
        documents.add(event(110111, 1, "2026-11-20T14:00:00Z"));

        Told told = Told.of(documents);

        assertThat(told.outcomes().subList(Lifecycle.MAX_STATEMENTS, documents.size()))
                .containsExactly("LIMIT", "accepted");
        assertThat(told.state().authorization()).isEqualTo(Authorization.CANCELLED);
    }

    @Test
    void duplicateThatAddsNothingLeavesTheVerySameState() {
        KeyState state = Told.of(authorised("f1", "d1", "1.00")).state();

        Decision decision = new Lifecycle(new Retention(io.notaflow.config.Horizon.UNLIMITED))
                .decide(state, bare("f1", "d1", "1.00"));

        assertThat(decision.state()).isSameAs(state);
    }
}
