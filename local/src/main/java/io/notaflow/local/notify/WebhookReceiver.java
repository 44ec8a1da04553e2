package io.notaflow.local.notify;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.notaflow.config.Secret;
import io.notaflow.domain.anomaly.Severity;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Posts {@code {"text": …}} to an address, as Slack and those like it want it. Never follows a redirection: the address is a secret. */
final class WebhookReceiver implements Receiver {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final long LONGEST_WISH_SECONDS = 3_600;

    private final Secret address;
    private final Severity least;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    WebhookReceiver(Secret address, Severity least) {
        this.address = address;
        this.least = least;
    }

    @Override
    public String name() {
        return "webhook";
    }

    @Override
    public Severity least() {
        return least;
    }

    @Override
    public void send(Message message) throws DeliveryException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address.reveal()))
                .timeout(ANSWER)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(json(message)))
                .build();
        HttpResponse<Void> answer;
        try {
            answer = client.send(request, HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            // Its message may hold the address.
            throw new DeliveryException("no answer (" + e.getClass().getSimpleName() + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeliveryException("interrupted");
        }
        if (answer.statusCode() / 100 != 2) {
            throw new DeliveryException("answered " + answer.statusCode() + " (expected: 200)", wish(answer));
        }
    }

    /** Bold first line; {@code &}, {@code <} and {@code >} would be links and mentions of people. */
    static String json(Message message) {
        String text = "*" + escaped(message.subject()) + "*\n" + escaped(message.body());
        return "{\"text\": \"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"}";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static Duration wish(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(text -> Duration.ofSeconds(Math.min(LONGEST_WISH_SECONDS, Long.parseLong(text))))
                .orElse(Duration.ZERO);
    }
}
