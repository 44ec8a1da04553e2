package io.notaflow.privacy;

import io.notaflow.domain.AccessKey;
import io.notaflow.domain.Cnpj;
import io.notaflow.domain.Cpf;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.InvoiceEvent;
import io.notaflow.domain.InvoiceSummary;
import io.notaflow.domain.Protocol;
import io.notaflow.domain.TaxId;
import io.notaflow.domain.TaxIdKind;
import io.notaflow.domain.Violation;
import io.notaflow.domain.VoidedRange;
import org.jspecify.annotations.Nullable;

/**
 * Replaces personal data (LGPD): CPFs by an HMAC and a masked form, names and addresses of natural persons by nothing, CPFs within
 * kept texts by stars. Company data is kept. One instance per thread.
 */
public final class PersonalData {
    private static final int CPF_START = AccessKey.ISSUER_START + 3;
    private static final int CPF_LENGTH = 11;
    private static final int RANGE_CPF_START = 4;

    private final Pseudonyms pseudonyms;
    private final InvoiceProtection invoices;

    /** {@code hmacKey} holds at least 32 characters; with another key the same person gets another pseudonym. */
    public PersonalData(String hmacKey) {
        pseudonyms = new Pseudonyms(hmacKey);
        invoices = new InvoiceProtection(this);
    }

    /** The invoice without personal data. */
    public Invoice protect(Invoice invoice) {
        return invoices.protect(invoice);
    }

    /** The statement without personal data. */
    public InvoiceEvent protect(InvoiceEvent event) {
        VoidedRange range = event.voidedRange();
        return new InvoiceEvent(
                event.kind(),
                event.root(),
                range == null ? protectKey(event.key()) : protectRange(event.key(), range),
                KeptText.masked(event.type()),
                event.sequence(),
                event.environment(),
                event.organ(),
                protect(event.author()),
                event.occurredAt(),
                event.registeredAt(),
                event.status(),
                KeptText.masked(event.statusReason()),
                KeptText.masked(event.protocolNumber()),
                KeptText.masked(event.description()),
                protectNullableKey(event.replacementKey()),
                KeptText.masked(event.undoneProtocol()),
                protect(event.protocol()),
                protect(event.summary()),
                range == null ? null : protect(range),
                event.fingerprint());
    }

    /**
     * A key whose issuer is a natural person with the 11 CPF characters replaced; any other as it is. Look-ups map the same way, and
     * protecting twice changes nothing.
     */
    public String protectKey(String key) {
        if (!AccessKey.isWellFormed(key)) {
            String kept = KeptText.masked(key);
            return kept == null ? key : kept;
        }
        String cpf = key.substring(CPF_START, CPF_START + CPF_LENGTH);
        if (!isDigits(cpf) || !new AccessKey(key).isIssuedByPerson()) {
            return key;
        }
        return key.substring(0, CPF_START) + pseudonyms.withinKey(cpf) + key.substring(CPF_START + CPF_LENGTH);
    }

    /** The violation with a value that people may see. */
    public Violation protect(Violation violation) {
        return new Violation(
                violation.code(),
                violation.path(),
                ShownValue.of(violation.path(), violation.value(), this),
                ShownValue.expectation(violation.expected(), this));
    }

    @Nullable
    TaxId protect(@Nullable TaxId id) {
        if (id == null) {
            return null;
        }
        return switch (id.kind()) {
            case CPF -> pseudonym(id.value());
            case CPF_PSEUDONYM -> id;
            // May be a passport.
            case FOREIGN -> id.value().isEmpty() ? id : new TaxId(TaxIdKind.FOREIGN, pseudonyms.of(id.value()));
            case CNPJ -> company(id);
        };
    }

    /** Some senders write a CPF where a CNPJ belongs, some of them with points. */
    private TaxId company(TaxId id) {
        String value = id.value();
        String number = value.replace(".", "").replace("-", "");
        if (Cpf.isValid(number)) {
            return pseudonym(number);
        }
        if (KeptText.isPaddedCpf(number)) {
            return pseudonym(number.substring(number.length() - CPF_LENGTH));
        }
        if (!Cnpj.isValid(value) && !isMostlyDigits(value)) {
            // No number at all, so it may be a name.
            return new TaxId(TaxIdKind.FOREIGN, pseudonyms.of(value));
        }
        String kept = KeptText.masked(value);
        return kept == null || kept.equals(value) ? id : new TaxId(TaxIdKind.CNPJ, kept);
    }

    private static boolean isMostlyDigits(String value) {
        return value.chars().filter(c -> c >= '0' && c <= '9').count() * 2 >= value.length();
    }

    private TaxId pseudonym(String cpf) {
        boolean whole = cpf.length() == CPF_LENGTH && isDigits(cpf);
        String shown = whole ? "***." + cpf.substring(3, 6) + '.' + cpf.substring(6, 9) + "-**" : "***";
        return new TaxId(TaxIdKind.CPF_PSEUDONYM, pseudonyms.of(cpf), shown);
    }

    @Nullable
    Protocol protect(@Nullable Protocol protocol) {
        return protocol == null
                ? null
                : new Protocol(
                        protectNullableKey(protocol.accessKey()),
                        protocol.environment(),
                        protocol.receivedAt(),
                        KeptText.masked(protocol.number()),
                        KeptText.digest(protocol.digest()),
                        protocol.status(),
                        KeptText.masked(protocol.reason()),
                        KeptText.masked(protocol.software()));
    }

    @Nullable
    String protectNullableKey(@Nullable String key) {
        return key == null ? null : protectKey(key);
    }

    private @Nullable InvoiceSummary protect(@Nullable InvoiceSummary summary) {
        return summary == null
                ? null
                : new InvoiceSummary(
                        protect(summary.issuer()),
                        summary.issuedAt(),
                        summary.direction(),
                        summary.total(),
                        KeptText.digest(summary.digest()),
                        summary.situation());
    }

    private VoidedRange protect(VoidedRange range) {
        TaxId issuer = protect(range.issuer());
        return issuer == null
                ? range
                : new VoidedRange(
                        range.stateCode(),
                        range.year(),
                        issuer,
                        range.model(),
                        range.series(),
                        range.first(),
                        range.last());
    }

    /**
     * The number may stand there padded like a CNPJ. Of a company's range nothing is personal: numbers that happen to look like a CPF, one in
     * a hundred, must not make one identity of many.
     */
    private String protectRange(String key, VoidedRange range) {
        TaxId issuer = protect(range.issuer());
        if (issuer != null && issuer.equals(range.issuer()) && Cnpj.isValid(issuer.value())) {
            return key;
        }
        String number = range.issuer().value();
        String cpf = number.substring(Math.max(0, number.length() - CPF_LENGTH));
        int at = cpf.isEmpty() ? -1 : key.indexOf(cpf, RANGE_CPF_START);
        if (issuer == null || !issuer.isPerson() || at < 0) {
            String kept = KeptText.masked(key);
            return kept == null ? key : kept;
        }
        return key.substring(0, at) + pseudonyms.withinKey(cpf) + key.substring(at + cpf.length());
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
