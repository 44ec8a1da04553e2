package io.notaflow.local.simulate.mutate;

import io.notaflow.local.simulate.compose.Invoice;
import io.notaflow.local.simulate.model.CheckDigits;
import io.notaflow.local.simulate.render.Flavour;
import io.notaflow.local.simulate.render.Node;
import io.notaflow.local.simulate.wrap.Wrappers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The ways in which a record can be bad, with the family of the reason that must be named. */
public enum Broken {
    TRUNCATED("MALFORMED") {
        @Override
        public byte[] spoil(Invoice invoice) {
            byte[] whole = xml(invoice);
            return Arrays.copyOf(whole, whole.length * 2 / 3);
        }
    },
    MISMATCHED_TAG("MALFORMED") {
        @Override
        public byte[] spoil(Invoice invoice) {
            return replaced(xml(invoice), "</ide>", "</idx>");
        }
    },
    NUL_BYTE("MALFORMED") {
        @Override
        public byte[] spoil(Invoice invoice) {
            return replaced(xml(invoice), "<natOp>", "<natOp>\u0000");
        }
    },
    HTML_ERROR_PAGE("UNSUPPORTED_DOCUMENT") {
        @Override
        public byte[] spoil(Invoice invoice) {
            return bytes("<html><body><h1>503 Service Unavailable</h1></body></html>");
        }
    },
    PLAIN_TEXT("MALFORMED") {
        @Override
        public byte[] spoil(Invoice invoice) {
            return bytes("NOTA FISCAL|1|" + invoice.key() + "|\n");
        }
    },
    EMPTY("EMPTY") {
        @Override
        public byte[] spoil(Invoice invoice) {
            return new byte[0];
        }
    },
    TOMBSTONE("EMPTY") {
        @Override
        public byte @Nullable [] spoil(Invoice invoice) {
            return null;
        }
    },
    TRANSPORT_DOCUMENT("UNSUPPORTED_DOCUMENT") {
        @Override
        public byte[] spoil(Invoice invoice) {
            return bytes(
                    "<cteProc xmlns=\"http://www.portalfiscal.inf.br/cte\" versao=\"4.00\"><CTe><infCte versao=\"4.00\""
                            + " Id=\"CTe" + invoice.key() + "\"><ide><mod>57</mod></ide></infCte></CTe></cteProc>");
        }
    },
    MANIFEST_DOCUMENT("UNSUPPORTED_DOCUMENT") {
        @Override
        public byte[] spoil(Invoice invoice) {
            return bytes(
                    "<MDFe xmlns=\"http://www.portalfiscal.inf.br/mdfe\"><infMDFe versao=\"3.00\"><ide><mod>58</mod>"
                            + "</ide></infMDFe></MDFe>");
        }
    },
    SERVICE_INVOICE("UNSUPPORTED_DOCUMENT") {
        @Override
        public byte[] spoil(Invoice invoice) {
            return bytes("<CompNfse xmlns=\"http://www.abrasf.org.br/nfse.xsd\"><Nfse><InfNfse><Numero>77</Numero>"
                    + "</InfNfse></Nfse></CompNfse>");
        }
    },
    DOCTYPE("DTD") {
        @Override
        public byte[] spoil(Invoice invoice) {
            return bytes("<!DOCTYPE nfeProc [<!ENTITY x \"y\">]>" + new String(xml(invoice), StandardCharsets.UTF_8));
        }
    },
    CHECK_DIGIT("ACCESS_KEY_CHECK_DIGIT") {
        @Override
        public byte[] spoil(Invoice invoice) {
            String key = invoice.key();
            char wrong = key.charAt(43) == '9' ? '0' : (char) (CheckDigits.ofKey(key.substring(0, 43)) + 1);
            Node nfe = Wrappers.nfe(invoice);
            return replaced(Flavour.XML.write(nfe), key, key.substring(0, 43) + wrong);
        }
    },
    MONEY_FORMAT("VALUE_FORMAT") {
        @Override
        public byte[] spoil(Invoice invoice) {
            return spoiltTree(invoice, "1.234,56", "total", "ICMSTot", "vNF");
        }
    },
    IMPOSSIBLE_DATE("DATE") {
        @Override
        public byte[] spoil(Invoice invoice) {
            return spoiltTree(invoice, "2026-02-30T10:00:00-03:00", "ide", "dhEmi");
        }
    },
    MISSING_TOTAL("MISSING_FIELD") {
        @Override
        public byte[] spoil(Invoice invoice) {
            Node content = invoice.content().copy();
            content.at("total", "ICMSTot").remove("vNF");
            return with(invoice, content);
        }
    },
    FOREIGN_PROTOCOL("PROTOCOL_KEY") {
        @Override
        public byte[] spoil(Invoice invoice) {
            Node protocol = Wrappers.authorised(invoice);
            String first = invoice.key().substring(0, 42) + (invoice.key().charAt(42) == '5' ? '6' : '5');
            protocol.at("infProt", "chNFe").overwrite(first + CheckDigits.ofKey(first));
            return Flavour.XML.write(Wrappers.nfeProc(invoice, protocol, Flavour.XML));
        }
    },
    REJECTED("REJECTED_PROTOCOL") {
        @Override
        public byte[] spoil(Invoice invoice) {
            Node protocol = Wrappers.protocol(invoice, "539", "Rejeicao: Duplicidade de NF-e com diferenca na chave");
            return Flavour.XML.write(Wrappers.nfeProc(invoice, protocol, Flavour.XML));
        }
    },
    JSON_TRUNCATED("MALFORMED") {
        @Override
        public byte[] spoil(Invoice invoice) {
            byte[] whole = Flavour.JSON_MIRROR.write(authorised(invoice));
            return Arrays.copyOf(whole, whole.length / 2);
        }
    },
    JSON_DUPLICATE_NAME("DUPLICATE_NAME") {
        @Override
        public byte[] spoil(Invoice invoice) {
            return replaced(
                    Flavour.JSON_MIRROR.write(authorised(invoice)), "\"natOp\":", "\"natOp\":\"OUTRA\",\"natOp\":");
        }
    },
    EMPTY_LOT("EMPTY") {
        @Override
        public byte[] spoil(Invoice invoice) {
            return bytes("<retDistDFeInt xmlns=\"http://www.portalfiscal.inf.br/nfe\" versao=\"1.01\"><tpAmb>1</tpAmb>"
                    + "<cStat>137</cStat><xMotivo>Nenhum documento localizado</xMotivo></retDistDFeInt>");
        }
    };

