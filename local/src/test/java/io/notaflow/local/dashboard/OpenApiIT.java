package io.notaflow.local.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page's description of what it answers, beside what it answers. Rewrite the checked-in file with {@code -Dnotaflow.rewrite=true}. */
class OpenApiIT {
    private static final Path CHECKED_IN = Path.of("../docs/openapi.json");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @TempDir
    static Path folder;

    private static FilledPage filled;
    private static JsonNode description;

    @BeforeAll
    static void start() throws Exception {
        filled = FilledPage.start(folder);
        description = JSON.readTree(filled.page().get("/api/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        filled.close();
    }

    @Test
    void theCheckedInDescriptionIsWhatTheServerSaysOfItself() throws Exception {
        if (Boolean.getBoolean("notaflow.rewrite")) {
            Files.writeString(CHECKED_IN, JSON.writeValueAsString(JSON.treeToValue(description, Object.class)) + "\n");
        }
        assertThat(JSON.readTree(CHECKED_IN.toFile())).isEqualTo(description);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/session, /api/session, 200",
        "/api/panels/tiles, /api/panels/{panel}, 200",
        "/api/panels/tiles?day=2026-11-20, /api/panels/{panel}, 200",
        "/api/panels/finance, /api/panels/{panel}, 200",
        "/api/panels/findings, /api/panels/{panel}, 200",
        "/api/panels/quality, /api/panels/{panel}, 200",
        "/api/panels/pulse, /api/panels/{panel}, 200",
        "/api/panels/none, /api/panels/{panel}, 404",
        "/api/panels/tiles?day=soon, /api/panels/{panel}, 400",
        "/api/questions, /api/questions, 200",
        "/api/codes, /api/codes, 200",
        "/api/invoice?key=" + FilledPage.KEY + ", /api/invoice, 200",
        "/api/invoice?key=35260811222333000181550010000350011100350018, /api/invoice, 404",
        "/api/invoice?key=1, /api/invoice, 400",
        "/api/flink, /api/flink, 200",
        "/api/openapi.json, /api/openapi.json, 200",
        "/health, /health, 200"
    })
    void whatItAnswersIsAsDescribed(String address, String path, int status) throws Exception {
        HttpResponse<String> answer = filled.page().get(address);

        assertThat(answer.statusCode()).isEqualTo(status);
        JsonNode content = operation(path).path("responses").path("" + status).path("content");
        if (content.has("application/json")) {
            assertThat(violations(content.path("application/json").path("schema"), answer.body()))
                    .isEmpty();
        } else {
            assertThat(content.has("text/plain")).isTrue();
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
        }
    }

    @Test
    void theDescriptionSeesAColumnThatItDoesNotKnow() throws Exception {
        String tiles = filled.page()
                .get("/api/panels/tiles")
                .body()
                .replace("\"gross_revenue\":", "\"new\":1,\"gross_revenue\":");

        assertThat(violations(ref("tiles"), tiles)).isNotEmpty();
    }

    @Test
    void rowsThatWereReadAreAmongWhatWasCompared() throws Exception {
        JsonNode tiles = JSON.readTree(filled.page().get("/api/panels/tiles").body());
        JsonNode life = JSON.readTree(
                filled.page().get("/api/invoice?key=" + FilledPage.KEY).body());

        assertThat(tiles.path("answers").path("revenue")).isNotEmpty();
        assertThat(life.path("invoice-events")).isNotEmpty();
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> broken = new ArrayList<>();
        for (JsonNode reference : description.findValues("$ref")) {
            if (description.at(reference.asText().substring(1)).isMissingNode()) {
                broken.add(reference.asText());
            }
        }
        assertThat(description.findValues("$ref")).isNotEmpty();
        assertThat(broken).isEmpty();
    }

    private static JsonNode operation(String path) {
        return description.path("paths").path(path).path("get");
    }

    private static JsonNode ref(String name) {
        return JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
    }

    /** Against that schema, which refers to the others. */
    private static Set<ValidationMessage> violations(JsonNode schema, String answer) throws Exception {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", description.path("components"));
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(whole)
                .validate(JSON.readTree(answer));
    }
}
