package io.notaflow.local.simulate.compose;

import io.notaflow.local.simulate.catalogue.Business;
import io.notaflow.local.simulate.catalogue.Product;
import io.notaflow.local.simulate.model.AccessKey;
import io.notaflow.local.simulate.model.Amounts;
import io.notaflow.local.simulate.model.CheckDigits;
import io.notaflow.local.simulate.model.Deal;
import io.notaflow.local.simulate.model.Heading;
import io.notaflow.local.simulate.model.Issuer;
import io.notaflow.local.simulate.model.Line;
import io.notaflow.local.simulate.model.Recipient;
import io.notaflow.local.simulate.model.Trade;
import io.notaflow.local.simulate.random.Dice;
import io.notaflow.local.simulate.render.Moments;
import io.notaflow.local.simulate.render.Node;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Composes whole invoices from a heading, an issuer and dice. */
public final class Invoices {

    private static final long IDENTIFICATION_LIMIT = 1_000_000;
    private static final String INTERMEDIARY = CheckDigits.cnpj("033614130001");

    private Invoices() {}

    /** The invoice; the same arguments, dice included, give the same invoice. */
    public static Invoice compose(Heading heading, Issuer issuer, Dice dice) {
        Deal deal = Deals.choose(issuer, dice);
        Recipient recipient = Deals.recipient(deal, issuer, dice);
        Trade trade = new Trade(deal, issuer, recipient, heading.issuedAt().toLocalDate());
        return compose(heading, trade, (content, totals) -> items(content, trade, totals, dice), dice);
    }

    /** The invoice of that trade and exactly those lines; discounts, charges and payment are up to the dice. */
    public static Invoice compose(Heading heading, Trade trade, List<Line> lines, Dice dice) {
        return compose(
                heading,
                trade,
                (content, totals) -> lines.forEach(line -> item(content, trade, line, totals, dice)),
                dice);
    }

    /** A line of the trade with the CFOP that belongs to it; quantity and price have scale 4. */
    public static Line line(Trade trade, Product product, int number, long quantity, long price) {
        return new Line(product, number, quantity, price, 1, 0, Lines.cfop(trade, product));
    }

    private static Invoice compose(Heading heading, Trade trade, BiConsumer<Node, Amounts> goods, Dice dice) {
        Issuer issuer = trade.issuer();
        Recipient recipient = trade.recipient();
        Amounts totals = new Amounts();
        String key = AccessKey.of(heading, issuer);
        Node content = Node.of("infNFe").attribute("versao", "4.00").attribute("Id", "NFe" + key);
        content.add(ide(heading, trade, key, dice)).add(PartyTree.issuer(issuer));
        if (recipient != null) {
            content.add(PartyTree.recipient(recipient, heading.environment(), dice));
        }
        goods.accept(content, totals);
        content.add(TotalsTree.of(trade, totals)).add(transport(trade, dice));
        PaymentTree.addTo(content, trade, heading.number(), totals.payable(), dice);
        if (issuer.business() == Business.MARKETPLACE_SELLER && issuer.number() % 2 == 0) {
            content.add(
                    Node.of("infIntermed").text("CNPJ", INTERMEDIARY).text("idCadIntTran", "loja" + issuer.number()));
        }
        content.add(Node.of("infAdic").text("infCpl", "PEDIDO " + dice.digits(6) + " - OBRIGADO PELA PREFERÊNCIA"));
        if (trade.deal() == Deal.EXPORT) {
            content.add(Node.of("exporta").text("UFSaidaPais", "SP").text("xLocExporta", "PORTO DE SANTOS"));
        }
        return new Invoice(
                key, heading, trade, totals.payable(), content, supplement(heading, key, dice), dice.base64(20));
    }

    private static void items(Node content, Trade trade, Amounts totals, Dice dice) {
        int wanted = trade.deal() == Deal.COMPLEMENT
                ? 1
                : dice.count(trade.issuer().business().meanItems(), 60);
        for (int number = 1; number <= wanted; number++) {
            Line line = Lines.draw(trade, number, dice);
            // NFC-e of R$ 10,000 and more need an identified recipient: stop before.
            if (trade.deal() == Deal.RETAIL && number > 1 && totals.payable() + line.value() >= IDENTIFICATION_LIMIT) {
                return;
            }
            item(content, trade, line, totals, dice);
        }
    }

