package io.notaflow.local.dashboard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a page that is open was told. */
final class OpenPage {
    private final Map<String, String> told = new ConcurrentHashMap<>();

    private OpenPage() {}

    static OpenPage listeningTo(HttpClient http, URI address) {
        OpenPage page = new OpenPage();
        Thread listener = new Thread(() -> page.follow(http, address), "open-page");
        listener.setDaemon(true);
        listener.start();
        return page;
    }

    private void follow(HttpClient http, URI address) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "text/event-stream")
                .build();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                http.send(request, HttpResponse.BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8))) {
            String name = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event: ")) {
                    name = line.substring("event: ".length());
                } else if (line.startsWith("data: ")) {
                    told.put(name, line.substring("data: ".length()));
                }
            }
        } catch (IOException ended) {
            told.put("state", "ended");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The newest event of that name, as JSON; empty before the first. */
    String told(String name) {
        return told.getOrDefault(name, "");
    }
}
