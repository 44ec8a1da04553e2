package io.notaflow.local.simulate.model;

/** The kind of transaction an invoice documents. */
public enum Deal {
    RETAIL("VENDA AO CONSUMIDOR", 1, 1),
    SALE("VENDA DE MERCADORIA", 1, 1),
    CONSUMER_SALE("VENDA A NAO CONTRIBUINTE", 1, 1),
    TRANSFER("TRANSFERENCIA ENTRE ESTABELECIMENTOS", 1, 1),
    BONUS("REMESSA EM BONIFICACAO", 1, 1),
    SHIPMENT("REMESSA PARA CONSERTO", 1, 1),
    PURCHASE_RETURN("DEVOLUCAO DE COMPRA", 1, 4),
    SALE_RETURN("DEVOLUCAO DE VENDA", 0, 4),
    COMPLEMENT("COMPLEMENTO DE PRECO", 1, 2),
    EXPORT("EXPORTACAO", 1, 1),
    IMPORT("IMPORTACAO", 0, 1);

    private final String description;
    private final int direction;
    private final int purpose;

    Deal(String description, int direction, int purpose) {
        this.description = description;
        this.direction = direction;
        this.purpose = purpose;
    }

    /** {@code natOp}. */
    public String description() {
        return description;
    }

    /** {@code tpNF}: 0 in, 1 out. */
    public int direction() {
        return direction;
    }

    /** {@code finNFe}. */
    public int purpose() {
        return purpose;
    }

    /** Whether money changes hands. */
    public boolean paid() {
        return switch (this) {
            case RETAIL, SALE, CONSUMER_SALE, EXPORT -> true;
            default -> false;
        };
    }

    /** Whether the invoice must name another. */
    public boolean refers() {
        return purpose != 1;
    }
}
