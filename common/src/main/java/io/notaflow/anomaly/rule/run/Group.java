package io.notaflow.anomaly.rule.run;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.rule.Field;
import io.notaflow.domain.anomaly.Subject;
import io.notaflow.domain.anomaly.SubjectType;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Documents that a rule puts together.
 *
 * @param name the fields and their values, for example {@code issuer=11222333000181, model=55}
 * @param issuer if that is one of them
 * @param recipient if that is one of them
 */
public record Group(
        String name, @Nullable String issuer, @Nullable String recipient) {
    private static final Group ALL = new Group("all", null, null);

    static Group of(List<Field> fields, Fact fact) {
        if (fields.isEmpty()) {
            return ALL;
        }
        return new Group(
                fields.stream()
                        .map(field -> field.written() + '=' + field.shown(fact))
                        .collect(Collectors.joining(", ")),
                fields.contains(Field.ISSUER) ? fact.issuer() : null,
                fields.contains(Field.RECIPIENT) ? fact.invoice().recipient() : null);
    }

    Subject subject() {
        return new Subject(SubjectType.RULE_GROUP, name, issuer, recipient);
    }
}
