package io.notaflow.local.sql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.notaflow.local.page.Page;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;

/**
 * Asks the live page for what its tile shows.
 *
 * @param page that shows it
 */
record PageRevenue(Page page) implements DayRevenue {
    @Override
    public String who() {
        return "the live page";
    }

    @Override
    public BigDecimal of(LocalDate day) throws Exception {
        JsonNode tiles;
        try (InputStream answer =
                URI.create(page.url() + "/api/panels/tiles?day=" + day).toURL().openStream()) {
            tiles = new ObjectMapper().readTree(answer);
        }
        return new BigDecimal(tiles.path("answers")
                .path("revenue")
                .path(0)
                .path("gross_revenue")
                .asText());
    }
}
