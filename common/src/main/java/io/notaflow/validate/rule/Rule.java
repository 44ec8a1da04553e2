package io.notaflow.validate.rule;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.invoice.Item;
import java.util.List;

/** One rule over documents of type {@code D}; stateless. */
public interface Rule<D> {
    /** What it is called, how it weighs, what it says. */
    RuleInfo info();

    /** Reports what is wrong to the inspection; silent when nothing is. */
    void check(D document, Inspection inspection);

    /** A rule over a whole document. */
    static <D> Rule<D> of(RuleInfo info, Check<D> check) {
        return new Rule<>() {
            @Override
            public RuleInfo info() {
                return info;
            }

            @Override
            public void check(D document, Inspection inspection) {
                inspection.begin(info.code());
                check.run(document, inspection);
            }
        };
    }

    /** A rule over each item; its paths begin below {@code det}. */
    static Rule<Invoice> perItem(RuleInfo info, ItemCheck check) {
        return of(info, (invoice, inspection) -> {
            List<Item> items = invoice.items();
            for (int i = 0; i < items.size(); i++) {
                inspection.enterItem(i + 1);
                check.run(invoice, items.get(i), inspection);
            }
        });
    }

    /** How a whole document is checked. */
    @FunctionalInterface
    interface Check<D> {
        void run(D document, Inspection inspection);
    }

    /** How an item is checked. */
    @FunctionalInterface
    interface ItemCheck {
        void run(Invoice invoice, Item item, Inspection inspection);
    }
}