    private static void item(Node content, Trade trade, Line line, Amounts totals, Dice dice) {
        Amounts amounts = new Amounts();
        content.add(ItemTree.of(trade, line, amounts, dice));
        totals.addAll(amounts);
    }

    private static Node ide(Heading heading, Trade trade, String key, Dice dice) {
        Issuer issuer = trade.issuer();
        boolean retail = heading.model() == 65;
        Node ide = Node.of("ide")
                .number("cUF", issuer.state().code())
                .text("cNF", heading.randomCode())
                .text("natOp", trade.deal().description())
                .number("mod", heading.model())
                .number("serie", heading.series())
                .number("nNF", heading.number())
                .text("dhEmi", Moments.text(heading.issuedAt()));
        if (!retail && heading.emission() == 1) {
            ide.text("dhSaiEnt", Moments.text(heading.issuedAt()));
        }
        ide.number("tpNF", trade.deal().direction())
                .number("idDest", trade.destination())
                .text("cMunFG", issuer.municipality().code())
                .number("tpImp", retail ? 4 : 1)
                .number("tpEmis", heading.emission())
                .text("cDV", key.substring(43))
                .number("tpAmb", heading.environment())
                .number("finNFe", trade.deal().purpose())
                .number("indFinal", trade.finalConsumer() ? 1 : 0)
                .number("indPres", presence(trade));
        if (trade.deal() == Deal.CONSUMER_SALE) {
            ide.number("indIntermed", issuer.number() % 2 == 0 ? 1 : 0);
        }
        ide.number("procEmi", 0).text("verProc", "ERP 9." + issuer.number() % 10);
        if (heading.emission() != 1) {
            ide.text("dhCont", Moments.text(heading.issuedAt().minusMinutes(12)))
                    .text("xJust", "SEM COMUNICACAO COM A SEFAZ AUTORIZADORA");
        }
        if (trade.deal().refers()) {
            ide.add(Node.of("NFref").text("refNFe", reference(heading, trade, dice)));
        }
        return ide;
    }

    private static int presence(Trade trade) {
        return switch (trade.deal()) {
            case RETAIL -> 1;
            case CONSUMER_SALE -> 2;
            case SALE -> 9;
            default -> 0;
        };
    }

    /** The key of an older invoice: of the recipient for returned purchases, else of the issuer. */
    private static String reference(Heading heading, Trade trade, Dice dice) {
        Heading older = new Heading(
                55,
                1,
                1 + dice.below(90_000),
                heading.issuedAt().minusDays(20),
                heading.authorisedAfter(),
                1,
                1,
                dice.digits(8));
        Recipient to = trade.recipient();
        Issuer by = trade.issuer();
        if (trade.deal() == Deal.PURCHASE_RETURN && to != null && to.state() != null && to.municipality() != null) {
            by = new Issuer(0, by.business(), by.regime(), to.taxId(), "", to.state(), to.municipality(), "");
        }
        return AccessKey.of(older, by);
    }

    private static Node transport(Trade trade, Dice dice) {
        if (trade.deal() == Deal.RETAIL) {
            return Node.of("transp").number("modFrete", 9);
        }
        Node transport = Node.of("transp").number("modFrete", dice.below(2));
        transport.add(Node.of("transporta")
                .text("CNPJ", CheckDigits.cnpj("0650000" + dice.below(10) + "0001"))
                .text("xNome", "TRANSPORTES RÁPIDO LTDA")
                .text("UF", trade.issuer().state().name()));
        return transport.add(Node.of("vol")
                .number("qVol", 1 + dice.below(40))
                .text("esp", "VOLUMES")
                .decimal("pesoL", "12.500")
                .decimal("pesoB", "13.000"));
    }

    private static @Nullable Node supplement(Heading heading, String key, Dice dice) {
        if (heading.model() != 65) {
            return null;
        }
        String site = "https://www.nfce.fazenda.example/qrcode?p=";
        return Node.of("infNFeSupl")
                .text("qrCode", site + key + "|2|" + heading.environment() + "|1|" + dice.digits(40))
                .text("urlChave", "www.nfce.fazenda.example/consulta");
    }
}
