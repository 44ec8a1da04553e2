package io.notaflow.anomaly.document;

import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.invoice.Product;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 64 bits of what is sold, in order: code, NCM, CFOP, quantity, value of each item. Two hashes meet by chance once in 10¹⁹. */
final class GoodsHash {
    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private GoodsHash() {}

    static long of(List<Item> items) {
        long hash = START;
        for (Item item : items) {
            hash = add(hash, item);
        }
        return hash;
    }

    /** Of the issuer's own code of goods, never 0; 0 when there is none. */
    static int ofCode(@Nullable String code) {
        if (code == null || code.isEmpty()) {
            return 0;
        }
        long hash = add(START, code);
        int folded = (int) (hash ^ (hash >>> 32));
        return folded == 0 ? 1 : folded;
    }

    private static long add(long before, Item item) {
        Product product = item.product();
        long hash = add(before, product.code());
        hash = add(hash, product.ncm());
        hash = add(hash, product.cfop());
        hash = add(hash, plain(product.quantity()));
        return add(hash, plain(product.grossValue()));
    }

    /** FNV-1a, with a mark between the parts. */
    private static long add(long before, @Nullable String text) {
        long hash = before;
        if (text != null) {
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * PRIME;
            }
        }
        return (hash ^ 0x1F) * PRIME;
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
