package io.notaflow.kpi;

import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import io.notaflow.domain.kpi.Sums;
import io.notaflow.kpi.Figures.Goods;
import io.notaflow.kpi.Figures.Paid;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * The binary form of figures, on the wire and in saved state. Every version ever released stays readable (a file of it lies with the
 * tests).
 */
public final class FiguresCodec {
    static final int VERSION = 1;

    private FiguresCodec() {}

    /** The figures as bytes. */
    public static byte[] bytes(Figures figures) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        CompactOutput out = new CompactOutput(new DataOutputStream(bytes));
        try {
            out.unsigned(VERSION);
            out.signed(figures.issuedAt().getEpochSecond());
            out.signed(figures.offset().getTotalSeconds());
            out.text(figures.issuerUf());
            out.text(figures.model());
            out.text(figures.role());
            out.text(figures.issuer());
            out.text(figures.channel());
            out.text(figures.recipientUf());
            out.text(figures.recipient());
            ValuesCodec.sums(figures.document(), out);
            out.unsigned(figures.goods().size());
            for (Goods goods : figures.goods()) {
                out.text(goods.cfop());
                out.text(goods.ncm());
                ValuesCodec.sums(goods.sums(), out);
            }
            out.unsigned(figures.payments().size());
            for (Paid paid : figures.payments()) {
                out.text(paid.method());
                ValuesCodec.sums(paid.sums(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The figures that were written as these bytes. */
    public static Figures figures(byte[] bytes) {
        CompactInput in = new CompactInput(new DataInputStream(new ByteArrayInputStream(bytes)));
        try {
            long version = in.unsigned();
            if (version != VERSION) {
                throw new IllegalStateException("Cannot read figures: version " + version + " (expected: at most "
                        + VERSION + "). They were written by a newer NotaFlow.");
            }
            return new Figures(
                    Instant.ofEpochSecond(in.signed()),
                    ZoneOffset.ofTotalSeconds((int) in.signed()),
                    in.requiredText(),
                    in.requiredText(),
                    in.requiredText(),
                    in.requiredText(),
                    in.requiredText(),
                    in.requiredText(),
                    in.text(),
                    sums(in),
                    goods(in),
                    payments(in));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read figures", e);
        }
    }

    private static List<Goods> goods(CompactInput in) throws IOException {
        int size = (int) in.unsigned();
        List<Goods> goods = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            goods.add(new Goods(in.requiredText(), in.requiredText(), sums(in)));
        }
        return goods;
    }

    private static List<Paid> payments(CompactInput in) throws IOException {
        int size = (int) in.unsigned();
        List<Paid> payments = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            payments.add(new Paid(in.requiredText(), sums(in)));
        }
        return payments;
    }

    private static Sums sums(CompactInput in) throws IOException {
        Sums sums = new Sums();
        ValuesCodec.sums(in, sums);
        return sums;
    }
}
