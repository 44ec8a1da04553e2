package io.notaflow.kpi.example;

import io.notaflow.domain.kpi.Cell;
import java.util.Map;

/**
 * A cell as it should end.
 *
 * @param cell which
 * @param figures values as text by name; none at all: nothing is counted there
 */
record Expected(Cell cell, Map<String, String> figures) {}
