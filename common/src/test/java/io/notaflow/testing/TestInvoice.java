package io.notaflow.testing;

import io.notaflow.domain.AccessKey;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.Protocol;
import io.notaflow.domain.TaxIdKind;
import io.notaflow.domain.invoice.Identification;
import io.notaflow.domain.invoice.Item;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice that a test changes: {@code TestInvoices.nfe().with("items[0].product.ncm", "84713012").invoice()}.
 *
 * @param invoice as it stands
 */
public record TestInvoice(Invoice invoice) {
    /** The same with one component replaced; a text becomes what the component holds, null removes. */
    public TestInvoice with(String path, @Nullable Object value) {
        return new TestInvoice(RecordPath.with(invoice, path, value));
    }

    /** The same without that component. */
    public TestInvoice without(String path) {
        return with(path, null);
    }

    /** The same with one component of every item replaced. */
    public TestInvoice withEachItem(String path, @Nullable Object value) {
        TestInvoice changed = this;
        for (int i = 0; i < invoice.items().size(); i++) {
            changed = changed.with("items[" + i + "]." + path, value);
        }
        return changed;
    }

    /** The same with that many items, copies of the first. */
    public TestInvoice withItems(int count) {
        List<Item> items = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            items.add(RecordPath.with(invoice.items().get(0), "number", number));
        }
        return with("items", items);
    }

    /** The same with the key that its fields make, here and in the protocol. */
    public TestInvoice withKeyOfFields() {
        Identification ide = invoice.identification();
        OffsetDateTime issuedAt = present(ide.issuedAt());
        String issuer = invoice.issuer().taxId().value();
        String first = "%02d%02d%02d%s%02d%03d%09d%d%s"
                .formatted(
                        present(ide.stateCode()),
                        issuedAt.getYear() % 100,
                        issuedAt.getMonthValue(),
                        invoice.issuer().taxId().kind() == TaxIdKind.CPF ? "000" + issuer : issuer,
                        present(ide.model()),
                        present(ide.series()),
                        present(ide.number()),
                        present(ide.emissionType()),
                        present(ide.randomCode()));
        return withKey(first + AccessKey.checkDigit(first + '0'));
    }

    /** The same with another key, here, in {@code cDV} and in the protocol. */
    public TestInvoice withKey(String key) {
        TestInvoice changed = with("key", key).with("identification.checkDigit", key.charAt(key.length() - 1) - '0');
        return invoice.protocol() == null ? changed : changed.with("protocol.accessKey", key);
    }

    /** The same without protocol. */
    public TestInvoice unanswered() {
        return without("protocol");
    }

    /** The same with that answer of SEFAZ, five seconds after the issue. */
    public TestInvoice answered(int status) {
        OffsetDateTime issuedAt = invoice.identification().issuedAt();
        return with(
                "protocol",
                new Protocol(
                        invoice.key(),
                        invoice.identification().environment(),
                        issuedAt == null ? null : issuedAt.plusSeconds(5),
                        "135260000012345",
                        invoice.digest(),
                        status,
                        status == 100 ? "Autorizado o uso da NF-e" : "Teste",
                        "SP_NFE_PL_010"));
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a field of the key is null");
        }
        return value;
    }
}
