package io.notaflow.kpi.example;

import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.Dimension;
import io.notaflow.domain.kpi.Grain;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a page of examples: a heading, words, a block of documents, a block of expected cells. */
final class ExampleReader {
    private static final Pattern EXAMPLE = Pattern.compile(
            "^### (.+?)$.*?^```documents\\R(.*?)^```$.*?^```expected\\R(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private ExampleReader() {}

    static List<Example> examples(String page) {
        List<Example> examples = new ArrayList<>();
        Matcher found = EXAMPLE.matcher(page);
        while (found.find()) {
            examples.add(example(found.group(1), found.group(2), found.group(3)));
        }
        return examples;
    }

    private static Example example(String title, String documents, String expected) {
        Set<String> own = new HashSet<>();
        List<Told> told = new ArrayList<>();
        for (String line : documents.lines().filter(one -> !one.isBlank()).toList()) {
            Told read = told(line.strip());
            if (read.is("own")) {
                own.add(read.label());
            } else if (line.startsWith(" ")) {
                told.get(told.size() - 1).parts().add(read);
            } else {
                told.add(read);
            }
        }
        return new Example(title, own, told, expected(expected));
    }

    private static Told told(String line) {
        List<String> words = Arrays.asList(line.split("\\s+"));
        boolean labelled = words.size() % 2 == 0;
        Map<String, String> tags = new LinkedHashMap<>();
        for (int i = labelled ? 2 : 1; i < words.size(); i += 2) {
            tags.put(words.get(i), words.get(i + 1));
        }
        return new Told(words.get(0), labelled ? words.get(1) : "", tags, new ArrayList<>());
    }

    private static List<Expected> expected(String block) {
        List<Expected> cells = new ArrayList<>();
        for (String line : block.lines().filter(one -> !one.isBlank()).toList()) {
            String[] words = line.strip().split("\\s+");
            if (line.startsWith(" ")) {
                cells.get(cells.size() - 1).figures().put(words[0], words[1]);
            } else {
                cells.add(new Expected(cell(words), new LinkedHashMap<>()));
            }
        }
        return cells;
    }

    private static Cell cell(String[] words) {
        Grain grain = Grain.valueOf(words[0].toUpperCase(Locale.ROOT));
        LocalDateTime window =
                grain == Grain.DAY ? LocalDate.parse(words[1]).atStartOfDay() : LocalDateTime.parse(words[1]);
        return new Cell(grain, window, Dimension.valueOf(words[2].toUpperCase(Locale.ROOT)), words[3]);
    }
}
