package io.notaflow.anomaly.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TicketTest {
    private final Ticket ticket = new Ticket();

    /** Of 25 invoices the mean strays by ln 1.1 · 5 = 0.47655 up and down; that times 1.2533 is the scale, and twice the usual 3.4657 ÷ 0.59726. */
    @Test
    void straysAreMeasuredByWhatIsUsualForTheRootOfTheCount() {
        for (int i = 0; i < 40; i++) {
            assertThat(ticket.strays(10, 25, 500)).isZero();
            ticket.learn(10, 25, i % 2 == 0 ? 275 : 250 / 1.1);
        }

        assertThat(ticket.strays(10, 25, 500)).isCloseTo(5.803, within(0.001));
        assertThat(ticket.strays(10, 25, 125)).isCloseTo(-5.803, within(0.001));
    }

    @Test
    void fewInvoicesAndAnUnknownUsualSayNothing() {
        for (int i = 0; i < 60; i++) {
            ticket.learn(10, 4, 4_000);
            ticket.learn(0, 50, 4_000);
            ticket.learn(10, 50, -1);
        }

        assertThat(ticket.strays(10, 50, 5_000)).isZero();
    }

    @Test
    void anHourFarOffHardlyTeaches() {
        for (int i = 0; i < 100; i++) {
            ticket.learn(10, 25, i % 2 == 0 ? 275 : 250 / 1.1);
        }
        ticket.learn(10, 25, 1e9);

        assertThat(ticket.strays(10, 25, 500)).isBetween(5.6, 5.8);
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        for (int i = 0; i < 50; i++) {
            ticket.learn(10, 25, 275);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ticket.write(new DataOutputStream(bytes));
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));

        assertThat(Ticket.read(in, 3).strays(10, 25, 500)).isEqualTo(ticket.strays(10, 25, 500));
        assertThat(bytes.size()).isEqualTo(12);
    }
}
