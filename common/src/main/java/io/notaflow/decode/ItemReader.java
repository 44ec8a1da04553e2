package io.notaflow.decode;

import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.invoice.Product;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code det}. */
final class ItemReader {
    private static final String[] MANDATORY = {
        "cProd", "xProd", "NCM", "CFOP", "uCom", "qCom", "vUnCom", "vProd", "uTrib", "qTrib", "vUnTrib", "indTot"
    };

    private ItemReader() {}

    static List<Item> read(FieldReader fields, int infNfe) {
        DocumentTape tape = fields.tape();
        List<Item> items = new ArrayList<>();
        int det = tape.child(infNfe, "det");
        if (det == DocumentTape.NONE) {
            fields.missing(infNfe, "det");
        }
        while (det != DocumentTape.NONE) {
            items.add(item(fields, det, items.size() + 1));
            det = tape.nextSameName(det);
        }
        return items;
    }

    /** An item without a usable {@code nItem} is numbered by its place. */
    private static Item item(FieldReader fields, int det, int place) {
        DocumentTape tape = fields.tape();
        Integer number = fields.integer(det, "nItem");
        int prod = fields.group(det, "prod");
        if (prod == DocumentTape.NONE) {
            fields.missing(det, "prod");
        }
        int reference = tape.child(det, "DFeReferenciado");
        return new Item(
                number == null ? place : number,
                product(fields, prod),
                ItemTaxesReader.read(fields, det),
                fields.money(det, "vItem"),
                fields.text(reference, "chaveAcesso"),
                fields.integer(reference, "nItem"));
    }

    private static Product product(FieldReader fields, int prod) {
        if (prod != DocumentTape.NONE) {
            fields.require(prod, MANDATORY);
        }
        DocumentTape tape = fields.tape();
        int medicine = tape.child(prod, "med");
        int fuel = tape.child(prod, "comb");
        return new Product(
                fields.text(prod, "cProd"),
                fields.text(prod, "cEAN"),
                fields.text(prod, "cEANTrib"),
                fields.text(prod, "xProd"),
                ncm(fields, prod),
                fields.code(prod, "CEST", 7),
                fields.text(prod, "cBenef"),
                fields.code(prod, "CFOP", 4),
                fields.text(prod, "uCom"),
                fields.decimal(prod, "qCom", DecimalFormat.QUANTITY),
                fields.decimal(prod, "vUnCom", DecimalFormat.PRICE),
                fields.money(prod, "vProd"),
                fields.text(prod, "uTrib"),
                fields.decimal(prod, "qTrib", DecimalFormat.QUANTITY),
                fields.decimal(prod, "vUnTrib", DecimalFormat.PRICE),
                fields.money(prod, "vFrete"),
                fields.money(prod, "vSeg"),
                fields.money(prod, "vDesc"),
                fields.money(prod, "vOutro"),
                fields.integer(prod, "indTot"),
                fields.text(prod, "xPed"),
                fields.text(prod, "nFCI"),
                fields.integer(tape.child(prod, "veicProd"), "tpOp"),
                fields.text(medicine, "cProdANVISA"),
                fields.code(fuel, "cProdANP", 9),
                ipiException(fields, prod),
                fields.text(prod, "nItemPed"),
                fields.text(prod, "indEscala"),
                fields.code(prod, "CNPJFab", 14),
                fields.text(fuel, "UFCons"),
                fields.money(medicine, "vPMC"));
    }

    /** Two or three digits; a number that lost its zero had two. */
    private static @Nullable String ipiException(FieldReader fields, int prod) {
        int node = fields.tape().child(prod, "EXTIPI");
        boolean lostItsZero = node != DocumentTape.NONE
                && fields.tape().isNumber(node)
                && fields.tape().text(node).length() < 2;
        return lostItsZero ? fields.code(prod, "EXTIPI", 2) : fields.text(prod, "EXTIPI");
    }

    /** {@code 00} stands for services and may come as the number 0; everything else has 8 digits. */
    private static @Nullable String ncm(FieldReader fields, int prod) {
        int node = fields.tape().child(prod, "NCM");
        boolean zero = node != DocumentTape.NONE
                && fields.tape().isNumber(node)
                && fields.tape().integer(node, 2) == 0;
        return fields.code(prod, "NCM", zero ? 2 : 8);
    }
}