    private final String reason;

    Broken(String reason) {
        this.reason = reason;
    }

    /** The bad record made from a good invoice; null is a tombstone. */
    public abstract byte @Nullable [] spoil(Invoice invoice);

    /** Family of the reason for quarantine. */
    public String reason() {
        return reason;
    }

    /** The ending a file of this kind has. */
    public String extension() {
        return name().startsWith("JSON") ? "json" : "xml";
    }

    private static Node authorised(Invoice invoice) {
        return Wrappers.nfeProc(invoice, Wrappers.authorised(invoice), Flavour.XML);
    }

    private static byte[] xml(Invoice invoice) {
        return Flavour.XML.write(authorised(invoice));
    }

    private static byte[] spoiltTree(Invoice invoice, String value, String... path) {
        Node content = invoice.content().copy();
        content.at(path).overwrite(value);
        return with(invoice, content);
    }

    private static byte[] with(Invoice invoice, Node content) {
        Invoice spoilt = new Invoice(
                invoice.key(),
                invoice.heading(),
                invoice.trade(),
                invoice.payableCents(),
                content,
                invoice.supplement(),
                invoice.digest());
        return xml(spoilt);
    }

    private static byte[] replaced(byte[] document, String what, String by) {
        return bytes(new String(document, StandardCharsets.UTF_8).replace(what, by));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
